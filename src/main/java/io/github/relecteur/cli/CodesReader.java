package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the levels of finding codes, each given by its name or by that of its family. */
final class CodesReader {

  private static final String ALL = "*";
  private static final List<String> LEVELS =
      List.of(Settings.OFF, Severity.ERROR.code(), Severity.WARNING.code(), Severity.INFO.code());

  /** Families first, the widest one foremost, so that what is said of fewer codes wins. */
  private static final Comparator<YamlNode.Entry> WIDEST_FIRST =
      Comparator.comparing((YamlNode.Entry entry) -> !entry.key().endsWith(ALL))
          .thenComparing(entry -> entry.key().length());

  private final List<String> known = Relecteur.rules().stream().map(RuleInfo::code).toList();

  /** The level of each code that is named, alone or with its family. */
  Map<String, Setting> read(List<YamlNode.Entry> entries) throws CommandException {
    Map<String, Setting> levels = new TreeMap<>();
    List<YamlNode.Entry> ordered = new ArrayList<>(entries);
    ordered.sort(WIDEST_FIRST);
    for (YamlNode.Entry entry : ordered) {
      String level = SettingsReader.choice("codes." + shown(entry.key()), entry.value(), LEVELS);
      for (String code : codes(entry)) {
        levels.put(code, new Setting(level, entry.value().place()));
      }
    }
    return levels;
  }

  private List<String> codes(YamlNode.Entry entry) throws CommandException {
    String name = entry.key();
    List<String> codes =
        name.endsWith(ALL)
            ? known.stream().filter(code -> isOf(name, code)).toList()
            : known.stream().filter(name::equals).toList();
    if (codes.isEmpty()) {
      throw entry
          .keyNode()
          .fault(
              "unknown code "
                  + YamlNode.quoted(name)
                  + "; the nearest known one is '"
                  + Nearest.of(name, names())
                  + "'");
    }
    return codes;
  }

  /** Whether a family, {@code figure.*} or all codes, holds a code. */
  private static boolean isOf(String family, String code) {
    String start = family.substring(0, family.length() - ALL.length());
    return (start.isEmpty() || start.endsWith(".")) && code.startsWith(start);
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>(known);
    known.forEach(code -> names.add(code.substring(0, code.indexOf('.') + 1) + ALL));
    return names;
  }

  private static String shown(String key) {
    return YamlNode.quoted(key).replace("'", "");
  }
}
