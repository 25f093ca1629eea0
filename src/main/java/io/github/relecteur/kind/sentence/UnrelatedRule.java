package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** Two articles of which neither translates the other. */
final class UnrelatedRule implements Rule<Bitext> {

  private static final int FEWEST_SENTENCES = 4;
  private static final int FEWEST_CHARACTERS = 300;
  private static final double MOST_SHARED = .1;
  private static final double LEAST_CONFIDENCE = .5;

  private static final RuleInfo INFO =
      Messages.rule(
          SentenceKind.UNRELATED,
          Severity.ERROR,
          "—",
          "other",
          "1.0.0",
          "The airline ordered forty jets. Deliveries start in spring. Its rival ordered none.",
          "Le maire a ouvert le marché de Noël. Il pleuvait. La fanfare a joué quand même.",
          "La compagnie a commandé quarante avions. Les livraisons commencent au printemps. Sa"
              + " rivale n’en a commandé aucun.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Bitext bitext) {
    if (bitext.isolated()
        || !isLong(bitext.source(Side.ORIGINAL))
        || !isLong(bitext.source(Side.TRANSLATION))) {
      return Optional.empty();
    }
    double shared = Math.max(shared(bitext, Side.ORIGINAL), shared(bitext, Side.TRANSLATION));
    if (shared > MOST_SHARED) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            SentenceKind.UNRELATED,
            Severity.ERROR,
            1 - shared / MOST_SHARED / 2,
            Messages.of(SentenceKind.UNRELATED),
            first(bitext, Side.ORIGINAL),
            first(bitext, Side.TRANSLATION),
            List.of(),
            null));
  }

  private static boolean isLong(Source source) {
    int characters = 0;
    for (Sentence sentence : source.sentences()) {
      characters += source.text(sentence.index()).length();
    }
    return source.sentences().size() >= FEWEST_SENTENCES && characters >= FEWEST_CHARACTERS;
  }

  /** The part of a text, by characters, that has a counterpart. */
  private static double shared(Bitext bitext, Side side) {
    double all = 0;
    double paired = 0;
    for (Bead bead : bitext.beads()) {
      for (Sentence sentence : bead.sentences(side)) {
        int length = bitext.source(side).text(sentence.index()).length();
        all += length;
        paired += bead.isPaired() && bead.confidence() >= LEAST_CONFIDENCE ? length : 0;
      }
    }
    return all == 0 ? 1 : paired / all;
  }

  private static Place first(Bitext bitext, Side side) {
    Source source = bitext.source(side);
    NormalizedText text = source.text(0);
    return new Place(side, source.sentences().get(0).span(), text.display(0, text.length()));
  }
}
