package io.github.relecteur.model;

import java.util.Map;
import java.util.Objects;

/**
 * A figure, ticker, company name or designation seen in an article.
 *
 * @param kind what it is
 * @param type a finer kind, for a figure for instance {@code money} or {@code date}; never empty
 * @param span where it stands in the article as read
 * @param text what stands there, markup removed
 * @param key a canonical form that two mentions of the same thing share across languages, for
 *     instance {@code USD:2000000000} or {@code XNAS:NVDA}; never empty
 * @param attributes further facts by name, sorted by name, as far as they apply: for a figure
 *     {@code value}, {@code high}, {@code unit}, {@code comparator} and {@code direction}; for a
 *     ticker {@code symbol}, {@code exchange} and {@code move}. The page <i>Reports for
 *     programs</i> ({@code reports.md}) says what each of them holds
 */
public record Mention(
    MentionKind kind,
    String type,
    Span span,
    String text,
    String key,
    Map<String, String> attributes) {

  /**
   * Copies the attributes.
   *
   * @throws IllegalArgumentException if the type or the key is empty
   */
  public Mention {
    Objects.requireNonNull(kind, "kind must not be null");
    Objects.requireNonNull(type, "type must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(text, "text must not be null");
    Objects.requireNonNull(key, "key must not be null");
    Objects.requireNonNull(attributes, "attributes must not be null");
    if (type.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException(
          "type and key must not be empty, were '" + type + "' and '" + key + "'");
    }
    attributes = Attributes.of(attributes);
  }
}
