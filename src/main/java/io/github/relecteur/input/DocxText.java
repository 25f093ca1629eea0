package io.github.relecteur.input;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The text of the body of a Word document: a line for each paragraph, its runs joined.
 *
 * <p>What a reviser has deleted or moved away is left out, what was inserted is kept; hidden text,
 * fields' instructions and the second version of drawings for older programs are left out. Headers,
 * footers, comments and notes are other parts of the document, which are not read. A place in the
 * document is the number of its paragraph, from 1 in the order in which they begin, with empty ones
 * and those of tables, and the column in it.
 *
 * <p>Source: ECMA-376-1, sections 17.2 (main document), 17.3 (paragraphs), 17.4 (tables) and
 * 17.13.5 (revisions).
 */
final class DocxText implements DocxDocument.Handler {

  private static final Set<String> NAMESPACES =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** What is left out with everything in it; the last is of markup compatibility. */
  private static final Set<String> DROPPED =
      Set.of("del", "moveFrom", "pPrChange", "rPrChange", "Fallback");

  private static final int NO_HEADING = 9;

  private final DocxStyles styles;
  private final StringBuilder text = new StringBuilder();
  private final Origin.Builder origin = Origin.in(Notation.DOCUMENT);
  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int paragraphs;
  private int cells;
  private int dropped;
  private boolean isText;
  private boolean isHidden;

  DocxText(DocxStyles styles) {
    this.styles = styles;
  }

  /** An attribute of the same namespace as its element, or of none; empty if there is none. */
  static String attribute(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  @Override
  public void start(XMLStreamReader element) {
    String name = element.getLocalName();
    if (dropped > 0 || DROPPED.contains(name)) {
      dropped++;
      return;
    }
    if (!NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))) {
      return;
    }
    Paragraph paragraph = open.peek();
    switch (name) {
      case "tc" -> cells++;
      case "p" ->
          open.push(
              new Paragraph(++paragraphs, cells > 0 ? BlockKind.TABLE_CELL : BlockKind.PARAGRAPH));
      case "r" -> isHidden = false;
      case "vanish" -> isHidden = isTrue(attribute(element, "val"));
      case "t" -> isText = true;
      default -> {
        if (paragraph != null) {
          startInside(paragraph, name, attribute(element, "val"));
        }
      }
    }
  }

  private void startInside(Paragraph paragraph, String name, String value) {
    switch (name) {
      case "pStyle" -> paragraph.become(styles.kind(value));
      case "outlineLvl" -> paragraph.become(isHeading(value) ? BlockKind.HEADLINE : null);
      case "numPr" -> paragraph.become(BlockKind.LIST_ITEM);
      case "br", "cr" -> paragraph.text.append('\n');
      case "tab" -> paragraph.tab();
      case "noBreakHyphen" -> paragraph.text.append('\u2011');
      default -> {}
    }
  }

  private static boolean isHeading(String level) {
    return level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) < '0' + NO_HEADING;
  }

  private static boolean isTrue(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  @Override
  public void text(String characters) {
    Paragraph paragraph = open.peek();
    if (isText && !isHidden && dropped == 0 && paragraph != null) {
      paragraph.text.append(characters);
    }
  }

  @Override
  public void end(XMLStreamReader element) {
    if (dropped > 0) {
      dropped--;
      return;
    }
    if (!NAMESPACES.contains(String.valueOf(element.getNamespaceURI()))) {
      return;
    }
    switch (element.getLocalName()) {
      case "tc" -> cells--;
      case "t" -> isText = false;
      case "p" -> add(open.pop());
      default -> {}
    }
  }

  private void add(Paragraph paragraph) {
    String line = paragraph.text.toString();
    int start = text.length();
    if (!Utf8.isBlank(line)) {
      blocks.add(Block.of(paragraph.kind, new Span(start, start + line.length())));
    }
    text.append(line).append('\n');
    for (int from = 0; from <= line.length(); ) {
      int found = line.indexOf('\n', from);
      int to = 1 + (found < 0 ? line.length() : found);
      Position position = new Position(paragraph.number, from + 1);
      origin.add(to - from, new Span(start + from, start + to), position);
      from = to;
    }
  }

  /** What was read. */
  Article article(String name, Language language) {
    return new Article(language, name, text.toString(), false, blocks).from(origin.build());
  }

  /** A paragraph that has not ended. */
  private static final class Paragraph {
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private BlockKind kind;

    Paragraph(int number, BlockKind kind) {
      this.number = number;
      this.kind = kind;
    }

    /** Makes it what its style or numbering says; a heading stays one, and so does a cell. */
    void become(@Nullable BlockKind other) {
      if (other != null && kind == BlockKind.PARAGRAPH) {
        kind = other;
      }
    }

    /** A tabulator in the text, not one of those that the properties of a paragraph set. */
    void tab() {
      if (!text.isEmpty()) {
        text.append('\t');
      }
    }
  }
}
