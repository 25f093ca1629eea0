package io.github.relecteur.lexicon;

/** What else than a company a name can mean in English or French. */
public enum Ambiguity {
  /** Nothing that a newspaper would print in this spelling. */
  NONE,
  /** An ordinary word, as in Target, Orange or Total. */
  WORD,
  /** A first name or a family name, as in Ford. */
  PERSON,
  /** A town, a river, a country or a region, as in Amazon. */
  PLACE
}
