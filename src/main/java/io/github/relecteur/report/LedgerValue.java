package io.github.relecteur.report;

import com.ibm.icu.text.DateFormatSymbols;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.wording.Labels;
import io.github.relecteur.wording.Messages;
import java.math.BigDecimal;
import java.util.Map;

/** The value of a figure in a form that belongs to neither language. */
final class LedgerValue {

  private static final char GROUPING = '\u202F';
  private static final int GROUP = 3;
  private static final String ANY_YEAR = "XXXX-";
  private static final Map<String, String> BOUNDS =
      Map.of("<=", "≤", ">=", "≥", "~", "≈", "up", "↑", "down", "↓");

  private LedgerValue() {}

  /** Bound, value or range, unit and direction, as far as they apply; may be empty. */
  static String of(Mention mention, Labels labels) {
    Map<String, String> facts = mention.attributes();
    StringBuilder text = new StringBuilder(bound(facts.getOrDefault("comparator", "")));
    append(text, value(facts.getOrDefault("value", ""), labels));
    String high = facts.get("high");
    if (high != null) {
      append(text.append(" –"), value(high, labels));
    }
    String unit = facts.getOrDefault("unit", "");
    String last = high == null ? facts.getOrDefault("value", "") : high;
    append(text, unit.equals("percent") ? "%" : unit(unit, last, labels));
    append(text, bound(facts.getOrDefault("direction", "")));
    return text.toString();
  }

  /** A unit by its identifier in English, in words in French. */
  private static String unit(String unit, String value, Labels labels) {
    return labels.language() == Language.ENGLISH || unit.isEmpty() || !isNumber(value)
        ? unit
        : Messages.unit(unit, new BigDecimal(value)).in(labels.language());
  }

  /** Digits with at most one point and a sign. */
  private static boolean isNumber(String value) {
    String plain = value.startsWith("-") ? value.substring(1) : value;
    int point = plain.indexOf('.');
    return point < 0
        ? isDigits(plain)
        : isDigits(plain.substring(0, point)) && isDigits(plain.substring(point + 1));
  }

  private static void append(StringBuilder text, String more) {
    text.append(text.isEmpty() || more.isEmpty() ? "" : " ").append(more);
  }

  private static String bound(String sign) {
    return BOUNDS.getOrDefault(sign, sign);
  }

  private static String value(String value, Labels labels) {
    if (value.length() == 4 && value.startsWith("-W-") && isDigits(value.substring(3))) {
      int day = value.charAt(3) - '0';
      return day >= 1 && day <= 7
          ? DateFormatSymbols.getInstance(labels.locale()).getWeekdays()[day % 7 + 1]
          : value;
    }
    if (value.startsWith(ANY_YEAR)) {
      return value.substring(ANY_YEAR.length());
    }
    return value.startsWith("--") ? date(value, labels) : grouped(value);
  }

  /** A month, or a day of a month, without a year. */
  private static String date(String value, Labels labels) {
    boolean day = value.length() == 7 && value.charAt(4) == '-' && isDigits(value.substring(5));
    if ((value.length() != 4 && !day) || !isDigits(value.substring(2, 4))) {
      return value;
    }
    int month = Integer.parseInt(value.substring(2, 4));
    if (month < 1 || month > 12) {
      return value;
    }
    String name = DateFormatSymbols.getInstance(labels.locale()).getMonths()[month - 1];
    if (!day) {
      return name;
    }
    int number = Integer.parseInt(value.substring(5));
    return (number == 1 ? labels.get("ledger.first") : String.valueOf(number)) + " " + name;
  }

  /** A decimal number with its thousands apart; anything else as it is. */
  private static String grouped(String value) {
    int begin = value.startsWith("-") ? 1 : 0;
    int point = value.indexOf('.');
    int end = point < 0 ? value.length() : point;
    boolean number =
        isDigits(value.substring(begin, Math.max(begin, end)))
            && (point < 0 || isDigits(value.substring(point + 1)));
    if (!number || end - begin <= GROUP + 1) {
      return value;
    }
    StringBuilder text = new StringBuilder(value);
    for (int i = end - GROUP; i > begin; i -= GROUP) {
      text.insert(i, GROUPING);
    }
    return text.toString();
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
