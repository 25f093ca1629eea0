package io.github.relecteur.cli;

import io.github.relecteur.model.HouseStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads how the house writes figures. */
final class HouseStyleReader {

  /** The key of the section. */
  static final String SECTION = "house-style";

  /** The value of a key that says nothing. */
  static final String ANY = "any";

  private static final String PREFIX = SECTION + ".";
  private static final List<SettingKey> KEYS =
      List.of(
          SettingKey.STYLE_PERCENT,
          SettingKey.STYLE_CURRENCY,
          SettingKey.STYLE_UNIT,
          SettingKey.STYLE_THOUSANDS,
          SettingKey.STYLE_THOUSANDS_FROM,
          SettingKey.STYLE_AMOUNTS,
          SettingKey.STYLE_MONEY,
          SettingKey.STYLE_TIME);

  private HouseStyleReader() {}

  /** The settings of a section. */
  static Map<SettingKey, Setting> read(YamlNode section) throws CommandException {
    Map<SettingKey, Setting> values = new EnumMap<>(SettingKey.class);
    for (YamlNode.Entry entry : section.entries(SECTION, "{percent: narrow}")) {
      SettingKey key = null;
      List<String> names = new ArrayList<>();
      for (SettingKey known : KEYS) {
        String name = known.path().substring(PREFIX.length());
        names.add(name);
        key = name.equals(entry.key()) ? known : key;
      }
      if (key == null) {
        throw SettingsReader.unknown(entry, SECTION, names);
      }
      YamlNode value = entry.value();
      String chosen = SettingsReader.choice(key.path(), value, choices(key));
      values.put(key, new Setting(chosen, value.place()));
    }
    return values;
  }

  /**
   * The style that settings make.
   *
   * @throws CommandException if groups of digits begin somewhere, but nothing says what parts them
   */
  static HouseStyle style(Settings settings) throws CommandException {
    boolean isSet = KEYS.stream().anyMatch(key -> !settings.value(key).value().equals(ANY));
    if (!isSet) {
      return HouseStyle.ANY;
    }
    HouseStyle.Grouping mark =
        value(HouseStyle.Grouping.class, settings, SettingKey.STYLE_THOUSANDS);
    Setting from = settings.value(SettingKey.STYLE_THOUSANDS_FROM);
    int digits = from.value().equals(ANY) ? 0 : Integer.parseInt(from.value());
    if (digits > 0 && (mark == HouseStyle.Grouping.ANY || mark == HouseStyle.Grouping.NONE)) {
      throw new CommandException(
          from.from()
              + ": "
              + SettingKey.STYLE_THOUSANDS_FROM.path()
              + " needs "
              + SettingKey.STYLE_THOUSANDS.path()
              + " that names a mark, was "
              + mark.code());
    }
    return new HouseStyle(
        value(HouseStyle.Space.class, settings, SettingKey.STYLE_PERCENT),
        value(HouseStyle.Space.class, settings, SettingKey.STYLE_CURRENCY),
        value(HouseStyle.Space.class, settings, SettingKey.STYLE_UNIT),
        mark,
        digits,
        value(HouseStyle.Amounts.class, settings, SettingKey.STYLE_AMOUNTS),
        value(HouseStyle.Money.class, settings, SettingKey.STYLE_MONEY),
        value(HouseStyle.Time.class, settings, SettingKey.STYLE_TIME));
  }

  private static List<String> choices(SettingKey key) {
    return switch (key) {
      case STYLE_THOUSANDS -> names(HouseStyle.Grouping.values());
      case STYLE_THOUSANDS_FROM -> List.of(ANY, "4", "5");
      case STYLE_AMOUNTS -> names(HouseStyle.Amounts.values());
      case STYLE_MONEY -> names(HouseStyle.Money.values());
      case STYLE_TIME -> names(HouseStyle.Time.values());
      default -> names(HouseStyle.Space.values());
    };
  }

  private static List<String> names(Enum<?>[] constants) {
    List<String> names = new ArrayList<>();
    for (Enum<?> constant : constants) {
      names.add(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return names;
  }

  private static <E extends Enum<E>> E value(Class<E> type, Settings settings, SettingKey key) {
    String name = settings.value(key).value().toUpperCase(Locale.ROOT).replace('-', '_');
    return Enum.valueOf(type, name);
  }
}
