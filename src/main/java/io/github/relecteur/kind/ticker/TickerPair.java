package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A ticker of the original with the one that stands for it in the translation.
 *
 * @param originalSource the original
 * @param translationSource the translation
 * @param original the ticker of the original; null if the translation added one
 * @param translation the ticker of the translation; null if it was lost
 * @param partner the pair with which this one has exchanged its symbol; null if there is none
 */
record TickerPair(
    Source originalSource,
    Source translationSource,
    @Nullable Read<Ticker> original,
    @Nullable Read<Ticker> translation,
    @Nullable TickerPair partner) {

  /** The same pair with the one it exchanged its symbol with. */
  TickerPair exchangedWith(TickerPair other) {
    return new TickerPair(originalSource, translationSource, original, translation, other);
  }

  /** The same ticker of the original with another one of the translation. */
  TickerPair with(@Nullable Read<Ticker> other) {
    return new TickerPair(originalSource, translationSource, original, other, partner);
  }

  /** Whether both sides have the ticker. */
  boolean isPaired() {
    return original != null && translation != null;
  }

  /** The ticker of the original, which must be there. */
  Ticker originalTicker() {
    return Objects.requireNonNull(original).value();
  }

  /** The ticker of the translation, which must be there. */
  Ticker translationTicker() {
    return Objects.requireNonNull(translation).value();
  }

  /** A part of the original ticker. */
  Place originalPlace(Range range) {
    return place(Side.ORIGINAL, originalSource, Objects.requireNonNull(original), range);
  }

  /** A part of the translated ticker. */
  Place translationPlace(Range range) {
    return place(Side.TRANSLATION, translationSource, Objects.requireNonNull(translation), range);
  }

  /** The whole ticker of the original, with exchange and move. */
  Place wholeOriginal() {
    return Place.of(Side.ORIGINAL, mention(original));
  }

  /** The whole ticker of the translation, with exchange and move. */
  Place wholeTranslation() {
    return Place.of(Side.TRANSLATION, mention(translation));
  }

  private static Mention mention(@Nullable Read<Ticker> read) {
    return Objects.requireNonNull(read).mention();
  }

  private static Place place(Side side, Source source, Read<Ticker> read, Range range) {
    NormalizedText text = source.text(read.sentence());
    return new Place(
        side, text.original(range.start(), range.end()), text.display(range.start(), range.end()));
  }
}
