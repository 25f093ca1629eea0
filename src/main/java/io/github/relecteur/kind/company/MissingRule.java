package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.Optional;
import java.util.Set;

/** The name is lost, and nothing stands for it. */
final class MissingRule implements Rule<Comparison> {

  private static final RuleInfo INFO =
      Messages.rule(
          "company.missing",
          Severity.ERROR,
          "omission",
          "inconsistent-entities",
          "1.0.0",
          "Shares of Boeing fell 3%.",
          "Les actions ont reculé de 3 %.",
          "Les actions de Boeing ont reculé de 3 %.");

  private static final Set<String> FREELY_NAMED =
      Set.of("institution", "party", "club", "exchange");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Comparison c) {
    if (c.replaced()
        || c.name().origin() == Origin.INSTITUTION
        || c.name().origin() == Origin.REPEATED
        || !(isCertain(c) || isTold(c))) {
      return Optional.empty();
    }
    double confidence =
        Math.min(0.9, 0.3 + 0.35 * c.name().strength() + 0.1 * Math.min(3, c.kept()));
    return Optional.of(Findings.missing(INFO, c, confidence));
  }

  /**
   * Whether the article tells enough of a name: it is kept elsewhere, or its letters are foreign to
   * both languages, which no translator leaves out for a word of his own.
   */
  private static boolean isTold(Comparison c) {
    return c.name().strength() > 0.5
        && (c.kept() > 0 || (c.name().origin() == Origin.FOREIGN && c.name().range().size() == 1));
  }

  private static boolean isPartyAcronym(Comparison c) {
    return c.name().companies().get(0).kind().equals("party")
        && c.original().text().chars().allMatch(Character::isUpperCase);
  }

  /** Whether a name by itself must stand in the translation; bodies and clubs are paraphrased. */
  private static boolean isCertain(Comparison c) {
    return c.name().listed()
        && c.name().strength() >= 0.7
        && (isPartyAcronym(c) || !FREELY_NAMED.contains(c.name().companies().get(0).kind()));
  }
}
