package io.github.relecteur.model;

import java.util.Locale;

/** The kinds of things that are compared. */
public enum MentionKind {
  /** A number, an amount, a quantity, a date or a time. */
  FIGURE,
  /** A stock symbol. */
  TICKER,
  /** A company, bank, brand, medium, exchange, index or institution. */
  COMPANY,
  /** A product or model designation such as H20, A320 or 737 MAX. */
  DESIGNATION;

  /** The name used in finding codes and in JSON, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
