package io.github.relecteur.report;

import io.github.relecteur.model.Span;

/**
 * A stretch of a line around a place, short enough for a terminal.
 *
 * @param line what to print, with an ellipsis where the line goes on
 * @param indent the columns before the place
 * @param width the columns of the place, at least 1
 */
record Excerpt(String line, int indent, int width) {

  private static final String ELLIPSIS = "…";

  /** How far to look for a space, so that no word or figure is cut. */
  private static final int WORD = 24;

  /** Bounds the search where marks without a width of their own are piled up. */
  private static final int UNITS_PER_COLUMN = 8;

  /**
   * Cuts an excerpt out of a text.
   *
   * @param text the text
   * @param within the range that may be shown, on one line
   * @param place what must be in view; what reaches beyond {@code within} is not shown
   * @param columns how wide the excerpt may be
   */
  static Excerpt of(String text, Span within, Span place, int columns) {
    int start = Math.max(within.start(), Math.min(place.start(), within.end()));
    int end = Math.max(start, Math.min(place.end(), within.end()));
    int shownEnd = ahead(text, start, end, columns);
    int room = columns - width(text, start, shownEnd);
    int before = width(text, back(text, start, within.start(), room), start);
    int after = width(text, end, ahead(text, end, within.end(), room));
    int left = Math.min(before, Math.max(room / 2, room - after));
    int from = atWord(text, back(text, start, within.start(), left), start, within.start());
    int to = shownEnd;
    if (shownEnd == end) {
      to = beforeWord(text, ahead(text, end, within.end(), room - left), end, within.end());
    }
    StringBuilder line = new StringBuilder();
    line.append(from > within.start() ? ELLIPSIS : "");
    append(line, text, from, to);
    line.append(to < within.end() ? ELLIPSIS : "");
    int indent = (from > within.start() ? 1 : 0) + width(text, from, start);
    return new Excerpt(line.toString(), indent, Math.max(1, width(text, start, shownEnd)));
  }

  /** The offset up to which at most so many columns are filled. */
  private static int ahead(String text, int from, int limit, int columns) {
    int used = 0;
    int at = from;
    while (at < limit && at - from < columns * UNITS_PER_COLUMN) {
      int c = text.codePointAt(at);
      used += Glyph.of(c).width();
      if (used > columns) {
        break;
      }
      at += Character.charCount(c);
    }
    return Math.min(at, limit);
  }

  /** The offset from which at most so many columns are filled; never in front of a joining mark. */
  private static int back(String text, int from, int limit, int columns) {
    int used = 0;
    int at = from;
    int base = from;
    while (at > limit && from - at < columns * UNITS_PER_COLUMN) {
      int c = text.codePointBefore(at);
      int width = Glyph.of(c).width();
      used += width;
      if (used > columns) {
        break;
      }
      at -= Character.charCount(c);
      base = width > 0 ? at : base;
    }
    return Math.max(base, limit);
  }

  /** Moves the left end of an excerpt to the right, to the beginning of a word. */
  private static int atWord(String text, int from, int start, int limit) {
    if (from == limit) {
      return from;
    }
    for (int i = from; i < start && i < from + WORD; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return from;
  }

  /** Moves the right end of an excerpt to the left, to the end of a word. */
  private static int beforeWord(String text, int to, int end, int limit) {
    if (to == limit) {
      return to;
    }
    for (int i = to; i > end && i > to - WORD; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return to;
  }

  private static int width(String text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      width += Glyph.of(text.codePointAt(i)).width();
    }
    return width;
  }

  private static void append(StringBuilder line, String text, int from, int to) {
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      line.append(Glyph.of(text.codePointAt(i)).text());
    }
  }
}
