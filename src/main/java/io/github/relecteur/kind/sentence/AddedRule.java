package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of the translation that has no counterpart in the original and tells what that does
 * not hold: a figure, a symbol or a company. What tells nothing new is left to whoever edited the
 * article.
 */
final class AddedRule implements Rule<Candidate> {

  private static final double LEAST_CONFIDENCE = .75;

  private static final RuleInfo INFO =
      Messages.rule(
          SentenceKind.ADDED,
          Severity.ERROR,
          "addition",
          "addition",
          "1.0.0",
          "Sales fell in every region.",
          "Les ventes ont reculé dans toutes les régions. La chaîne supprimera 4 000 emplois.",
          "Les ventes ont reculé dans toutes les régions.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Candidate candidate) {
    if (candidate.side() != Side.TRANSLATION || !isAdded(candidate)) {
      return Optional.empty();
    }
    Mention invented = candidate.anchors().invented(candidate.sentence());
    if (invented == null || candidate.isBoilerplate()) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            SentenceKind.ADDED,
            Severity.ERROR,
            candidate.bead().confidence(),
            Messages.of(SentenceKind.ADDED, Messages.quoted(invented.text())),
            null,
            candidate.place(),
            List.of(),
            null));
  }

  private static boolean isAdded(Candidate candidate) {
    return candidate.bead().isPaired()
        ? candidate.isBlank(Side.ORIGINAL)
        : candidate.standsAlone(LEAST_CONFIDENCE);
  }
}
