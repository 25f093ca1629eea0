package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the original with its counterpart, either of which may be absent: what the rules
 * judge.
 *
 * @param bitext the texts they stand in
 * @param original the English figure, or null
 * @param translation the French figure, or null
 * @param accord how they go together; DIFFERENT if one is absent
 * @param exchanged the pair whose figure stands in the place of this one's in the translation, or
 *     null
 */
record FigurePair(
    Bitext bitext,
    @Nullable Item original,
    @Nullable Item translation,
    Accord accord,
    @Nullable FigurePair exchanged) {

  /** What the identifiers of the units of rates hold: barrel-per-day. */
  private static final String RATE = "-per-";

  FigurePair(Bitext bitext, @Nullable Item original, @Nullable Item translation, Accord accord) {
    this(bitext, original, translation, accord, null);
  }

  /** The same pair, with the one that it changed places with. */
  FigurePair exchangedWith(FigurePair other) {
    return new FigurePair(bitext, original, translation, accord, other);
  }

  /** A finding about this pair. */
  Finding finding(RuleInfo info, double confidence, Message message, @Nullable String suggestion) {
    return finding(info, confidence, message, suggestion, List.of());
  }

  /** A finding about this pair that other places belong to. */
  Finding finding(
      RuleInfo info,
      double confidence,
      Message message,
      @Nullable String suggestion,
      List<Place> related) {
    String typographic =
        suggestion != null && bitext.source(Side.TRANSLATION).article().text().indexOf('’') >= 0
            ? suggestion.replace('\'', '’')
            : suggestion;
    return new Finding(
        info.code(),
        info.severity(),
        confidence,
        message,
        original == null ? null : original.place(),
        translation == null ? null : place(original, translation, suggestion),
        related,
        typographic);
  }

  /**
   * The place of the translation's figure, with the denominator behind it if a rate is to take its
   * place: 137 000 barils par an.
   */
  private Place place(@Nullable Item said, Item heard, @Nullable String suggestion) {
    boolean rate =
        suggestion != null
            && said != null
            && said.figure().reading() instanceof Reading.Of of
            && of.unit().contains(RATE);
    return rate ? heard.placeUpTo(bitext, Denominator.pastFrench(bitext, heard)) : heard.place();
  }
}
