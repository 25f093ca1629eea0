package io.github.relecteur.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** Writes bare numbers in French, in digits, in words and in Roman numerals. */
final class FrenchNumerals {

  /** Stands between groups of three digits. */
  static final char GROUP = '\u202f';

  /** Stands where a line must not break. */
  static final char NO_BREAK = '\u00a0';

  /** The minus sign. */
  static final char MINUS = '\u2212';

  private static final int GROUP_SIZE = 3;
  private static final int LONGEST_SCALE = 1000;
  private static final int LONGEST_BITS = 4000;
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private FrenchNumerals() {}

  /** Whether a number is too long to be written out. */
  static boolean isHuge(BigDecimal value) {
    return Math.abs((long) value.scale()) > LONGEST_SCALE
        || value.unscaledValue().bitLength() > LONGEST_BITS;
  }

  /**
   * A number in digits with all its decimals: groups by a narrow space, a comma, a minus sign. A
   * number of more than a thousand digits is written as a power of ten.
   */
  static String digits(BigDecimal value) {
    if (isHuge(value)) {
      return value.toString().replace('.', ',').replace('-', MINUS);
    }
    String plain = value.abs().toPlainString();
    int point = plain.indexOf('.');
    int whole = point < 0 ? plain.length() : point;
    StringBuilder out = new StringBuilder(plain.length() + whole / GROUP_SIZE + 1);
    if (value.signum() < 0) {
      out.append(MINUS);
    }
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % GROUP_SIZE == 0) {
        out.append(GROUP);
      }
      out.append(plain.charAt(i));
    }
    if (point >= 0) {
      out.append(',').append(plain, point + 1, plain.length());
    }
    return out.toString();
  }

  /** An ordinal in digits: 1er, 1re, 2e. */
  static String ordinal(int number, boolean feminine) {
    String ending = number != 1 ? "e" : feminine ? "re" : "er";
    return digits(BigDecimal.valueOf(number)) + ending;
  }

  /** A number in words: vingt et un, deux cents. */
  static String words(long number) {
    return spell(number, "%spellout-cardinal-masculine");
  }

  /** An ordinal in words, masculine: premier, vingt et unième. */
  static String ordinalWords(long number) {
    return spell(number, "%spellout-ordinal-masculine");
  }

  /** A Roman numeral; digits if there is none. */
  static String roman(int number) {
    if (number < 1 || number > 3999) {
      return digits(BigDecimal.valueOf(number));
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        out.append(ROMAN_SIGNS[i]);
      }
    }
    return out.toString();
  }

  /** ICU joins with hyphens throughout, newspapers keep the spaces around et. */
  private static String spell(long number, String rules) {
    RuleBasedNumberFormat format = Spelling.FRENCH.clone();
    return format.format(number, rules).replace("-et-", " et ").replace("\u00ad", "");
  }

  /** Loads the spelling rules when they are first needed. */
  private static final class Spelling {
    static final RuleBasedNumberFormat FRENCH =
        new RuleBasedNumberFormat(ULocale.FRENCH, RuleBasedNumberFormat.SPELLOUT);

    private Spelling() {}
  }
}
