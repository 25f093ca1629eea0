package io.github.relecteur.model;

/**
 * A place that a finding points at.
 *
 * @param side the text it stands in
 * @param span its range in that article as read
 * @param text what stands there, markup removed
 */
public record Place(Side side, Span span, String text) {

  /** The place of a mention. */
  public static Place of(Side side, Mention mention) {
    return new Place(side, mention.span(), mention.text());
  }
}
