package io.github.relecteur.input;

/** Where in a record of CSV a reader stands. */
enum CsvState {
  /** Before the first character of a field. */
  FIELD_START,
  /** In a field without quotation marks. */
  BARE,
  /** In a field in quotation marks. */
  QUOTED,
  /** Behind a quotation mark in such a field: the end of it, or the first of two. */
  QUOTE;

  /**
   * The state after a character.
   *
   * @param isSeparator whether the character separates fields
   */
  CsvState after(char c, boolean isSeparator) {
    return switch (this) {
      case FIELD_START -> c == '"' ? QUOTED : isSeparator ? FIELD_START : BARE;
      case BARE -> isSeparator ? FIELD_START : BARE;
      case QUOTED -> c == '"' ? QUOTE : QUOTED;
      case QUOTE -> c == '"' ? QUOTED : isSeparator ? FIELD_START : BARE;
    };
  }
}
