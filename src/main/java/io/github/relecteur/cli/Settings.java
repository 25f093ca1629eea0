package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Tolerances;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What somebody has set: the defaults, a configuration file, a part of one that holds for some
 * paths, or options.
 *
 * @param values the settings of one value
 * @param codes {@link #OFF} or a severity for finding codes, by code
 * @param protectedNames names that must stay as they are
 */
record Settings(
    Map<SettingKey, Setting> values, Map<String, Setting> codes, List<Setting> protectedNames) {

  /** The level of a code that is not reported. */
  static final String OFF = "off";

  /** Nothing is set. */
  static final Settings NONE = new Settings(Map.of(), Map.of(), List.of());

  Settings {
    values = Map.copyOf(values);
    codes = Map.copyOf(codes);
    protectedNames = List.copyOf(protectedNames);
  }

  /** What holds if nobody sets anything: a value for every key and a level for every code. */
  static Settings standard() {
    Map<SettingKey, Setting> values = new EnumMap<>(SettingKey.class);
    for (SettingKey key : SettingKey.values()) {
      values.put(key, key.standard());
    }
    Map<String, Setting> codes = new TreeMap<>();
    for (RuleInfo rule : Relecteur.rules()) {
      codes.put(rule.code(), Setting.standard(rule.severity().code()));
    }
    return new Settings(values, codes, List.of());
  }

  /** These settings as an option changes them, if it is given. */
  Settings with(SettingKey key, Optional<Setting> option) {
    return option.map(o -> with(new Settings(Map.of(key, o), Map.of(), List.of()))).orElse(this);
  }

  /** These settings where others say nothing, otherwise the others; names add up. */
  Settings with(Settings others) {
    Map<SettingKey, Setting> joined = new EnumMap<>(SettingKey.class);
    joined.putAll(values);
    joined.putAll(others.values);
    Map<String, Setting> levels = new TreeMap<>(codes);
    levels.putAll(others.codes);
    List<Setting> names = new ArrayList<>(protectedNames);
    names.addAll(others.protectedNames);
    return new Settings(joined, levels, names);
  }

  /** The value of a key, that of the default if nobody has set it. */
  Setting value(SettingKey key) {
    return values.getOrDefault(key, key.standard());
  }

  /** The language of messages and reports. */
  Language messages() {
    return Language.of(value(SettingKey.MESSAGES).value());
  }

  /** Lets a checker protect the names. */
  void protect(Relecteur.Builder builder) {
    builder.protect(protectedNames.stream().map(Setting::value).toList());
  }

  /** Gives a checker the tolerances and the minimum confidence. */
  void bound(Relecteur.Builder builder) {
    builder.minimumConfidence(number(SettingKey.MIN_CONFIDENCE).doubleValue());
    builder.tolerances(
        new Tolerances(
            number(SettingKey.ROUNDING),
            number(SettingKey.CONVERSION),
            isTrue(SettingKey.CURRENCIES),
            isTrue(SettingKey.TIME_ZONES)));
  }

  /** Gives a checker the severities that somebody has set, and leaves out codes that are off. */
  void level(Relecteur.Builder builder) {
    codes.forEach(
        (code, level) -> {
          if (level.value().equals(OFF)) {
            builder.disable(code);
          } else if (!level.isStandard()) {
            builder.severity(code, Severity.valueOf(level.value().toUpperCase(Locale.ROOT)));
          }
        });
  }

  private BigDecimal number(SettingKey key) {
    return new BigDecimal(value(key).value());
  }

  private boolean isTrue(SettingKey key) {
    return Boolean.parseBoolean(value(key).value());
  }
}
