package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Rule;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A company that the original does not name. */
final class AddedRule implements Rule<Addition> {

  private static final double CONFIDENCE = 0.6;
  private static final Set<String> FIRMS = Set.of("company", "bank", "brand");

  private static final RuleInfo INFO =
      Messages.rule(
          "company.added",
          Severity.ERROR,
          "addition",
          "inconsistent-entities",
          "1.0.0",
          "The airline cancelled two flights.",
          "Lufthansa a annulé deux vols.",
          "La compagnie aérienne a annulé deux vols.");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(Addition addition) {
    Name name = addition.name();
    if (name.strength() < 1
        || name.compact().length() < 4
        || !FIRMS.contains(name.companies().get(0).kind())) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            INFO.code(),
            INFO.severity(),
            CONFIDENCE,
            Messages.of("company.added", Messages.quoted(addition.place().text())),
            null,
            addition.place(),
            List.of(),
            null));
  }
}
