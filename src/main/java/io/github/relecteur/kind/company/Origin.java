package io.github.relecteur.kind.company;

/** How a name became known. */
enum Origin {
  /** It stands in the lexicon. */
  LISTED,
  /** A word in capitals such as ODS. */
  ACRONYM,
  /** A capital inside the word, as in AdSense. */
  CAMEL,
  /** A web address, as in example.com. */
  DOMAIN,
  /** It has letters that English does not write. */
  FOREIGN,
  /** It has a legal form or a word that company names are made with. */
  TITLED,
  /** The words beside it tell that it is a company. */
  CONTEXT,
  /** It is bought or owned, or begins a sentence before "shares": likely a firm, not surely. */
  LIKELY,
  /** A capitalised word that the article uses again and again. */
  REPEATED,
  /** A body whose name is translated as a matter of course. */
  INSTITUTION
}
