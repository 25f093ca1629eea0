package io.github.relecteur.segment;

import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a plain text and the Markdown they may hold. */
final class Lines {

  private static final int MOST_NUMBER_SIGNS = 6;
  private static final int MOST_DIGITS = 2;
  private static final int SHORTEST_RULE = 3;

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private int number;

  private Lines(String text) {
    this.text = text;
  }

  /** The lines of a text, in order. */
  static List<Line> of(String text) {
    Lines reader = new Lines(text);
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && !isLineBreak(text.charAt(to))) {
        to++;
      }
      reader.add(from, to);
      boolean pair = text.startsWith("\r\n", to);
      from = to + (pair ? 2 : 1);
    }
    reader.findTables();
    reader.freeLoneItems();
    return reader.lines;
  }

  private static boolean isLineBreak(char c) {
    return switch (c) {
      case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> true;
      default -> false;
    };
  }

  /** Whether a character shows nothing. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c < ' ';
  }

  private void add(int from, int to) {
    int start = skipBlank(from, to);
    int end = to;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    lines.add(
        start == end
            ? new Line(LineType.BLANK, start, start, end, 0)
            : line(start, end, start - from));
  }

  private int skipBlank(int from, int to) {
    int at = from;
    while (at < to && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private Line line(int start, int end, int indent) {
    char first = text.charAt(start);
    if (isRule(start, end)) {
      boolean under = first == '=' || first == '-';
      return new Line(under ? LineType.UNDERLINE : LineType.RULE, start, start, end, indent);
    }
    int words = afterMarker(start, end);
    LineType type =
        switch (first) {
          case '#' -> LineType.HEADING;
          case '>' -> LineType.QUOTE;
          case '|' -> LineType.ROW;
          default -> LineType.ITEM;
        };
    if (words > start && words < end) {
      return new Line(
          type, start, words, type == LineType.HEADING ? trimSigns(words, end) : end, indent);
    }
    return new Line(type == LineType.ROW ? LineType.ROW : LineType.TEXT, start, start, end, indent);
  }

  /** A line of one sign repeated, or a fence of code. */
  private boolean isRule(int start, int end) {
    char first = text.charAt(start);
    if (text.startsWith("```", start) || text.startsWith("~~~", start)) {
      return true;
    }
    if (end - start < SHORTEST_RULE || "-=_*~#".indexOf(first) < 0) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != first && text.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Where the words begin after a marker; {@code start} without one. */
  private int afterMarker(int start, int end) {
    char first = text.charAt(start);
    int after =
        switch (first) {
          case '#' -> afterSigns(start, end);
          case '>' -> start + 1;
          case '-', '*', '+', '•', '●', '▪', '■', '◦', '‣', '·', '►' -> start + 1;
          default -> Character.isDigit(first) ? afterNumber(start, end) : start;
        };
    boolean glued = first == '>' || "•●▪■◦‣►".indexOf(first) >= 0;
    if (after == start || (!glued && after < end && !isBlank(text.charAt(after)))) {
      return start;
    }
    return skipBlank(after, end);
  }

  private int afterSigns(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == '#') {
      at++;
    }
    return at - start <= MOST_NUMBER_SIGNS ? at : start;
  }

  /** A number counts items only if it follows the last one: a date may be wrapped anywhere. */
  private int afterNumber(int start, int end) {
    int at = start;
    int value = 0;
    while (at < end && at - start <= MOST_DIGITS && isDigit(text.charAt(at))) {
      value = value * 10 + text.charAt(at) - '0';
      at++;
    }
    boolean marked = at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
    if (!marked || at + 1 >= end || !isBlank(text.charAt(at + 1))) {
      return start;
    }
    if (value != 1 && value != number + 1) {
      return start;
    }
    number = value;
    return at + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where a heading ends without the number signs that may close it. */
  private int trimSigns(int start, int end) {
    int at = end;
    while (at > start && text.charAt(at - 1) == '#') {
      at--;
    }
    if (at == start || at == end || !isBlank(text.charAt(at - 1))) {
      return end;
    }
    while (at > start && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Rows without a bar at their beginning stand beside a line of dashes and bars; tabs in pairs.
   */
  private void findTables() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.type() == LineType.TEXT && (isBesideBars(i) || isBesideTabs(i))) {
        lines.set(i, line.as(LineType.ROW));
      }
    }
  }

  /** A dash or a star that no other item has beside it is not the mark of a list. */
  private void freeLoneItems() {
    int before = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).type() == LineType.BLANK) {
        continue;
      }
      if (isDashed(i) && !isAlike(i, before) && !isAlike(i, nextVisible(i))) {
        lines.set(i, lines.get(i).as(LineType.TEXT));
      }
      before = i;
    }
  }

  private boolean isDashed(int i) {
    Line line = lines.get(i);
    return line.type() == LineType.ITEM && "-*+".indexOf(text.charAt(line.marker())) >= 0;
  }

  private boolean isAlike(int i, int other) {
    return other >= 0
        && lines.get(other).type() == LineType.ITEM
        && text.charAt(lines.get(i).marker()) == text.charAt(lines.get(other).marker());
  }

  /** The next line that is not blank; -1 if there is none. */
  private int nextVisible(int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).type() == LineType.BLANK) {
      next++;
    }
    return next < lines.size() ? next : -1;
  }

  private boolean isBesideBars(int i) {
    return holds(i, '|')
        && (isSeparator(i)
            || isSeparator(i + 1)
            || (i > 0 && lines.get(i - 1).type() == LineType.ROW && holds(i - 1, '|')));
  }

  private boolean isBesideTabs(int i) {
    return holds(i, '\t') && (holds(i - 1, '\t') || holds(i + 1, '\t'));
  }

  private boolean holds(int i, char c) {
    if (i < 0 || i >= lines.size()) {
      return false;
    }
    Line line = lines.get(i);
    for (int at = line.start(); at < line.end(); at++) {
      if (text.charAt(at) == c) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeparator(int i) {
    if (!holds(i, '|') || !holds(i, '-')) {
      return false;
    }
    return text.substring(lines.get(i).start(), lines.get(i).end())
        .chars()
        .allMatch(c -> "|-: \t".indexOf(c) >= 0);
  }
}
