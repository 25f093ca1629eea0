package io.github.relecteur.corpus;

import io.github.relecteur.model.Span;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text whose markers {@code ⟦1:text⟧} have been taken out.
 *
 * @param text the text without markers
 * @param markers the place of each marker in that text, by number
 */
record MarkedText(String text, Map<Integer, Span> markers) {

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  /**
   * Takes the markers out.
   *
   * @param path the file, for messages
   * @param firstLine the line of the file on which the text begins
   * @throws CorpusFormatException if a marker is not closed, nested, without number, or repeated
   */
  static MarkedText parse(String path, int firstLine, String marked) throws CorpusFormatException {
    StringBuilder text = new StringBuilder();
    Map<Integer, Span> markers = new TreeMap<>();
    int number = 0;
    int start = 0;
    int line = firstLine;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      line += c == '\n' ? 1 : 0;
      if (c == OPEN) {
        int colon = marked.indexOf(':', i);
        if (number != 0 || colon < 0 || !isNumber(marked, i + 1, colon)) {
          throw new CorpusFormatException(path, line, "a marker must look like ⟦1:text⟧");
        }
        number = Integer.parseInt(marked, i + 1, colon, 10);
        start = text.length();
        i = colon;
      } else if (c == CLOSE) {
        if (number == 0 || start == text.length()) {
          throw new CorpusFormatException(path, line, "⟧ closes no marker, or an empty one");
        }
        if (markers.put(number, new Span(start, text.length())) != null) {
          throw new CorpusFormatException(path, line, "marker " + number + " stands twice");
        }
        number = 0;
      } else {
        text.append(c);
      }
    }
    if (number != 0) {
      throw new CorpusFormatException(path, line, "marker " + number + " is not closed");
    }
    return new MarkedText(text.toString(), markers);
  }

  private static boolean isNumber(String text, int from, int to) {
    return to > from
        && to - from <= 3
        && text.charAt(from) != '0'
        && text.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
