package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.lexicon.Nearest;
import io.github.relecteur.model.RuleInfo;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The codes of findings by their names and by those of their families. */
final class Codes {

  /** The family of all codes, and the end of the name of each family. */
  static final String ALL = "*";

  private static final List<RuleInfo> RULES = Relecteur.rules();

  private Codes() {}

  /** The codes that a name stands for; none if there is no such code or family. */
  static List<String> named(String name) {
    return RULES.stream().filter(rule -> rule.isNamedBy(name)).map(RuleInfo::code).toList();
  }

  /** Says that a name stands for no code, and which one may have been meant. */
  static String unknown(String name) {
    return "unknown code "
        + YamlNode.quoted(name)
        + "; the nearest known one is '"
        + Nearest.of(name, names())
        + "'";
  }

  /** All codes and families, for the completion of the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names().iterator();
    }
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (RuleInfo rule : RULES) {
      names.add(rule.code());
      names.add(rule.family());
    }
    return names;
  }
}
