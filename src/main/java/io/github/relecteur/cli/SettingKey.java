package io.github.relecteur.cli;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Tolerances;

/** The settings that hold one value each, by their place in a configuration file. */
enum SettingKey {
  FAIL_ON("fail-on", Severity.ERROR.code(), false),
  MESSAGES("messages", Language.ENGLISH.code(), false),
  MAX_ERROR("max.error", SettingKey.NONE, true),
  MAX_WARNING("max.warning", SettingKey.NONE, true),
  MAX_INFO("max.info", SettingKey.NONE, true),
  BASELINE("baseline", SettingKey.NONE, false),
  MIN_CONFIDENCE("min-confidence", "0", true),
  ROUNDING("tolerances.rounding", Tolerances.DEFAULT.rounding().toPlainString(), true),
  CONVERSION("tolerances.conversion", Tolerances.DEFAULT.conversion().toPlainString(), true),
  CURRENCIES("tolerances.currencies", String.valueOf(Tolerances.DEFAULT.currencies()), true),
  TIME_ZONES("tolerances.time-zones", String.valueOf(Tolerances.DEFAULT.timeZones()), true),
  STYLE_PERCENT("house-style.percent", HouseStyleReader.ANY, false),
  STYLE_CURRENCY("house-style.currency", HouseStyleReader.ANY, false),
  STYLE_UNIT("house-style.unit", HouseStyleReader.ANY, false),
  STYLE_THOUSANDS("house-style.thousands", HouseStyleReader.ANY, false),
  STYLE_THOUSANDS_FROM("house-style.thousands-from", HouseStyleReader.ANY, false),
  STYLE_AMOUNTS("house-style.amounts", HouseStyleReader.ANY, false),
  STYLE_MONEY("house-style.money", HouseStyleReader.ANY, false),
  STYLE_TIME("house-style.time", HouseStyleReader.ANY, false);

  /** The value of a key that has none unless somebody sets it. */
  static final String NONE = "none";

  private final String path;
  private final String standard;
  private final boolean literal;

  SettingKey(String path, String standard, boolean literal) {
    this.path = path;
    this.standard = standard;
    this.literal = literal;
  }

  /** The key, behind that of its section if it stands in one. */
  String path() {
    return path;
  }

  /** The value if nobody sets one. */
  Setting standard() {
    return Setting.standard(standard);
  }

  /** Whether the plain form of a value is also a JSON number, {@code true} or {@code false}. */
  boolean isLiteral(String value) {
    return literal && !value.equals(NONE);
  }

  /** The key for the most findings of a severity. */
  static SettingKey most(Severity severity) {
    return switch (severity) {
      case ERROR -> MAX_ERROR;
      case WARNING -> MAX_WARNING;
      case INFO -> MAX_INFO;
    };
  }
}
