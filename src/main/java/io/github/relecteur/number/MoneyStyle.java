package io.github.relecteur.number;

import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what follows the digits of a sum of money in the style of a house. */
final class MoneyStyle {

  private static final String NO_BREAK = String.valueOf(FrenchNumerals.NO_BREAK);
  private static final Map<String, Boolean> MILLIARDS =
      Map.of(
          "million",
          false,
          "millions",
          false,
          "M",
          false,
          "milliard",
          true,
          "milliards",
          true,
          "Md",
          true,
          "Mds",
          true,
          "Mrd",
          true,
          "Mrds",
          true);

  private final HouseStyle style;
  private final Currencies currencies = Currencies.bundled();
  private final Map<String, String> signs = new HashMap<>();

  /**
   * A currency as it is written, with the word for millions or milliards before it.
   *
   * @param scale the word or abbreviation, empty if there is none
   * @param form the currency
   */
  private record Named(String scale, Currencies.Form form) {

    boolean isShort() {
      return scale.startsWith("M");
    }
  }

  MoneyStyle(HouseStyle style) {
    this.style = style;
    for (Currencies.Form form : currencies.forms(Language.FRENCH)) {
      String surface = form.surface();
      boolean isSign =
          surface.length() == 1
              && Character.getType(surface.charAt(0)) == Character.CURRENCY_SYMBOL;
      if (isSign && !form.minor()) {
        signs.put(form.codes().get(0), surface);
      }
    }
  }

  /**
   * What follows the digits.
   *
   * @param amount the sum as written
   * @param units the codes that its currency may have, the likeliest first
   */
  String rest(WrittenAmount amount, List<String> units) {
    Named named = named(WrittenAmount.uniform(amount.tail()), units.get(0));
    if (named == null) {
      return amount.rest();
    }
    String styled =
        named.scale.isEmpty() ? plain(amount, named, units) : scaled(amount, named, units);
    boolean isSame =
        style.currency() == HouseStyle.Space.ANY
            && WrittenAmount.uniform(styled).equals(WrittenAmount.uniform(amount.rest()));
    return isSame ? amount.rest() : styled;
  }

  /** Reads scale and currency; null if there is anything else. */
  private @Nullable Named named(String tail, String unit) {
    int end = 0;
    while (end < tail.length() && Character.isLetter(tail.charAt(end))) {
      end++;
    }
    String scale = MILLIARDS.containsKey(tail.substring(0, end)) ? tail.substring(0, end) : "";
    String name = tail.substring(scale.length()).strip();
    if (!scale.isEmpty()) {
      name = name.startsWith("de ") ? name.substring(3) : name;
      name = name.startsWith("d'") ? name.substring(2) : name;
    }
    return currencies
        .form(name, Language.FRENCH)
        .filter(form -> !form.minor() && form.codes().contains(unit))
        .map(form -> new Named(scale, form))
        .orElse(null);
  }

  private String scaled(WrittenAmount amount, Named named, List<String> units) {
    String unit = units.get(0);
    String sign = signs.get(unit);
    String space = FigureStyle.space(style.currency(), NO_BREAK);
    String asWritten =
        named.isShort()
            ? FigureStyle.space(style.currency(), amount.gap()) + amount.tail()
            : amount.rest();
    boolean milliards = Boolean.TRUE.equals(MILLIARDS.get(named.scale));
    return switch (style.amounts()) {
      case ANY -> asWritten;
      case WORDS ->
          (!named.isShort() && !named.form.symbol()) || !isClear(named, units)
              ? amount.rest()
              : words(amount, milliards, unit);
      case MD_SIGN -> sign == null ? asWritten : space + (milliards ? "Md" : "M") + sign;
      case MDS_SIGN ->
          sign == null
              ? asWritten
              : space + (!milliards ? "M" : amount.isPlural() ? "Mds" : "Md") + sign;
      case MD_CODE ->
          units.size() > 1 ? asWritten : space + (milliards ? "Md" : "M") + space + unit;
    };
  }

  private String words(WrittenAmount amount, boolean milliards, String unit) {
    String word = (milliards ? "milliard" : "million") + (amount.isPlural() ? "s" : "");
    String name = currencies.currency(unit).map(Currencies.Currency::plural).orElse(unit);
    return wordGap(amount) + word + FrenchWriter.ofMany(name);
  }

  private String plain(WrittenAmount amount, Named named, List<String> units) {
    String unit = units.get(0);
    String sign = signs.get(unit);
    String space = FigureStyle.space(style.currency(), NO_BREAK);
    String asWritten =
        named.form.symbol()
            ? FigureStyle.space(style.currency(), amount.gap()) + amount.tail()
            : amount.rest();
    return switch (style.money()) {
      case ANY -> asWritten;
      case SIGN -> sign == null ? asWritten : space + sign;
      case CODE -> units.size() > 1 ? asWritten : space + unit;
      case WORD ->
          !named.form.symbol() || !isClear(named, units)
              ? asWritten
              : wordGap(amount)
                  + currencies
                      .currency(unit)
                      .map(c -> amount.isPlural() ? c.plural() : c.singular())
                      .orElse(unit);
    };
  }

  /** Whether a currency that shares its sign with others is the one that the sign means first. */
  private static boolean isClear(Named named, List<String> units) {
    return units.size() == 1 || units.get(0).equals(named.form.codes().get(0));
  }

  private static String wordGap(WrittenAmount amount) {
    return amount.gap().isEmpty() ? " " : amount.gap();
  }
}
