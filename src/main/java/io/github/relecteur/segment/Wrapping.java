package io.github.relecteur.segment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells whether the lines of a text were broken to fit a width, so that lines without a blank one
 * between them belong together, or whether each line is a paragraph.
 *
 * <p>Lines were broken if many of those that another follows break off inside a sentence, and most
 * of these are so long that the next word would not have fitted.
 */
final class Wrapping {

  private static final double LEAST_BROKEN_OFF = 0.2;
  private static final double LEAST_FILLED = 0.75;
  private static final int INDENTATION = 2;
  private static final int SHORTEST_WIDTH = 30;
  private static final int LONGEST_WIDTH = 200;
  private static final int SLACK = 8;

  private final String text;
  private final List<Line> lines;
  private final boolean wrapped;
  private int width;

  Wrapping(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    int[] pairs = IntStream.range(0, lines.size() - 1).filter(this::isPair).toArray();
    this.width = width(pairs);
    int[] broken = Arrays.stream(pairs).filter(this::breaksOff).toArray();
    long filled = Arrays.stream(broken).filter(this::isFilled).count();
    this.wrapped =
        broken.length > 0
            && broken.length >= LEAST_BROKEN_OFF * pairs.length
            && filled >= LEAST_FILLED * broken.length
            && width >= SHORTEST_WIDTH
            && width <= LONGEST_WIDTH;
  }

  /** Whether a line goes on in the next one. */
  boolean joins(int i) {
    return wrapped && isPair(i) && (breaksOff(i) || (isFilled(i) && !isIndented(i)));
  }

  /** Whether the next line begins a paragraph by standing further from the margin. */
  private boolean isIndented(int i) {
    Line line = lines.get(i);
    return line.type() == LineType.TEXT && lines.get(i + 1).indent() >= line.indent() + INDENTATION;
  }

  private boolean isPair(int i) {
    LineType next = lines.get(i + 1).type();
    boolean quoted = lines.get(i).type() == LineType.QUOTE;
    return lines.get(i).isOpen() && (quoted ? next == LineType.QUOTE : next == LineType.TEXT);
  }

  /** The width to which lines were broken: that of the longest, a few odd ones left aside. */
  private int width(int[] pairs) {
    int[] lengths = Arrays.stream(pairs).map(i -> extent(lines.get(i))).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[(lengths.length - 1) * 19 / 20];
  }

  private static int extent(Line line) {
    return line.indent() + line.length();
  }

  /** Whether a line ends and the next begins inside a sentence. */
  private boolean breaksOff(int i) {
    return !endsSentence(i) && Character.isLowerCase(text.charAt(lines.get(i + 1).start()));
  }

  private boolean endsSentence(int i) {
    int last = lines.get(i).end() - 1;
    while (last > lines.get(i).start() && "\"'»”’)".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return ".!?…:".indexOf(text.charAt(last)) >= 0;
  }

  /**
   * Whether the first word of the next line had no place in a line; but for the end of a sentence,
   * which may end a paragraph, some short lines are let pass.
   */
  private boolean isFilled(int i) {
    Line next = lines.get(i + 1);
    int word = next.start();
    while (word < next.end() && !Lines.isBlank(text.charAt(word))) {
      word++;
    }
    int slack = endsSentence(i) ? 0 : SLACK;
    return extent(lines.get(i)) + 1 + word - next.start() > width - slack;
  }
}
