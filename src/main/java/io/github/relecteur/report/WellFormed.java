package io.github.relecteur.report;

/** Strings that every encoding can carry. */
final class WellFormed {

  private WellFormed() {}

  /** A string in which lone surrogates are replaced by U+FFFD; its length stays the same. */
  static String of(String value) {
    StringBuilder clean = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!Character.isSurrogate(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        continue;
      }
      clean = clean == null ? new StringBuilder(value) : clean;
      clean.setCharAt(i, '\uFFFD');
    }
    return clean == null ? value : clean.toString();
  }
}
