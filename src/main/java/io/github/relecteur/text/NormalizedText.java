package io.github.relecteur.text;

import io.github.relecteur.model.Block;
import io.github.relecteur.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A text made uniform for recognition, each of whose characters knows where it stood in the article
 * as read.
 *
 * <p>Spaces of every kind become U+0020, quotation marks and apostrophes their ASCII forms
 * (guillemets stay), hyphens and minus signs {@code -} (en and em dashes stay), character
 * references their characters; invisible characters are gone; compatibility forms of letters and
 * digits are folded. Vulgar fractions, superscripts and signs such as ™ stay.
 *
 * <p>Immutable. A slice shares its parent's arrays, so that cutting an article into sentences costs
 * no copy of the map.
 */
public final class NormalizedText {

  private final String article;
  private final boolean markup;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int offset;

  NormalizedText(
      String article, boolean markup, String text, int[] starts, int[] ends, int offset) {
    this.article = article;
    this.markup = markup;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.offset = offset;
  }

  /** A plain text as one block. */
  public static NormalizedText of(String article) {
    return Normalizer.normalize(article, false, List.of(new Span(0, article.length())));
  }

  /**
   * The text of a block of an article.
   *
   * @param article the article as read
   * @param markup whether the article is HTML
   * @param block a block of it
   */
  public static NormalizedText of(String article, boolean markup, Block block) {
    return Normalizer.normalize(article, markup, block.parts());
  }

  /**
   * The uniform text. Offsets of it stay inside the recognisers; findings and mentions carry {@link
   * #original} spans.
   */
  public String text() {
    return text;
  }

  /** The number of characters of the uniform text. */
  public int length() {
    return text.length();
  }

  /**
   * The range of the article as read that the characters from {@code start} to {@code end} come
   * from.
   *
   * @param start the first character of the uniform text
   * @param end the character after the last; an empty range maps to an empty span
   */
  public Span original(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    if (start == end) {
      int at = start < text.length() ? starts[offset + start] : originalEnd();
      return new Span(at, at);
    }
    return new Span(starts[offset + start], ends[offset + end - 1]);
  }

  /**
   * What to show of a range: the article as read, or the uniform text where the article is HTML and
   * tags may stand between.
   */
  public String display(int start, int end) {
    if (markup) {
      return text.substring(start, end);
    }
    Span span = original(start, end);
    return article.substring(span.start(), span.end());
  }

  /** The part from {@code start} to {@code end} of the uniform text, with the same map. */
  public NormalizedText slice(int start, int end) {
    return new NormalizedText(
        article, markup, text.substring(start, end), starts, ends, offset + start);
  }

  /**
   * The position in the uniform text of the first character that ends after an offset of the
   * article.
   */
  public int position(int originalOffset) {
    int found = Arrays.binarySearch(ends, offset, offset + text.length(), originalOffset + 1);
    int at = found >= 0 ? found : -found - 1;
    while (at > offset && ends[at - 1] > originalOffset) {
      at--;
    }
    return at - offset;
  }

  private int originalEnd() {
    return text.isEmpty()
        ? (offset < starts.length ? starts[offset] : 0)
        : ends[offset + text.length() - 1];
  }

  @Override
  public String toString() {
    return text;
  }
}
