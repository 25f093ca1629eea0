package io.github.relecteur.number;

/** Roman numerals in capitals, with or without the ending of a French ordinal: XXI, XXIe, Ier. */
public final class Romans {

  private static final String LETTERS = "IVXLC";
  private static final int[] VALUES = {1, 5, 10, 50, 100};
  private static final int LONGEST = 7;

  private Romans() {}

  /** The value of a numeral with or without an ordinal ending; 0 if the word is none. */
  public static int of(String word) {
    int end = letters(word);
    boolean mayBe = end > 0 && end <= LONGEST;
    return mayBe && (end == word.length() || isEnding(word.substring(end)))
        ? value(word.substring(0, end))
        : 0;
  }

  /** The value of an ordinal of units, fives and tens with its ending, IIIe; 0 if it is none. */
  static int ordinal(String word) {
    int end = letters(word);
    boolean small = word.indexOf('L') < 0 && word.indexOf('C') < 0;
    return small && end < word.length() ? of(word) : 0;
  }

  private static int letters(String word) {
    int end = 0;
    while (end < word.length() && LETTERS.indexOf(word.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isEnding(String ending) {
    return switch (ending) {
      case "e", "è", "er", "re", "ère", "ème", "ième" -> true;
      default -> false;
    };
  }

  private static int value(String roman) {
    int total = 0;
    int previous = 0;
    for (int i = roman.length() - 1; i >= 0; i--) {
      int value = VALUES[LETTERS.indexOf(roman.charAt(i))];
      total += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return total;
  }
}
