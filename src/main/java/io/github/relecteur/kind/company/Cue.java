package io.github.relecteur.kind.company;

/** What a word tells about the name beside it or about the name it stands in. */
enum Cue {
  /** A legal form behind a company name. */
  LEGAL,
  /** A legal form that is written with full stops, slashes or several words. */
  LEGAL_WRITTEN,
  /** A noun before a company name, as in "the retailer Target". */
  BEFORE,
  /** One or two words before what is bought, owned or joined, as in "took over". */
  DEAL,
  /** A noun behind a company name, also behind its possessive. */
  AFTER,
  /** A noun behind a company name that stands behind other words as well. */
  AFTER_WEAK,
  /** A noun behind a name that tells that no company is meant. */
  NO_COMPANY,
  /** An adjective of a country, a region or a faith. */
  DEMONYM,
  /** A verb for what companies do. */
  VERB,
  /** A title before a person's name. */
  TITLE,
  /** A word of a name that stays as it is in a translation. */
  COMPANY,
  /** A word of the name of a body that is translated as a matter of course. */
  INSTITUTION,
  /** A small word inside names. */
  LINK,
  /** A French noun that stands for a company. */
  ANAPHORA_FR,
  /** An upper-case word or abbreviation that is no name. */
  TERM,
  /** An ordinary word that headlines and advertisements print in capitals. */
  SHOUT,
  /** The last word of what stands before something bought, owned or joined. */
  DEAL_END,
  /** A function word of English. */
  FUNCTION_EN,
  /** A French article, pronoun, preposition or the like. */
  FUNCTION_FR;

  /** One bit of a set of cues. */
  int bit() {
    return 1 << ordinal();
  }
}
