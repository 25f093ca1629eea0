package io.github.relecteur.number;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits with its marks, such as {@code 1,234.5} or {@code 1 234,5}, and every way to
 * read it.
 *
 * @param from the first token
 * @param to the token after the last
 * @param values the readings, that of the language first
 * @param digits as written
 */
record DigitRun(int from, int to, List<Value> values, String digits) {

  private static final int MOST_GROUPS = 12;

  /** So many digits always fit into a long. */
  private static final int MOST_LONG_DIGITS = 18;

  /** Groups and the marks between them; marks.charAt(k) stands before group k + 1. */
  private record Groups(int to, List<String> groups, String marks) {}

  /**
   * Reads the run that starts at a token; null if there is no number, or one that is no quantity
   * such as 1.2.3.
   */
  static @Nullable DigitRun at(Tokens tokens, int index, Language language, Convention convention) {
    boolean leadingMark =
        (tokens.get(index).is('.') || tokens.get(index).is(','))
            && (tokens.get(index).spaced() || tokens.get(index - 1).is('-'))
            && tokens.get(index + 1).isDigits()
            && tokens.glued(index + 1);
    if (leadingMark) {
      return new DigitRun(
          index,
          index + 2,
          List.of(
              new Value(
                  new BigDecimal("0." + tokens.get(index + 1).text()),
                  language == Language.FRENCH && tokens.get(index).is('.'),
                  false)),
          tokens.between(index, index + 2));
    }
    if (!tokens.get(index).isDigits()) {
      return null;
    }
    if (isSingle(tokens, index)) {
      String digits = tokens.get(index).text();
      return new DigitRun(index, index + 1, List.of(Value.of(whole(digits))), digits);
    }
    Groups groups = collect(tokens, index);
    if (isListed(tokens, index) && groups.marks.startsWith(",")) {
      groups = new Groups(index + 1, groups.groups.subList(0, 1), "");
    }
    List<Value> values = read(groups, language, convention);
    if (values.isEmpty()) {
      return null;
    }
    return new DigitRun(index, groups.to, values, tokens.between(index, groups.to));
  }

  /** Whether nothing that follows a run of digits can belong to it. */
  private static boolean isSingle(Tokens tokens, int index) {
    Tokens.Token next = tokens.get(index + 1);
    Tokens.Token second = tokens.get(index + 2);
    boolean mark = next.is('.') || next.is(',') || next.is('\'');
    boolean twice = second.isDigits() || second.is('.') || second.is(',');
    return !next.isDigits() && !(mark && twice);
  }

  private static BigDecimal whole(String digits) {
    return digits.length() <= MOST_LONG_DIGITS
        ? BigDecimal.valueOf(Long.parseLong(digits))
        : new BigDecimal(digits);
  }

  /** 26 in 24,26,31: what follows a number and its comma is the next of a list. */
  private static boolean isListed(Tokens tokens, int index) {
    return tokens.get(index - 1).is(',')
        && tokens.glued(index)
        && tokens.glued(index - 1)
        && tokens.get(index - 2).isDigits();
  }

  /** A mark of groups or decimals; an apostrophe groups thousands, but not the inches of 6'2". */
  private static boolean isMark(Tokens.Token mark, Tokens.Token digits) {
    return mark.is('.') || mark.is(',') || (mark.is('\'') && digits.text().length() == 3);
  }

  private static Groups collect(Tokens tokens, int index) {
    List<String> groups = new ArrayList<>();
    StringBuilder marks = new StringBuilder();
    groups.add(tokens.get(index).text());
    int at = index + 1;
    while (groups.size() <= MOST_GROUPS) {
      Tokens.Token next = tokens.get(at);
      if (isSpaceGroup(tokens, at, groups, marks)) {
        groups.add(next.text());
        marks.append(' ');
        at++;
      } else if (isMark(next, tokens.get(at + 1))
          && tokens.glued(at)
          && tokens.get(at + 1).isDigits()
          && tokens.glued(at + 1)) {
        groups.add(tokens.get(at + 1).text());
        marks.append(next.text());
        at += 2;
      } else if (isDoubled(tokens, at)) {
        groups.add(tokens.get(at + 2).text());
        marks.append(tokens.get(at + 2).text().length() == 3 ? ',' : next.text().charAt(0));
        at += 3;
      } else if (next.is(',')
          && tokens.glued(at)
          && tokens.get(at + 1).text().equals("000")
          && tokens.get(at + 1).spaced()) {
        groups.add("000");
        marks.append(',');
        at += 2;
      } else {
        break;
      }
    }
    return enumeration(new Groups(at, groups, marks.toString()), index);
  }

  /** 8.,3 and 8,.3: a mark that was struck twice. */
  private static boolean isDoubled(Tokens tokens, int at) {
    Tokens.Token first = tokens.get(at);
    Tokens.Token second = tokens.get(at + 1);
    boolean marks = (first.is('.') && second.is(',')) || (first.is(',') && second.is('.'));
    return marks
        && tokens.glued(at)
        && tokens.glued(at + 1)
        && tokens.glued(at + 2)
        && tokens.get(at + 2).isDigits();
  }

