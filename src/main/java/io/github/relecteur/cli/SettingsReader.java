package io.github.relecteur.cli;

import io.github.relecteur.lexicon.Nearest;
import io.github.relecteur.model.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Collects the settings that a configuration file makes, for everything or for some paths. */
final class SettingsReader {

  /** The key for the language of messages and reports, which holds for the whole run. */
  static final String MESSAGES = "messages";

  /** The key of the baseline, for the whole run. */
  static final String BASELINE = "baseline";

  /** The key of the most findings of each severity, for the whole run. */
  static final String MAX = "max";

  private static final String PROTECTED = "protected";
  private static final String CODES = "codes";
  private static final String TOLERANCES = "tolerances";

  /** Examples of a confidence, for messages. */
  static final String CONFIDENCES = "0.8 or a percentage such as 80 %";

  /** What a confidence may be, for messages. */
  static final String FROM_0_TO_1 = "from 0 to 1, or a percentage such as 80 %";

  private static final String TOLERANCES_OF = "0.06 or a percentage such as 6 %";

  private final List<String> furtherKeys;
  private final String name;
  private final Map<SettingKey, Setting> values = new EnumMap<>(SettingKey.class);
  private final Map<String, Setting> codes = new TreeMap<>();
  private final List<Setting> protectedNames = new ArrayList<>();

  /**
   * A reader that has read nothing.
   *
   * @param furtherKeys keys that may stand beside the settings, for messages
   * @param name where the settings stand, for messages
   */
  SettingsReader(List<String> furtherKeys, String name) {
    this.furtherKeys = furtherKeys;
    this.name = name;
  }

  /** What was read. */
  Settings settings() {
    return new Settings(values, codes, protectedNames);
  }

  /** Reads a setting, or a section of several. */
  void add(YamlNode.Entry entry) throws CommandException {
    YamlNode value = entry.value();
    switch (entry.key()) {
      case "fail-on" -> put(SettingKey.FAIL_ON, value, choice("fail-on", value, Threshold.NAMES));
      case MESSAGES ->
          put(SettingKey.MESSAGES, value, choice(MESSAGES, value, MessagesOption.NAMES));
      case "min-confidence" -> put(SettingKey.MIN_CONFIDENCE, value, confidence(value));
      case BASELINE -> put(SettingKey.BASELINE, value, value.text(BASELINE, "the name of a file"));
      case MAX -> {
        for (YamlNode.Entry most : value.entries(MAX, "{info: 20}")) {
          addMost(most);
        }
      }
      case PROTECTED -> {
        for (YamlNode item : value.items(PROTECTED, "[Le Fil]")) {
          protectedNames.add(new Setting(item.text("a protected name", "a text"), item.place()));
        }
      }
      case CODES ->
          codes.putAll(new CodesReader().read(value.entries(CODES, "{company.*: warning}")));
      case TOLERANCES -> {
        for (YamlNode.Entry tolerance : value.entries(TOLERANCES, "{rounding: 6 %}")) {
          addTolerance(tolerance);
        }
      }
      case HouseStyleReader.SECTION -> values.putAll(HouseStyleReader.read(value));
      default -> {
        List<String> known = new ArrayList<>(furtherKeys);
        known.addAll(
            List.of(
                "fail-on",
                "min-confidence",
                PROTECTED,
                CODES,
                TOLERANCES,
                HouseStyleReader.SECTION));
        throw unknown(entry, name, known);
      }
    }
  }

  private void addMost(YamlNode.Entry entry) throws CommandException {
    for (Severity severity : Severity.values()) {
      if (severity.code().equals(entry.key())) {
        SettingKey key = SettingKey.most(severity);
        String expected = "a whole number such as 10";
        String text = entry.value().text(key.path(), expected);
        if (!ThresholdOption.isCount(text)) {
          String fault = key.path() + " must be " + expected + ", was " + YamlNode.quoted(text);
          throw entry.value().fault(fault);
        }
        put(key, entry.value(), String.valueOf(Integer.parseInt(text)));
        return;
      }
    }
    throw unknown(entry, MAX, Stream.of(Severity.values()).map(Severity::code).toList());
  }

  private void addTolerance(YamlNode.Entry entry) throws CommandException {
    YamlNode value = entry.value();
    switch (entry.key()) {
      case "rounding" -> put(SettingKey.ROUNDING, value, share(SettingKey.ROUNDING, value));
      case "conversion" -> put(SettingKey.CONVERSION, value, share(SettingKey.CONVERSION, value));
      case "currencies" -> put(SettingKey.CURRENCIES, value, truth(SettingKey.CURRENCIES, value));
      case "time-zones" -> put(SettingKey.TIME_ZONES, value, truth(SettingKey.TIME_ZONES, value));
      default ->
          throw unknown(
              entry, TOLERANCES, List.of("rounding", "conversion", "currencies", "time-zones"));
    }
  }

  private void put(SettingKey key, YamlNode node, String value) {
    values.put(key, new Setting(value, node.place()));
  }

  /** One of several words. */
  static String choice(String name, YamlNode node, List<String> words) throws CommandException {
    String expected = "one of " + String.join(", ", words);
    String word = node.text(name, expected);
    if (!words.contains(word)) {
      throw node.fault(name + " must be " + expected + ", was " + YamlNode.quoted(word));
    }
    return word;
  }

  /** What to say of a key that nobody knows. */
  static CommandException unknown(YamlNode.Entry entry, String where, List<String> known) {
    return entry
        .keyNode()
        .fault(
            "unknown key "
                + YamlNode.quoted(entry.key())
                + " in "
                + where
                + "; "
                + Nearest.near(entry.key(), known)
                    .map(near -> "the nearest known one is '" + near + "'")
                    .orElse("known: " + String.join(", ", known)));
  }

  private static String truth(SettingKey key, YamlNode node) throws CommandException {
    return choice(key.path(), node, List.of("true", "false"));
  }

  private static String confidence(YamlNode node) throws CommandException {
    BigDecimal number = number(SettingKey.MIN_CONFIDENCE, node, CONFIDENCES);
    if (number.compareTo(BigDecimal.ONE) > 0) {
      throw node.fault("min-confidence must be " + FROM_0_TO_1 + ", was " + number.toPlainString());
    }
    return number.toPlainString();
  }

  private static String share(SettingKey key, YamlNode node) throws CommandException {
    BigDecimal number = number(key, node, TOLERANCES_OF);
    if (number.compareTo(BigDecimal.ONE) >= 0) {
      throw node.fault(
          key.path()
              + " must lie in [0, 1), or from 0 % to less than 100 %, was "
              + number.toPlainString());
    }
    return number.toPlainString();
  }

  /** A number that is not negative, or a percentage. */
  private static BigDecimal number(SettingKey key, YamlNode node, String example)
      throws CommandException {
    String expected = "a number such as " + example;
    String text = node.text(key.path(), expected);
    return Proportion.of(text)
        .orElseThrow(
            () ->
                node.fault(key.path() + " must be " + expected + ", was " + YamlNode.quoted(text)));
  }
}
