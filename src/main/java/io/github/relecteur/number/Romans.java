package io.github.relecteur.number;

/** Roman numerals in capitals, with or without the ending of a French ordinal: XXI, XXIe, Ier. */
public final class Romans {

  private static final int LONGEST = 7;
  private static final int LONGEST_ENDING = 4;

  private Romans() {}

  /** The value of a numeral with or without an ordinal ending; 0 if the word is none. */
  public static int of(String word) {
    int end = letters(word);
    boolean mayBe = end > 0 && end <= LONGEST;
    return mayBe && (end == word.length() || isEnding(word, end)) ? value(word, end) : 0;
  }

  /** Whether a word is an ordinal of units, fives and tens with its ending: IIIe. */
  public static boolean isOrdinal(String word) {
    return ordinal(word) > 0;
  }

  /** The value of an ordinal of units, fives and tens with its ending, IIIe; 0 if it is none. */
  static int ordinal(String word) {
    int end = letters(word);
    boolean small = end > 0 && end < word.length();
    return small && word.indexOf('L') < 0 && word.indexOf('C') < 0 ? of(word) : 0;
  }

  private static int letters(String word) {
    int end = 0;
    while (end < word.length() && value(word.charAt(end)) > 0) {
      end++;
    }
    return end;
  }

  private static boolean isEnding(String word, int from) {
    if (word.length() - from > LONGEST_ENDING) {
      return false;
    }
    return switch (word.substring(from)) {
      case "e", "è", "er", "re", "ère", "ème", "ième" -> true;
      default -> false;
    };
  }

  private static int value(String word, int end) {
    int total = 0;
    int previous = 0;
    for (int i = end - 1; i >= 0; i--) {
      int value = value(word.charAt(i));
      total += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return total;
  }

  private static int value(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'V' -> 5;
      case 'X' -> 10;
      case 'L' -> 50;
      case 'C' -> 100;
      default -> 0;
    };
  }
}
