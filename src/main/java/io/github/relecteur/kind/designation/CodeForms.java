package io.github.relecteur.kind.designation;

import io.github.relecteur.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells designations made of letters and digits from figures, by their form alone. */
final class CodeForms {

  private static final int LONGEST = 16;

  private static final List<Pattern> LETTER_FIRST =
      List.of(
          Pattern.compile("(?:[A-Z]/)?[A-Z]{1,5}-?\\d{1,4}[A-Za-z]{0,4}(?:-\\d{1,4}[A-Z]?)?"),
          Pattern.compile("[A-Z]{6,10}-\\d{1,3}"),
          Pattern.compile("[A-Z][a-z]-?\\d{1,3}[A-Z]?"),
          Pattern.compile("(?:[A-Z][a-z]?){2,4}-\\d{1,3}[A-Za-z]{0,2}"),
          Pattern.compile("(?:[A-Z]/)?[A-Z]\\d{1,2}[A-Z]\\d{0,2}"),
          Pattern.compile("[A-Z](?:\\.\\d{1,3}){2,4}|[A-Z]{2,3}(?:\\.\\d{1,3}){1,4}"),
          Pattern.compile("[eix]-\\d{2,4}[A-Z]?|iX\\d?"));

  private static final List<Pattern> DIGIT_FIRST =
      List.of(
          Pattern.compile("[234]-?D|[1-6]G|[48]K"),
          Pattern.compile("7[0-8]7-\\d{1,3}[A-Z]{0,2}|7[0-8]7X"));

  private final Set<String> excluded = new HashSet<>();

  CodeForms() {
    Table table = Table.load(CodeForms.class, "not-designations.tsv", "class", "letters");
    excluded.addAll(table.values("letters"));
  }

  /** Whether a token is a designation. */
  boolean isCode(String token) {
    if (token.length() < 2 || token.length() > LONGEST || isNumber(token)) {
      return false;
    }
    return !excluded.contains(upper(token))
        && !excluded.contains(upper(letters(token)))
        && !isRand(token)
        && !isYear(token)
        && isForm(token);
  }

  private static boolean isForm(String token) {
    for (Pattern form : Character.isDigit(token.charAt(0)) ? DIGIT_FIRST : LETTER_FIRST) {
      if (form.matcher(token).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (!ProductWords.isDigit(c) && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** The letters before the first digit or mark. */
  private static String letters(String token) {
    int end = 0;
    while (end < token.length() && Character.isLetter(token.charAt(end))) {
      end++;
    }
    return token.substring(0, end);
  }

  /** An amount of South African money: {@code R500}, {@code R12bn}. */
  private static boolean isRand(String token) {
    int end = 1;
    while (end < token.length() && Character.isDigit(token.charAt(end))) {
      end++;
    }
    String scale = token.substring(end);
    return token.charAt(0) == 'R'
        && end > 1
        && (end > 3 || (!scale.isEmpty() && Character.isLowerCase(scale.charAt(0))));
  }

  /** A word with a year after a hyphen. */
  private static boolean isYear(String token) {
    int hyphen = token.indexOf('-');
    String after = token.substring(hyphen + 1);
    return hyphen > 0
        && after.length() == 4
        && (after.startsWith("19") || after.startsWith("20"))
        && !Character.isDigit(token.charAt(hyphen - 1));
  }
}
