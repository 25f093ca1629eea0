package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/** A sentence of the original that has no counterpart in the translation. */
final class MissingRule implements Rule<Candidate> {

  private static final double LEAST_CONFIDENCE = .75;
  private static final double LEAST_CONFIDENCE_WITH_ANCHOR = .5;

  private static final RuleInfo INFO =
      Messages.rule(
          SentenceKind.MISSING,
          Severity.WARNING,
          "omission",
          "omission",
          "1.0.0",
          "Sales fell in every region. The chain will close forty shops.",
          "Les ventes ont reculé dans toutes les régions.",
          "Les ventes ont reculé dans toutes les régions. La chaîne fermera quarante magasins.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Candidate candidate) {
    if (candidate.side() != Side.ORIGINAL || !isLost(candidate)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            SentenceKind.MISSING,
            Severity.WARNING,
            candidate.bead().confidence(),
            Messages.of(SentenceKind.MISSING),
            candidate.place(),
            null,
            List.of(),
            null));
  }

  /** Whether a finding is one of this rule. */
  static boolean isFrom(Finding finding) {
    return finding.code().equals(SentenceKind.MISSING);
  }

  /** A finding of this rule in an article of which too much is lost: an error. */
  static Finding ofCutArticle(Finding finding) {
    return finding.withSeverity(Severity.ERROR);
  }

  private static boolean isLost(Candidate candidate) {
    if (candidate.bead().isPaired()) {
      return candidate.isBlank(Side.TRANSLATION)
          && candidate.text().chars().anyMatch(Character::isLetter);
    }
    return candidate.standsAlone(leastConfidence(candidate))
        && isContent(candidate)
        && !candidate.isBoilerplate()
        && !candidate.anchors().isTraced(candidate.sentence());
  }

  private static double leastConfidence(Candidate candidate) {
    return candidate.anchors().isGone(candidate.sentence())
        ? LEAST_CONFIDENCE_WITH_ANCHOR
        : LEAST_CONFIDENCE;
  }

  /**
   * Whether the translation lacks a figure, a symbol or a name of it. What holds none of them is
   * left to whoever cut the article.
   */
  private static boolean isContent(Candidate candidate) {
    return candidate.anchors().isMissed(candidate.sentence());
  }
}
