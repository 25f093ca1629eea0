package io.github.relecteur.kind.ticker;

/** Checks international securities identification numbers (ISO 6166). */
final class Isin {

  /** The length of every such number. */
  static final int LENGTH = 12;

  private static final String LABEL = "ISIN";
  private static final int LONGEST_GAP = 3;

  private Isin() {}

  /**
   * The end of what is written like such a number here, whether its check digit is right or not; -1
   * if nothing is.
   */
  static int end(String text, int start) {
    int end = start;
    int digits = 0;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      char c = text.charAt(end);
      boolean digit = c >= '0' && c <= '9';
      if (!(digit || (c >= 'A' && c <= 'Z')) || (end - start < 2 && digit)) {
        return -1;
      }
      digits += digit ? 1 : 0;
      end++;
    }
    int length = end - start;
    return length >= LENGTH - 1 && length <= LENGTH + 1 && digits >= 4 ? end : -1;
  }

  /** Whether the name of the number stands before it, at most a colon and spaces between. */
  static boolean isLabelled(String text, int start) {
    int end = start;
    while (end > 0 && start - end < LONGEST_GAP && " :".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end < start && text.startsWith(LABEL, end - LABEL.length());
  }

  /**
   * Whether the check digit is right: the Luhn sum over the digits, a letter counting as two from
   * 10 for A to 35 for Z.
   */
  static boolean isValid(String code) {
    if (code.length() != LENGTH || !Character.isDigit(code.charAt(LENGTH - 1))) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    code.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }
}
