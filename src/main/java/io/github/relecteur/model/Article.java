package io.github.relecteur.model;

import java.util.List;

/**
 * An article as read, with the blocks that hold its text.
 *
 * <p>All offsets of findings, mentions and sentences point into {@link #text()}.
 *
 * @param language the language it is written in
 * @param name how to call it in messages, for a file its path; may be empty
 * @param text the article as read; any string is valid
 * @param markup whether the text is HTML or XML, so that character references stand for characters
 * @param blocks the blocks in order of appearance; empty for plain text, whose blocks are found
 *     from its lines
 * @param origin where the text stands in its file
 */
public record Article(
    Language language,
    String name,
    String text,
    boolean markup,
    List<Block> blocks,
    Origin origin) {

  /**
   * Copies and checks the blocks.
   *
   * @throws IllegalArgumentException if a block reaches beyond the text, or blocks overlap or are
   *     out of order
   */
  public Article {
    blocks = List.copyOf(blocks);
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "blocks must be in order and inside the text, was " + block);
      }
      end = block.span().end();
    }
  }

  /**
   * An article that is its file.
   *
   * @throws IllegalArgumentException if a block reaches beyond the text, or blocks overlap or are
   *     out of order
   */
  public Article(Language language, String name, String text, boolean markup, List<Block> blocks) {
    this(language, name, text, markup, blocks, Origin.WHOLE_FILE);
  }

  /** An English article in plain text. */
  public static Article english(String text) {
    return new Article(Language.ENGLISH, "", text, false, List.of());
  }

  /** A French article in plain text. */
  public static Article french(String text) {
    return new Article(Language.FRENCH, "", text, false, List.of());
  }

  /** The same article under another name. */
  public Article named(String newName) {
    return new Article(language, newName, text, markup, blocks, origin);
  }

  /** The same article, read out of a file. */
  public Article from(Origin newOrigin) {
    return new Article(language, name, text, markup, blocks, newOrigin);
  }
}
