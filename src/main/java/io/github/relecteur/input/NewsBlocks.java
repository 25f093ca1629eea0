package io.github.relecteur.input;

import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the blocks of an article in NITF or XHTML, their parts the runs of text of the file.
 * Elements are told by their names, of which both have the same for the same things. Not
 * thread-safe.
 */
final class NewsBlocks {

  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
          Map.entry("headline", BlockKind.HEADLINE),
          Map.entry("hl1", BlockKind.HEADLINE),
          Map.entry("hl2", BlockKind.HEADLINE),
          Map.entry("h1", BlockKind.HEADLINE),
          Map.entry("h2", BlockKind.HEADLINE),
          Map.entry("h3", BlockKind.HEADLINE),
          Map.entry("h4", BlockKind.HEADLINE),
          Map.entry("h5", BlockKind.HEADLINE),
          Map.entry("h6", BlockKind.HEADLINE),
          Map.entry("li", BlockKind.LIST_ITEM),
          Map.entry("dt", BlockKind.LIST_ITEM),
          Map.entry("dd", BlockKind.LIST_ITEM),
          Map.entry("td", BlockKind.TABLE_CELL),
          Map.entry("th", BlockKind.TABLE_CELL),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("media-caption", BlockKind.CAPTION),
          Map.entry("figcaption", BlockKind.CAPTION));

  /** Further elements that end the block before them. */
  private static final Set<String> BREAKS =
      Set.of(
          "abstract",
          "address",
          "article",
          "aside",
          "bibliography",
          "block",
          "blockquote",
          "body",
          "body.content",
          "body.end",
          "body.head",
          "bq",
          "br",
          "byline",
          "byttl",
          "credit",
          "datasource",
          "dateline",
          "div",
          "dl",
          "figure",
          "fn",
          "footer",
          "header",
          "hedline",
          "hr",
          "html",
          "inlineXML",
          "main",
          "media",
          "media-producer",
          "nitf",
          "nitf-table",
          "note",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tagline",
          "tr",
          "ul");

  /** What is no text of the article: metadata, and what software or agencies need. */
  private static final Set<String> DROPPED =
      Set.of(
          "head",
          "distributor",
          "rights",
          "media-metadata",
          "media-object",
          "media-reference",
          "nitf-table-metadata",
          "custom-table",
          "alt-code",
          "script",
          "style",
          "object",
          "iframe",
          "template",
          "svg",
          "math",
          "form",
          "nav",
          "noscript",
          "audio",
          "video");

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Span> parts = new ArrayList<>();

  /**
   * Blocks of a file.
   *
   * @param text the whole file
   */
  NewsBlocks(String text) {
    this.text = text;
  }

  /** The blocks in an element in order. */
  List<Block> of(XmlElement element) {
    blocks.clear();
    read(element, KINDS.getOrDefault(element.name(), BlockKind.PARAGRAPH));
    return List.copyOf(blocks);
  }

  /** Whether an article has a headline of its own. */
  static boolean hasHeadline(XmlElement content) {
    return content.descendants().anyMatch(e -> e.name().equals("hl1") || e.name().equals("h1"));
  }

  private void read(XmlElement element, BlockKind around) {
    boolean ends = KINDS.containsKey(element.name()) || BREAKS.contains(element.name());
    BlockKind kind = KINDS.getOrDefault(element.name(), around);
    if (ends) {
      finish(around);
    }
    for (XmlNode child : element.children()) {
      if (child instanceof XmlRun run && !run.span().isEmpty()) {
        parts.add(run.span());
      } else if (child instanceof XmlElement inner && !DROPPED.contains(inner.name())) {
        read(inner, kind);
      }
    }
    if (ends) {
      finish(kind);
    }
  }

  /** Ends a block, without blank runs at its ends. */
  private void finish(BlockKind kind) {
    int from = 0;
    int to = parts.size();
    while (from < to && isBlank(parts.get(from))) {
      from++;
    }
    while (to > from && isBlank(parts.get(to - 1))) {
      to--;
    }
    if (from < to) {
      blocks.add(new Block(kind, parts.subList(from, to)));
    }
    parts.clear();
  }

  private boolean isBlank(Span span) {
    return Utf8.isBlank(text.substring(span.start(), span.end()));
  }
}
