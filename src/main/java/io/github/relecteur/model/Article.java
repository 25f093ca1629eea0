package io.github.relecteur.model;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An article as read, with the blocks that hold its text.
 *
 * <p>All offsets of findings, mentions and sentences point into {@link #text()}.
 *
 * <p>Made with {@link #english(String)}, {@link #french(String)}, {@code Relecteur.read} or {@code
 * Relecteur.parse}. A later minor version may add a component: read it by its accessors, not with a
 * record pattern, and leave the canonical constructor to the library.
 *
 * @param language the language it is written in
 * @param name how to call it in messages, for a file its path; may be empty
 * @param text the article as read; any string is valid
 * @param markup whether the text is HTML or XML, so that character references stand for characters
 * @param blocks the blocks in order of appearance; empty for plain text, whose blocks are found
 *     from its lines
 * @param comments the comments in its source, with their delimiters, in order of appearance; they
 *     are no text of the article
 * @param origin where the text stands in its file
 */
public record Article(
    Language language,
    String name,
    String text,
    boolean markup,
    List<Block> blocks,
    List<Span> comments,
    Origin origin) {

  /**
   * Copies and checks the blocks and comments.
   *
   * @throws IllegalArgumentException if a block or comment reaches beyond the text, or blocks or
   *     comments overlap or are out of order
   */
  public Article {
    Objects.requireNonNull(language, "language must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(blocks, "blocks must not be null");
    Objects.requireNonNull(comments, "comments must not be null");
    Objects.requireNonNull(origin, "origin must not be null");
    blocks = List.copyOf(blocks);
    comments = List.copyOf(comments);
    int end = 0;
    for (int i = 0; i < blocks.size(); i++) {
      end = requireOrder("blocks", end, blocks.get(i).span(), text);
    }
    end = 0;
    for (int i = 0; i < comments.size(); i++) {
      end = requireOrder("comments", end, comments.get(i), text);
    }
  }

  /** Checks that a span lies behind the end of the one before it, and returns its own end. */
  private static int requireOrder(String what, int end, Span span, String text) {
    if (span.start() < end || span.end() > text.length()) {
      throw new IllegalArgumentException(
          what + " must be in order and inside the text, was " + span);
    }
    return span.end();
  }

  /**
   * An article without comments that is its file.
   *
   * @throws IllegalArgumentException if a block reaches beyond the text, or blocks overlap or are
   *     out of order
   */
  public Article(Language language, String name, String text, boolean markup, List<Block> blocks) {
    this(language, name, text, markup, blocks, List.of(), Origin.WHOLE_FILE);
  }

  /**
   * An English article in plain text, without a name: reports call it {@code original}, JSON leaves
   * its name empty.
   */
  public static Article english(String text) {
    return english(text, "");
  }

  /**
   * An English article in plain text.
   *
   * @param text the article
   * @param name how to call it in messages and reports, for a file its path; tells no format
   */
  public static Article english(String text, String name) {
    return new Article(Language.ENGLISH, name, text, false, List.of());
  }

  /**
   * A French article in plain text, without a name: reports call it {@code translation}, JSON
   * leaves its name empty.
   */
  public static Article french(String text) {
    return french(text, "");
  }

  /**
   * A French article in plain text.
   *
   * @param text the article
   * @param name how to call it in messages and reports, for a file its path; tells no format
   */
  public static Article french(String text, String name) {
    return new Article(Language.FRENCH, name, text, false, List.of());
  }

  /**
   * Where in its file the character at an offset stands, as editors count lines and columns. Takes
   * time linear in the offset; {@link #positions} tells many of them.
   *
   * @param offset an offset into {@link #text()}; its length stands for the end
   * @throws IllegalArgumentException if the offset lies outside the text
   */
  public Position position(int offset) {
    return new PositionWalk(text, origin).to(offset);
  }

  /**
   * Where in its file the characters at many offsets stand, as {@link #position} tells each of
   * them. Takes time linear in the length of the text once, not for each offset, and sorts the
   * offsets.
   *
   * @param offsets offsets into {@link #text()} in any order; its length stands for the end
   * @return their positions in the order of the offsets
   * @throws IllegalArgumentException if one of them lies outside the text
   */
  public List<Position> positions(int... offsets) {
    Objects.requireNonNull(offsets, "offsets must not be null");
    long[] sorted = new long[offsets.length];
    for (int i = 0; i < offsets.length; i++) {
      sorted[i] = (long) offsets[i] << Integer.SIZE | i;
    }
    Arrays.sort(sorted);
    PositionWalk walk = new PositionWalk(text, origin);
    Position[] positions = new Position[offsets.length];
    for (long each : sorted) {
      positions[(int) each] = walk.to((int) (each >> Integer.SIZE));
    }
    return List.of(positions);
  }

  /** The same article under another name. */
  public Article named(String newName) {
    return new Article(language, newName, text, markup, blocks, comments, origin);
  }

  /** The same article, read out of a file; for those who read formats of their own. */
  public Article from(Origin newOrigin) {
    return new Article(language, name, text, markup, blocks, comments, newOrigin);
  }

  /** The same article with comments in its source. */
  public Article withComments(List<Span> newComments) {
    return new Article(language, name, text, markup, blocks, newComments, origin);
  }
}
