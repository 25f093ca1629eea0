package io.github.relecteur.lexicon;

import io.github.relecteur.model.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names by which settings mean codes of findings: each code, its family, and all of them.
 *
 * @param rules all rules there are
 */
public record CodeNames(List<RuleInfo> rules) {

  /** The codes that a name stands for; none if there is no such code or family. */
  public List<String> codes(String name) {
    return rules.stream().filter(rule -> rule.isNamedBy(name)).map(RuleInfo::code).toList();
  }

  /** All codes and families, sorted. */
  public Set<String> all() {
    Set<String> names = new TreeSet<>();
    for (RuleInfo rule : rules) {
      names.add(rule.code());
      names.add(rule.family());
    }
    return names;
  }

  /**
   * The end of a message about a name that stands for no code: which one may have been meant or, if
   * none is near, which families there are.
   */
  public String nearest(String name) {
    return Nearest.near(name, all())
        .map(near -> "the nearest known one is '" + near + "'")
        .orElse("known families are " + String.join(", ", families()));
  }

  private Set<String> families() {
    Set<String> families = new TreeSet<>();
    rules.forEach(rule -> families.add(rule.family()));
    return families;
  }
}