  private static boolean isSpaceGroup(
      Tokens tokens, int at, List<String> groups, CharSequence marks) {
    return tokens.get(at).isDigits()
        && tokens.get(at).spaced()
        && isAll(marks, ' ')
        && tokens.get(at).text().length() == 3
        && groups.get(0).length() <= 3
        && !groups.get(0).startsWith("0")
        && !(tokens.glued(at + 1) && tokens.get(at + 1).isDigits());
  }

  /** 5,6,7 without spaces is a list: only its first number is read here. */
  private static Groups enumeration(Groups run, int index) {
    boolean commas = run.marks.length() > 1 && isAll(run.marks, ',');
    if (run.groups.size() > MOST_GROUPS
        || (commas && !isIndian(run) && !allThree(run.groups, 1, run.groups.size()))) {
      return new Groups(index + 1, run.groups.subList(0, 1), "");
    }
    return run;
  }

  /** 12,34,567: a crore is grouped by twos, its last three digits excepted. */
  private static boolean isIndian(Groups run) {
    int last = run.marks.endsWith(".") ? run.groups.size() - 2 : run.groups.size() - 1;
    boolean twos =
        last > 1 && run.groups.get(0).length() <= 2 && run.groups.get(last).length() == 3;
    for (int i = 0; i < last; i++) {
      twos &= i == 0 || run.groups.get(i).length() == 2;
      twos &= run.marks.charAt(i) == ',';
    }
    return twos;
  }

  private static List<Value> read(Groups run, Language language, Convention convention) {
    String marks = run.marks;
    int last = marks.length() - 1;
    if (last < 0) {
      return List.of(Value.of(new BigDecimal(run.groups.get(0))));
    }
    char mark = marks.charAt(last);
    if (language == Language.ENGLISH && isIndian(run)) {
      boolean point = mark == '.';
      String whole = String.join("", run.groups.subList(0, run.groups.size() - (point ? 1 : 0)));
      String decimals = point ? "." + run.groups.get(run.groups.size() - 1) : "";
      return List.of(Value.of(new BigDecimal(whole + decimals)));
    }
    boolean uniform = isAll(marks, marks.charAt(0));
    if (uniform && (mark == ' ' || mark == '\'')) {
      return mark == ' ' || allThree(run.groups, 1, run.groups.size())
          ? List.of(Value.of(grouped(run)))
          : List.of();
    }
    if (last == 0) {
      return single(run, mark, language, convention);
    }
    return uniform ? repeated(run, mark, language) : mixed(run, mark, language);
  }

  /** One mark: 1,234 or 1,5 or 1.234 or 1.5. */
  private static List<Value> single(
      Groups run, char mark, Language language, Convention convention) {
    char ownDecimal = language == Language.FRENCH ? ',' : '.';
    boolean mayGroup =
        run.groups.get(1).length() == 3
            && run.groups.get(0).length() <= 3
            && !run.groups.get(0).startsWith("0");
    BigDecimal decimal = new BigDecimal(run.groups.get(0) + "." + run.groups.get(1));
    boolean french = language == Language.FRENCH;
    if (mark == '\'') {
      return mayGroup ? List.of(Value.of(grouped(run))) : List.of();
    }
    if (!mayGroup) {
      return List.of(new Value(decimal, french && mark != ownDecimal, false));
    }
    Value group = new Value(grouped(run), french && mark == ',', false);
    boolean thousands = run.groups.get(1).equals("000");
    if (french) {
      Value own = new Value(decimal, mark == '.', true);
      return mark == ',' ? List.of(own, group) : List.of(group, own);
    }
    if (mark == ',') {
      return switch (convention) {
        case OWN -> List.of(group);
        case EITHER -> List.of(group, new Value(decimal, false, true));
        case CONTINENTAL ->
            thousands
                ? List.of(group, new Value(decimal, false, true))
                : List.of(Value.of(decimal), new Value(grouped(run), false, true));
      };
    }
    boolean groups = thousands || convention == Convention.CONTINENTAL;
    Value own = new Value(decimal, false, groups);
    return groups ? List.of(group, own) : List.of(own, new Value(grouped(run), false, true));
  }

  /** Several equal marks: groups of three, otherwise a date, a version or an address. */
  private static List<Value> repeated(Groups run, char mark, Language language) {
    if (!allThree(run.groups, 1, run.groups.size()) || run.groups.get(0).length() > 3) {
      return List.of();
    }
    return List.of(new Value(grouped(run), language == Language.FRENCH && mark == ',', false));
  }

  /** Marks of two kinds: the last one is the decimal mark. */
  private static List<Value> mixed(Groups run, char mark, Language language) {
    String grouping = run.marks.substring(0, run.marks.length() - 1);
    boolean uniform = isAll(grouping, grouping.charAt(0));
    if (!uniform || mark == ' ' || !allThree(run.groups, 1, run.groups.size() - 1)) {
      return List.of();
    }
    String whole = String.join("", run.groups.subList(0, run.groups.size() - 1));
    BigDecimal value = new BigDecimal(whole + "." + run.groups.get(run.groups.size() - 1));
    return List.of(new Value(value, language == Language.FRENCH && mark == '.', false));
  }

  private static boolean allThree(List<String> groups, int from, int to) {
    for (int i = from; i < to; i++) {
      if (groups.get(i).length() != 3) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAll(CharSequence marks, char mark) {
    for (int i = 0; i < marks.length(); i++) {
      if (marks.charAt(i) != mark) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal grouped(Groups run) {
    return new BigDecimal(String.join("", run.groups));
  }
}
