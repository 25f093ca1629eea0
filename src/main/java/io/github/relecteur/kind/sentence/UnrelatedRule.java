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
import org.jspecify.annotations.Nullable;

/** Two articles of which neither translates the other, or of which one is empty. */
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
          "The airline has ordered a new fleet of narrow-body jets for its routes to the islands."
              + " Deliveries are to start in spring, when the old turboprops leave the hangars. Its"
              + " main rival has ordered none so far, and its chairman sees no need to hurry. Pilots"
              + " of both carriers will have to be trained on simulators that are not even built.",
          "Le maire a ouvert le marché de Noël sous une pluie battante, devant une foule clairsemée."
              + " La fanfare des pompiers a joué quand même, à l’abri des arcades de la vieille"
              + " halle. Les marchands de vin chaud espèrent de la neige avant la fin de la semaine."
              + " Le sapin, venu des Vosges par camion, sera planté ensuite dans la cour de l’école.",
          "La compagnie a commandé une nouvelle flotte de monocouloirs pour ses lignes vers les îles."
              + " Les livraisons doivent commencer au printemps, lorsque les vieux turbopropulseurs"
              + " quitteront les hangars. Sa principale rivale n’en a commandé aucun pour l’instant,"
              + " et son président ne voit aucune raison de se presser. Les pilotes des deux"
              + " transporteurs devront être formés sur des simulateurs qui ne sont même pas"
              + " construits.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Bitext bitext) {
    if (bitext.isolated()) {
      return Optional.empty();
    }
    boolean noOriginal = bitext.source(Side.ORIGINAL).sentences().isEmpty();
    boolean noTranslation = bitext.source(Side.TRANSLATION).sentences().isEmpty();
    if (noOriginal || noTranslation) {
      return noOriginal && noTranslation ? Optional.empty() : Optional.of(finding(bitext, 1));
    }
    if (!isLong(bitext.source(Side.ORIGINAL)) || !isLong(bitext.source(Side.TRANSLATION))) {
      return Optional.empty();
    }
    double shared = Math.max(shared(bitext, Side.ORIGINAL), shared(bitext, Side.TRANSLATION));
    return shared > MOST_SHARED
        ? Optional.empty()
        : Optional.of(finding(bitext, 1 - shared / MOST_SHARED / 2));
  }

  private static Finding finding(Bitext bitext, double confidence) {
    return new Finding(
        SentenceKind.UNRELATED,
        Severity.ERROR,
        confidence,
        Messages.of(SentenceKind.UNRELATED),
        first(bitext, Side.ORIGINAL),
        first(bitext, Side.TRANSLATION),
        List.of(),
        null);
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

  /** The first sentence; null in an empty text. */
  private static @Nullable Place first(Bitext bitext, Side side) {
    Source source = bitext.source(side);
    if (source.sentences().isEmpty()) {
      return null;
    }
    NormalizedText text = source.text(0);
    return new Place(side, source.sentences().get(0).span(), text.display(0, text.length()));
  }
}
