package io.github.relecteur.input;

import io.github.relecteur.model.Position;
import java.util.Arrays;

/** An XML file that was found to be well-formed and harmless. Immutable. */
final class XmlSource {

  private final String name;
  private final String text;
  private final int[] lines;

  private XmlSource(String name, String text, int[] lines) {
    this.name = name;
    this.text = text;
    this.lines = lines;
  }

  /**
   * Checks a file.
   *
   * @param name how to call it in messages
   * @param text what it holds, perhaps behind a byte order mark
   * @throws InputException if it is not well-formed, declares anything in an internal subset, or
   *     goes beyond a limit of {@link XmlCheck}
   */
  static XmlSource of(String name, String text) throws InputException {
    XmlSource source = new XmlSource(name, text, lines(text));
    int subset = XmlProlog.of(text).subset();
    if (subset >= 0) {
      throw source.fault(
          subset, "the DOCTYPE declares something of its own, which is refused; none was expected");
    }
    XmlCheck.of(name, text);
    return source;
  }

  private static int[] lines(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  /** Where an offset stands. */
  Position position(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lines[line] + 1);
  }

  /** What is wrong at an offset. */
  InputException fault(int offset, String reason) {
    return new InputException(name + ":" + position(offset) + ": " + reason);
  }
}
