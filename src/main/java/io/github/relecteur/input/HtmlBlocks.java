package io.github.relecteur.input;

import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the blocks of an HTML page, their parts the source ranges of its runs of text.
 *
 * <p>A run of text belongs to the nearest element that makes a block; any tag of such an element,
 * and any line break, ends the block before it. Runs that the parser moved (text between the rows
 * of a table) are put back in source order. Of the header of the page, unlike that of the article,
 * only headings are kept; notices, sharing buttons and comments are left out by their classes.
 */
final class HtmlBlocks implements NodeVisitor {

  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
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
          Map.entry("figcaption", BlockKind.CAPTION),
          Map.entry("blockquote", BlockKind.PARAGRAPH));

  private static final Set<String> DROPPED =
      Set.of(
          "head",
          "script",
          "style",
          "nav",
          "aside",
          "form",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "select",
          "button",
          "textarea",
          "audio",
          "video",
          "canvas",
          "menu",
          "dialog",
          "title",
          "noframes",
          "datalist");

  /** Classes of what a site puts round its articles, and counts or sells by itself. */
  private static final Set<String> FURNITURE =
      Set.of(
          "consent",
          "cookie-banner",
          "cookie-consent",
          "cookie-notice",
          "cookies",
          "gdpr",
          "meter",
          "newsletter",
          "newsletter-signup",
          "paywall",
          "paywall-meter",
          "regwall",
          "share",
          "share-bar",
          "share-buttons",
          "share-links",
          "share-tools",
          "sharing",
          "social",
          "social-links",
          "social-share");

  private static final Set<String> COMMENTS =
      Set.of("comments", "comment-count", "comments-count", "comment-list");

  /** More paragraphs than a piece of furniture has: an article behind a paywall. */
  private static final int MOST_PARAGRAPHS = 3;

  /** Blocks for the parser, but part of the running text in a newspaper. */
  private static final Set<String> RUNNING = Set.of("ins", "del");

  private final Deque<Frame> open = new ArrayDeque<>();
  private final List<Run> runs = new ArrayList<>();
  private @Nullable Node dropped;
  private int block;

  private HtmlBlocks() {}

  /** The blocks of a page in source order; empty if it holds no text. */
  static List<Block> of(String html) {
    HtmlBlocks visitor = new HtmlBlocks();
    visitor.open.push(new Frame(null, BlockKind.PARAGRAPH, false, false));
    Parser.htmlParser().setTrackPosition(true).parseInput(html, "").traverse(visitor);
    return visitor.blocks(html.length());
  }

  @Override
  public void head(Node node, int depth) {
    if (dropped != null) {
      return;
    }
    if (node instanceof TextNode text) {
      run(text);
    } else if (node instanceof Element element) {
      enter(element);
    }
  }

  private void enter(Element element) {
    String tag = element.normalName();
    Frame outer = open.element();
    if (isDropped(element, outer)) {
      dropped = element;
    } else if ("br".equals(tag) || "hr".equals(tag)) {
      block++;
    } else if (isBlock(element)) {
      block++;
      open.push(outer.enter(element));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node.equals(dropped)) {
      dropped = null;
      if (isBlock((Element) node)) {
        block++;
      }
    } else if (dropped == null && node.equals(open.element().element())) {
      open.pop();
      block++;
    }
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !RUNNING.contains(element.normalName());
  }

  private static boolean isDropped(Element element, Frame outer) {
    String tag = element.normalName();
    return DROPPED.contains(tag)
        || element.hasAttr("hidden")
        || isFurniture(element)
        || "navigation".equals(element.attr("role"))
        || ("footer".equals(tag) && !outer.article());
  }

  private static boolean isFurniture(Element element) {
    boolean whole = Set.of("html", "body", "main", "article").contains(element.normalName());
    if (whole || !element.hasAttr("class")) {
      return false;
    }
    Set<String> classes = new HashSet<>();
    element.classNames().forEach(name -> classes.add(name.toLowerCase(Locale.ROOT)));
    return !Collections.disjoint(classes, COMMENTS)
        || (!Collections.disjoint(classes, FURNITURE)
            && element.getElementsByTag("h1").isEmpty()
            && element.getElementsByTag("p").size() <= MOST_PARAGRAPHS);
  }

  private void run(TextNode node) {
    Range range = node.sourceRange();
    Frame frame = open.element();
    if (!frame.muted() && range.isTracked() && range.endPos() > range.startPos()) {
      Span span = new Span(range.startPos(), range.endPos());
      runs.add(new Run(span, block, frame.kind(), Utf8.isBlank(node.getWholeText())));
    }
  }

  private List<Block> blocks(int length) {
    runs.sort(Comparator.comparing(Run::span));
    List<Block> blocks = new ArrayList<>();
    List<Run> current = new ArrayList<>();
    int end = 0;
    for (Run run : runs) {
      if (run.span().start() < end || run.span().end() > length) {
        continue;
      }
      if (!current.isEmpty() && current.get(0).block() != run.block()) {
        add(current, blocks);
        current.clear();
      }
      current.add(run);
      end = run.span().end();
    }
    add(current, blocks);
    return blocks;
  }

  /** A block of runs, without blank ones at its ends. */
  private static void add(List<Run> runs, List<Block> blocks) {
    int from = 0;
    int to = runs.size();
    while (from < to && runs.get(from).blank()) {
      from++;
    }
    while (to > from && runs.get(to - 1).blank()) {
      to--;
    }
    if (from < to) {
      List<Span> parts = runs.subList(from, to).stream().map(Run::span).toList();
      blocks.add(new Block(runs.get(from).kind(), parts));
    }
  }

  /**
   * An element that makes a block, while the parser is inside it.
   *
   * @param element the element; null for the page
   * @param kind the kind of the blocks in it
   * @param article whether it stands inside the article proper
   * @param muted whether it belongs to the header of the page and is no heading
   */
  private record Frame(@Nullable Element element, BlockKind kind, boolean article, boolean muted) {

    Frame enter(Element inner) {
      String tag = inner.normalName();
      BlockKind innerKind = KINDS.getOrDefault(tag, kind);
      boolean inArticle = article || "article".equals(tag) || "main".equals(tag);
      boolean inHeader = muted || ("header".equals(tag) && !inArticle);
      return new Frame(
          inner, innerKind, inArticle, inHeader && KINDS.get(tag) != BlockKind.HEADLINE);
    }
  }

  /**
   * A run of text between two tags.
   *
   * @param span its range in the source
   * @param block the number of the block it belongs to
   * @param kind the kind of that block
   * @param blank whether it is white space only
   */
  private record Run(Span span, int block, BlockKind kind, boolean blank) {}
}
