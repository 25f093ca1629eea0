package io.github.relecteur.text;

import io.github.relecteur.model.Block;
import io.github.relecteur.model.Span;
import java.util.List;
import java.util.Objects;

/**
 * A text made uniform for recognition, each of whose characters knows where it stood in the article
 * as read.
 *
 * <p>Spaces of every kind become U+0020, quotation marks and apostrophes their ASCII forms
 * (guillemets stay), hyphens and minus signs {@code -} (en and em dashes stay), HTML character
 * references their characters, also in plain text; letters and their accents are composed,
 * invisible characters are gone, compatibility forms of letters and digits are folded. Vulgar
 * fractions, superscripts and signs such as ™, ° and № stay, and so do surrogates without a
 * partner. White space around a line break becomes one space, and in HTML any run of it.
 *
 * <p>Immutable. A slice shares its parent's arrays, so that cutting an article into sentences costs
 * no copy of the map. Building one takes time linear in the length of the text.
 */
public final class NormalizedText {

  private final String article;
  private final boolean markup;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final int offset;
  private final List<Span> parts;

  /**
   * A whole text.
   *
   * @param starts for each character of {@code text} the offset in the article where it begins
   * @param ends the offset after its end; never falling, as {@code starts}
   * @param parts the parts of the article that it comes from
   */
  NormalizedText(
      String article, boolean markup, String text, int[] starts, int[] ends, List<Span> parts) {
    this(article, markup, text, starts, ends, 0, parts);
  }

  private NormalizedText(
      String article,
      boolean markup,
      String text,
      int[] starts,
      int[] ends,
      int offset,
      List<Span> parts) {
    this.article = article;
    this.markup = markup;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.offset = offset;
    this.parts = parts;
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
      int at = offset + start < starts.length ? starts[offset + start] : articleEnd();
      return new Span(at, at);
    }
    return new Span(starts[offset + start], ends[offset + end - 1]);
  }

  /**
   * What to show of a range: the article as read, without the marks between its parts; the uniform
   * text where the article is HTML.
   */
  public String display(int start, int end) {
    if (markup) {
      return text.substring(start, end);
    }
    Span span = original(start, end);
    if (parts.size() == 1) {
      return article.substring(span.start(), span.end());
    }
    StringBuilder shown = new StringBuilder();
    for (int i = partOver(span.start());
        i < parts.size() && parts.get(i).start() < span.end();
        i++) {
      Span part = parts.get(i);
      shown.append(article, Math.max(part.start(), span.start()), Math.min(part.end(), span.end()));
    }
    return shown.toString();
  }

  /** The first part that ends after an offset of the article. */
  private int partOver(int originalOffset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).end() > originalOffset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The part from {@code start} to {@code end} of the uniform text, with the same map. */
  public NormalizedText slice(int start, int end) {
    return new NormalizedText(
        article, markup, text.substring(start, end), starts, ends, offset + start, parts);
  }

  /**
   * The position in the uniform text of the first character that ends after an offset of the
   * article; the length of the text if there is none.
   */
  public int position(int originalOffset) {
    int low = 0;
    int high = text.length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[offset + middle] > originalOffset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int articleEnd() {
    return parts.get(parts.size() - 1).end();
  }

  @Override
  public String toString() {
    return text;
  }
}
