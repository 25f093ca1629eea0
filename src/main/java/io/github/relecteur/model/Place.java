package io.github.relecteur.model;

import java.util.Objects;

/**
 * A place that a finding points at.
 *
 * @param side the text it stands in
 * @param span its range in that article as read, which may hold markup: {@code 2</b> millions}
 * @param text what stands there, markup removed: {@code 2 millions}
 */
public record Place(Side side, Span span, String text) {

  /** Checks the parts. */
  public Place {
    Objects.requireNonNull(side, "side must not be null");
    Objects.requireNonNull(span, "span must not be null");
    Objects.requireNonNull(text, "text must not be null");
  }

  /** The place of a mention. */
  public static Place of(Side side, Mention mention) {
    return new Place(side, mention.span(), mention.text());
  }
}
