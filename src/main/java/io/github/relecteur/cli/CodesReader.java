package io.github.relecteur.cli;

import io.github.relecteur.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the levels of finding codes, each given by its name or by that of its family. */
final class CodesReader {

  private static final List<String> LEVELS =
      List.of(Settings.OFF, Severity.ERROR.code(), Severity.WARNING.code(), Severity.INFO.code());

  /** Families first, the widest one foremost, so that what is said of fewer codes wins. */
  private static final Comparator<YamlNode.Entry> WIDEST_FIRST =
      Comparator.comparing((YamlNode.Entry entry) -> !entry.key().endsWith(Codes.ALL))
          .thenComparing(entry -> entry.key().length());

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

  private static List<String> codes(YamlNode.Entry entry) throws CommandException {
    List<String> codes = Codes.named(entry.key());
    if (codes.isEmpty()) {
      throw entry.keyNode().fault(Codes.unknown(entry.key()));
    }
    return codes;
  }

  private static String shown(String key) {
    return YamlNode.quoted(key).replace("'", "");
  }
}
