package io.github.relecteur.report;

import io.github.relecteur.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Shows how a file changes, in the unified format of {@code diff}, with three lines of context.
 *
 * <p>Control characters and invisible format characters are shown as in reports, tabs and line ends
 * are not. So {@code patch} can apply what is written unless a shown line holds such characters.
 *
 * <p>For tools that show corrections as the command {@code fix} does; whoever wants the corrected
 * text alone has {@link Correction#corrected}.
 */
public final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final String NO_NEWLINE = "\\ No newline at end of file\n";

  private final Style style;
  private final Writer out;

  /**
   * A change of a text.
   *
   * @param span the range that is replaced
   * @param text what is put there
   */
  public record Change(Span span, String text) {

    /** Checks the parts. */
    public Change {
      Objects.requireNonNull(span, "span must not be null");
      Objects.requireNonNull(text, "text must not be null");
    }

    /** Whether this and another change put different words in the place of the same ones. */
    public boolean contradicts(Change other) {
      return span.overlaps(other.span) && !equals(other);
    }
  }

  /** Changed lines: where they begin in the old text, counted from 0, the old and the new ones. */
  private record Block(int line, List<String> removed, List<String> added) {
    int end() {
      return line + removed.size();
    }
  }

  /**
   * A writer of diffs.
   *
   * @param out where they go; stays open
   * @param colour whether to use ANSI colours
   */
  public UnifiedDiff(Writer out, boolean colour) {
    this.out = Objects.requireNonNull(out, "out must not be null");
    this.style = new Style(colour);
  }

  /**
   * A text with changes made.
   *
   * @param text the text
   * @param changes the changes, in order, none overlapping another
   * @throws IllegalArgumentException if they are out of order, overlap, or reach beyond the text
   */
  public static String apply(String text, List<Change> changes) {
    Objects.requireNonNull(text, "text must not be null");
    requireOrder(text, changes);
    StringBuilder changed = new StringBuilder(text.length());
    int at = 0;
    for (Change change : changes) {
      changed.append(text, at, change.span().start()).append(change.text());
      at = change.span().end();
    }
    return changed.append(text, at, text.length()).toString();
  }

  /**
   * Writes how a file changes; nothing if it does not.
   *
   * @param name the name of the file
   * @param text what it holds
   * @param changes the changes, in order, none overlapping another
   * @throws IllegalArgumentException if they are out of order, overlap, or reach beyond the text
   */
  public void write(String name, String text, List<Change> changes) throws IOException {
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(text, "text must not be null");
    requireOrder(text, changes);
    List<String> lines = lines(text);
    List<Block> blocks = blocks(text, changes);
    if (blocks.isEmpty()) {
      return;
    }
    String shown = Glyph.line(name) + (name.indexOf(' ') >= 0 ? "\t" : "");
    out.write(style.bold("--- " + shown) + "\n" + style.bold("+++ " + shown) + "\n");
    int grown = 0;
    int first = 0;
    while (first < blocks.size()) {
      int last = first;
      while (last + 1 < blocks.size()
          && blocks.get(last + 1).line() - blocks.get(last).end() <= 2 * CONTEXT) {
        last++;
      }
      grown += hunk(lines, blocks.subList(first, last + 1), grown);
      first = last + 1;
    }
  }

  private static void requireOrder(String text, List<Change> changes) {
    Objects.requireNonNull(changes, "changes must not be null");
    int end = 0;
    for (Change change : changes) {
      Span span = change.span();
      if (span.start() < end || span.end() > text.length()) {
        throw new IllegalArgumentException(
            "changes must be in order, apart and inside the text, was %s behind %d of %d"
                .formatted(span, end, text.length()));
      }
      end = span.end();
    }
  }

  /** Writes changes that stand close together, and says by how many lines they grow the text. */
  private int hunk(List<String> lines, List<Block> blocks, int grown) throws IOException {
    int start = Math.max(0, blocks.get(0).line() - CONTEXT);
    int end = Math.min(lines.size(), blocks.get(blocks.size() - 1).end() + CONTEXT);
    int more = blocks.stream().mapToInt(b -> b.added().size() - b.removed().size()).sum();
    String head =
        "@@ -" + range(start, end - start) + " +" + range(start + grown, end - start + more);
    out.write(style.dim(head + " @@") + "\n");
    int at = start;
    for (Block block : blocks) {
      context(lines.subList(at, block.line()));
      for (String line : block.removed()) {
        out.write(line('-', line, true));
      }
      for (String line : block.added()) {
        out.write(line('+', line, true));
      }
      at = block.end();
    }
    context(lines.subList(at, end));
    return more;
  }

  private void context(List<String> lines) throws IOException {
    for (String line : lines) {
      out.write(line(' ', line, false));
    }
  }

  private static String range(int start, int length) {
    int first = length == 0 ? start : start + 1;
    return length == 1 ? String.valueOf(first) : first + "," + length;
  }

  private String line(char sign, String line, boolean changed) {
    boolean complete = line.endsWith("\n");
    String body = complete ? line.substring(0, line.length() - 1) : line;
    boolean hasReturn = complete && body.endsWith("\r");
    String text = sign + harmless(hasReturn ? body.substring(0, body.length() - 1) : body);
    if (changed) {
      text = sign == '-' ? style.bad(text) : style.good(text);
    }
    return text + (hasReturn ? "\r" : "") + "\n" + (complete ? "" : NO_NEWLINE);
  }

  private static String harmless(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.append(c == '\t' ? "\t" : Glyph.of(c).text()));
    return line.toString();
  }

  /** The changed lines; changes of one line are one block. */
  private static List<Block> blocks(String text, List<Change> changes) {
    List<Block> blocks = new ArrayList<>();
    int line = 0;
    int at = 0;
    int i = 0;
    while (i < changes.size()) {
      int start = lineStart(text, changes.get(i).span().start());
      int end = lineEnd(text, changes.get(i).span().end());
      int next = i + 1;
      while (next < changes.size() && changes.get(next).span().start() < end) {
        end = Math.max(end, lineEnd(text, changes.get(next).span().end()));
        next++;
      }
      line += lines(text.substring(at, start)).size();
      at = start;
      List<Change> own = new ArrayList<>();
      for (Change change : changes.subList(i, next)) {
        Span span = change.span();
        own.add(new Change(new Span(span.start() - start, span.end() - start), change.text()));
      }
      String old = text.substring(start, end);
      String changed = apply(old, own);
      if (!changed.equals(old)) {
        blocks.add(new Block(line, lines(old), lines(changed)));
      }
      i = next;
    }
    return blocks;
  }

  private static int lineStart(String text, int offset) {
    return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  }

  private static int lineEnd(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  /** The lines of a text with the LF that ends them. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      lines.add(text.substring(at, end));
      at = end;
    }
    return lines;
  }
}
