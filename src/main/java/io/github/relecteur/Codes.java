package io.github.relecteur;

import io.github.relecteur.lexicon.Nearest;
import io.github.relecteur.model.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The codes of findings by their names and those of their families. */
final class Codes {

  private Codes() {}

  /**
   * The codes that a name stands for.
   *
   * @throws IllegalArgumentException if there is no such code or family
   */
  static List<String> named(String name) {
    List<String> codes =
        Pipeline.rules().stream().filter(rule -> rule.isNamedBy(name)).map(RuleInfo::code).toList();
    if (codes.isEmpty()) {
      throw new IllegalArgumentException(
          "code must be one of those that Relecteur.rules() lists, or a family such as figure.*,"
              + " was '"
              + name
              + "'; the nearest known one is '"
              + Nearest.of(name, names())
              + "'");
    }
    return codes;
  }

  /** All codes and their families. */
  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (RuleInfo rule : Pipeline.rules()) {
      names.add(rule.code());
      names.add(rule.family());
    }
    return names;
  }
}
