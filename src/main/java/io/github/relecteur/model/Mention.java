package io.github.relecteur.model;

import java.util.Map;
import java.util.Objects;

/**
 * A figure, ticker, company name or designation seen in an article.
 *
 * <p>The key is, of a figure, {@code figure:}, its unit as in the attribute {@code unit} (nothing
 * for a bare number), a colon and its value rounded to ten digits: {@code figure:USD:2000000000},
 * {@code figure::40}; of a range, those of both ends with two full stops between them: {@code
 * figure::10..figure::12}; of a date or a time, {@code date:2026-10-14} or {@code time:17:00}, as
 * in the attribute {@code value}. Of a ticker it is {@code ticker:NVDA}, with a full stop before
 * the class of a share and without the exchange, {@code isin:US67066G1040}, or {@code ticker:?}
 * where a move stands without its symbol; of a company, the first name that a lexicon has for it,
 * otherwise its words in small letters: {@code Michelin}, {@code zorvax}; of a designation, {@code
 * designation:} and its letters and digits. What belongs behind the colon may grow finer in a minor
 * version: keys are there to be compared within one version, not to be stored.
 *
 * @param kind what it is
 * @param type a finer kind, for a figure for instance {@code money} or {@code date}; never empty
 * @param span where it stands in the article as read
 * @param text what stands there, markup removed
 * @param key a canonical form that two mentions of the same thing share across languages; never
 *     empty, see above
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
