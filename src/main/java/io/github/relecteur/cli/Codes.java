package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finding codes by their name or that of their family. */
final class Codes {

  private static final String ALL = "*";

  private Codes() {}

  /**
   * The codes that a name stands for: itself, those of a family, {@code figure.*}, or all, {@code
   * *}.
   *
   * @throws CommandException if there is none; the message says which name is nearest
   */
  static List<String> named(String name) throws CommandException {
    List<String> known = Relecteur.rules().stream().map(RuleInfo::code).toList();
    List<String> codes =
        name.endsWith(ALL)
            ? known.stream().filter(code -> isOf(name, code)).toList()
            : known.stream().filter(name::equals).toList();
    if (codes.isEmpty()) {
      throw new CommandException(
          "unknown code "
              + YamlNode.quoted(name)
              + "; the nearest known one is '"
              + Nearest.of(name, names(known))
              + "'");
    }
    return codes;
  }

  /** Whether a family, {@code figure.*} or all codes, holds a code. */
  private static boolean isOf(String family, String code) {
    String start = family.substring(0, family.length() - ALL.length());
    return (start.isEmpty() || start.endsWith(".")) && code.startsWith(start);
  }

  private static Set<String> names(List<String> known) {
    Set<String> names = new TreeSet<>(known);
    known.forEach(code -> names.add(code.substring(0, code.indexOf('.') + 1) + ALL));
    return names;
  }
}
