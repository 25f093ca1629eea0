package io.github.relecteur.kind.ticker;

/** The ways in which newsrooms write a symbol. */
enum Form {
  /** Alone or with a move: {@code (MS)}, {@code TSM +4.61%}. */
  BARE,
  /** After a dollar sign: {@code $PLUG}. */
  CASHTAG,
  /** After the label of an exchange and a colon: {@code NASDAQ: NVDA}. */
  LABELLED,
  /** With a Reuters suffix: {@code BMW.DE}. */
  REUTERS,
  /** With a Bloomberg code: {@code HOOD US Equity}. */
  BLOOMBERG,
  /** A move whose symbol is gone: {@code (+4,61 %)}. */
  MOVE_ONLY,
  /** An international securities identification number. */
  ISIN
}
