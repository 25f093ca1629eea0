package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.lexicon.Fingerprint;
import io.github.relecteur.model.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A short hash of the settings that change findings, in a canonical form: it does not matter where
 * a setting comes from, nor whether a default is left out or written down. Names that are protected
 * everywhere belong to the lexicon.
 */
final class ConfigurationFingerprint {

  private ConfigurationFingerprint() {}

  /**
   * The hash: twelve hexadecimal digits.
   *
   * @param everywhere what holds for all articles
   * @param paths what holds for some, in order
   */
  static String of(Settings everywhere, List<PathSettings> paths) {
    Fingerprint fingerprint = new Fingerprint().add(lines(withoutDefaults(everywhere)));
    for (PathSettings some : paths) {
      List<String> lines = lines(some.settings());
      some.settings().protectedNames().forEach(name -> lines.add("protected=" + name.value()));
      if (!lines.isEmpty()) {
        fingerprint.add(some.glob()).add(lines);
      }
    }
    return fingerprint.hex();
  }

  private static Settings withoutDefaults(Settings settings) {
    Map<SettingKey, Setting> values = new HashMap<>(settings.values());
    values.entrySet().removeIf(e -> isSame(e.getValue(), e.getKey().standard().value()));
    Map<String, Setting> codes = new HashMap<>(settings.codes());
    for (RuleInfo rule : Relecteur.rules()) {
      codes.computeIfPresent(
          rule.code(), (code, level) -> isSame(level, rule.severity().code()) ? null : level);
    }
    return new Settings(values, codes, List.of());
  }

  private static boolean isSame(Setting setting, String standard) {
    return setting.value().equals(standard);
  }

  /** A line for each setting, sorted; what only decides how a run ends is none. */
  private static List<String> lines(Settings settings) {
    Map<String, String> lines = new TreeMap<>();
    settings.values().forEach((key, setting) -> lines.put(key.path(), setting.value()));
    lines.remove(SettingKey.FAIL_ON.path());
    settings.codes().forEach((code, setting) -> lines.put("codes." + code, setting.value()));
    List<String> all = new ArrayList<>();
    lines.forEach((key, value) -> all.add(key + "=" + value));
    return all;
  }
}
