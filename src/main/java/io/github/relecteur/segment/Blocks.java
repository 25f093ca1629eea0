package io.github.relecteur.segment;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the blocks of an article in plain text, be it with Markdown.
 *
 * <p>Blank lines separate blocks; whether a single line break does is decided for the whole
 * article. The marks of headings, list items, quotations, tables, links and emphasis belong to no
 * part of a block, and neither do comments. Takes linear time.
 */
public final class Blocks {

  private static final int LONGEST_HEADLINE = 200;

  private final String text;
  private final Asides asides;
  private final List<Line> lines;
  private final List<Block> blocks = new ArrayList<>();

  private Blocks(Article article) {
    this.text = Comments.blanked(article.text(), article.comments());
    this.asides = Asides.of(article.language());
    this.lines = Lines.of(text);
  }

  /** The blocks of an article: its own, or those that its lines show. */
  public static List<Block> of(Article article) {
    if (!article.blocks().isEmpty()) {
      return article.blocks();
    }
    Blocks finder = new Blocks(article);
    finder.read();
    finder.findHeadline();
    return Comments.without(article.comments(), finder.blocks);
  }

  private void read() {
    Wrapping wrapping = new Wrapping(text, lines);
    int i = 0;
    while (i < lines.size()) {
      Line line = lines.get(i);
      int last = i;
      switch (line.type()) {
        case HEADING -> add(BlockKind.HEADLINE, List.of(line));
        case ROW -> addCells(line);
        case ITEM, QUOTE, TEXT -> {
          while (last + 1 < lines.size() && wrapping.joins(last)) {
            last++;
          }
          addText(lines.subList(i, last + 1), last + 1);
        }
        case BLANK, RULE, UNDERLINE -> {}
      }
      i = last + 1;
    }
  }

  private void addText(List<Line> joined, int next) {
    boolean underlined = next < lines.size() && lines.get(next).type() == LineType.UNDERLINE;
    BlockKind kind = BlockKind.PARAGRAPH;
    if (joined.get(0).type() == LineType.ITEM) {
      kind = BlockKind.LIST_ITEM;
    } else if (underlined && joined.size() == 1) {
      kind = BlockKind.HEADLINE;
    }
    add(kind, joined);
  }

  /** A block of lines; what stands between two of them but for a marker is part of it. */
  private void add(BlockKind kind, List<Line> joined) {
    List<Span> parts = new ArrayList<>();
    for (int i = 0; i < joined.size(); i++) {
      boolean more = i + 1 < joined.size();
      int end = more ? margin(joined.get(i), joined.get(i + 1)) : joined.get(i).end();
      for (Span part : Inline.parts(text, new Span(joined.get(i).start(), end))) {
        int last = parts.size() - 1;
        if (last >= 0 && parts.get(last).end() == part.start()) {
          parts.set(last, parts.get(last).cover(part));
        } else {
          parts.add(part);
        }
      }
    }
    if (parts.stream().anyMatch(this::isVisible)) {
      boolean caption = kind == BlockKind.PARAGRAPH && asides.isCaption(words(parts));
      blocks.add(new Block(caption ? BlockKind.CAPTION : kind, parts));
    }
  }

  private String words(List<Span> parts) {
    StringBuilder words = new StringBuilder();
    parts.forEach(part -> words.append(text, part.start(), part.end()));
    return words.toString().strip();
  }

  /** Where a line gives way to the next: before its marker, if it has one. */
  private static int margin(Line line, Line next) {
    return next.type() == LineType.QUOTE ? line.end() + 1 : next.start();
  }

  private boolean isVisible(Span part) {
    for (int i = part.start(); i < part.end(); i++) {
      if (!Lines.isBlank(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void addCells(Line row) {
    int from = row.start();
    for (int i = row.start(); i <= row.end(); i++) {
      if (i == row.end() || text.charAt(i) == '|' || text.charAt(i) == '\t') {
        addCell(from, i);
        from = i + 1;
      }
    }
  }

  private void addCell(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Lines.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    boolean rule = text.substring(start, end).chars().allMatch(c -> c == '-' || c == ':');
    if (start < end && !rule) {
      add(BlockKind.TABLE_CELL, List.of(new Line(LineType.ROW, start, start, end, 0)));
    }
  }

  /** The first block is the headline if it is short and ends without a full stop. */
  private void findHeadline() {
    if (blocks.size() < 2 || blocks.get(0).kind() != BlockKind.PARAGRAPH) {
      return;
    }
    Block first = blocks.get(0);
    char last = text.charAt(first.span().end() - 1);
    if (first.span().length() <= LONGEST_HEADLINE && ".:;,".indexOf(last) < 0) {
      blocks.set(0, new Block(BlockKind.HEADLINE, first.parts()));
    }
  }
}
