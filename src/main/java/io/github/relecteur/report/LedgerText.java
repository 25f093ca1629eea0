package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Span;
import java.util.List;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Text of an article as it may stand on a page: the words without their markup, nothing of which a
 * browser takes for a tag, a control character or a turn of the direction of writing.
 */
final class LedgerText {

  private static final int LEFT_TO_RIGHT_MARK = 0x200E;
  private static final int RIGHT_TO_LEFT_MARK = 0x200F;
  private static final int ARABIC_LETTER_MARK = 0x061C;

  private final Article article;
  private final List<Span> parts;

  LedgerText(Article article) {
    this.article = article;
    this.parts = article.blocks().stream().map(Block::parts).flatMap(List::stream).toList();
  }

  /** What a reader sees of a range of the article, escaped. */
  String visible(Span span) {
    if (!article.markup()) {
      return escape(withoutComments(span));
    }
    StringBuilder words = new StringBuilder();
    for (Span part : parts) {
      if (part.overlaps(span)) {
        int from = Math.max(part.start(), span.start());
        int to = Math.min(part.end(), span.end());
        words.append(StringEscapeUtils.unescapeHtml4(article.text().substring(from, to)));
      }
    }
    return escape(words.toString());
  }

  private String withoutComments(Span span) {
    StringBuilder words = new StringBuilder();
    int from = span.start();
    for (Span comment : article.comments()) {
      if (comment.overlaps(span)) {
        words.append(article.text(), from, Math.max(from, comment.start()));
        from = Math.min(comment.end(), span.end());
      }
    }
    return words.append(article.text(), from, span.end()).toString();
  }

  /** A text as it may stand in an element or an attribute. */
  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> safe.append(shown(c)));
    return StringEscapeUtils.escapeXml10(safe.toString());
  }

  private static String shown(int codePoint) {
    boolean breaks = (codePoint >= '\t' && codePoint <= '\r') || codePoint == 0x85;
    if (breaks || codePoint == 0x2028 || codePoint == 0x2029) {
      return " ";
    }
    boolean invisible = Character.getType(codePoint) == Character.FORMAT;
    return invisible && !turnsDirection(codePoint)
        ? Character.toString(codePoint)
        : Glyph.of(codePoint).text();
  }

  private static boolean turnsDirection(int codePoint) {
    return codePoint == LEFT_TO_RIGHT_MARK
        || codePoint == RIGHT_TO_LEFT_MARK
        || codePoint == ARABIC_LETTER_MARK
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }
}
