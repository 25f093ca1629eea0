package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.number.Amount;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.FigureStyle;
import io.github.relecteur.number.FrenchWriter;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The French text to put in the place of a wrong figure. */
final class Suggestions {

  private static final BigDecimal LARGEST_ORDINAL = BigDecimal.valueOf(9999);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Map<String, String> COINS =
      Map.of("p", "pence", "pence", "pence", "cent", "cents", "cents", "cents");
  private static final String PER = " par ";
  private static final String DEGREES = "degré";

  private final FrenchWriter writer = new FrenchWriter();
  private final @Nullable FigureStyle style;

  /** Texts in French as newspapers write it. */
  Suggestions() {
    this(null);
  }

  /**
   * Texts in the style of a house.
   *
   * @param style the style, null if none is set
   */
  Suggestions(@Nullable FigureStyle style) {
    this.style = style;
  }

  /**
   * The French form of what the original says.
   *
   * @param original the English figure
   * @param translation the French figure it replaces
   * @return the text, or null if the figure is of a kind that is not written for certain
   */
  @Nullable String write(Item original, Item translation) {
    Figure figure = original.figure();
    Reading reading = figure.reading();
    if (reading instanceof Reading.On on) {
      String date = writer.write(on.date());
      return date.isEmpty() ? null : date;
    }
    if (reading instanceof Reading.At at) {
      String time = writer.write(at.time());
      return style == null ? time : style.time(time).text();
    }
    String worded = ScaleWording.of(original, translation);
    if (worded != null) {
      return worded;
    }
    Reading.Of of = (Reading.Of) reading;
    String written = noted(write(of, figure, translation.figure()), original, translation);
    return written == null
        ? null
        : asOpened(styled(written, of, translation), translation.place().text());
  }

  private String styled(String written, Reading.Of of, Item translation) {
    if (style == null) {
      return written;
    }
    List<String> shared =
        translation.figure().reading() instanceof Reading.Of other
            ? of.units().stream().filter(other.units()::contains).toList()
            : List.of();
    return style.amount(written, shared.isEmpty() ? of.units() : shared, true).text();
  }

  /** A day of a month. */
  String write(int day, int month) {
    return writer.write(new CalendarDate(null, month, day, null, CalendarDate.Period.NONE));
  }

  private @Nullable String write(Reading.Of of, Figure original, Figure translation) {
    BigDecimal value = of.value();
    if (original.type() == FigureType.ORDINAL) {
      boolean small = value.scale() <= 0 && value.compareTo(LARGEST_ORDINAL) <= 0;
      boolean words = translation.digits().isEmpty() && translation.form() == Numeral.Form.ORDINAL;
      return !small
          ? null
          : words ? writer.ordinalWords(value.intValue()) : writer.ordinal(value.intValue(), false);
    }
    if (original.type() == FigureType.FRACTION || original.type() == FigureType.MULTIPLIER) {
      return null;
    }
    String unit = unit(of, translation);
    if (!isWritable(unit)) {
      return null;
    }
    String written = writer.write(Amount.of(value, unit));
    String named = of.units().size() > 1 ? generic(written, unit) : written;
    return isInWords(original, value) && isInWords(translation, value)
        ? spelled(named, value)
        : named;
  }

  /**
   * Whether a figure is a small number in words whose French words are the same for either gender.
   */
  private static boolean isInWords(Figure figure, BigDecimal value) {
    return figure.form() == Numeral.Form.WORDS
        && figure.digits().isEmpty()
        && value.stripTrailingZeros().scale() <= 0
        && value.compareTo(BigDecimal.ONE) > 0
        && value.compareTo(HUNDRED) <= 0
        && value.remainder(BigDecimal.TEN).compareTo(BigDecimal.ONE) != 0;
  }

  /** The number in words where it was written in digits: douze mois, soixante pour cent. */
  private String spelled(String written, BigDecimal value) {
    String digits = value.stripTrailingZeros().toPlainString();
    if (!written.startsWith(digits)) {
      return written;
    }
    String rest = written.substring(digits.length());
    return writer.words(value.intValue()) + (rest.endsWith("%") ? " pour cent" : rest);
  }

  /** The text with a capital where what it replaces has one. */
  static String asOpened(String text, String replaced) {
    boolean capital =
        !replaced.isEmpty()
            && Character.isUpperCase(replaced.charAt(0))
            && Character.isLowerCase(text.charAt(0));
    return capital ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
  }

  /** Coins in the number of the original: 468 pence, 41 cents; null for other money. */
  @Nullable String coins(Item original) {
    String noun = COINS.get(lastWord(original.place().text()));
    return noun != null && original.figure().reading() instanceof Reading.Of of
        ? writer.write(Amount.of(of.value().movePointRight(2).stripTrailingZeros(), ""))
            + " "
            + noun
        : null;
  }

  private static String lastWord(String text) {
    Tokens tokens = Tokens.of(text);
    return tokens.get(tokens.size() - 1).lower();
  }

  /**
   * The suggestion in the notation of the translation: degrees with their sign where it writes one,
   * and with the "par seconde" that belongs to the translation's figure but not to the original's.
   */
  private static @Nullable String noted(@Nullable String written, Item original, Item translation) {
    String there = translation.place().text();
    if (written == null || !original.place().text().equals(original.whole().text())) {
      return written;
    }
    int per = there.indexOf(PER);
    boolean rate = per > 0 && !written.contains(PER) && !original.place().text().contains(" per ");
    String whole = rate ? written + there.substring(per) : written;
    int degrees = whole.indexOf(DEGREES);
    int sign = there.indexOf('°');
    if (degrees < 0 || sign <= 0) {
      return whole;
    }
    String space = Character.isDigit(there.charAt(sign - 1)) ? "" : there.substring(sign - 1, sign);
    String scale = whole.endsWith("Fahrenheit") ? "F" : "C";
    return whole.substring(0, degrees - 1) + space + "°" + scale;
  }

  /**
   * An amount of a currency that shares its name with others, in the words of the original, which
   * does not say whose: couronnes, not couronnes suédoises.
   */
  private static String generic(String written, String unit) {
    int last = written.lastIndexOf(' ');
    int noun = written.lastIndexOf(' ', last - 1);
    boolean named = Agreement.isMoney(unit) && noun > 0;
    boolean adjective = named && !written.substring(noun + 1, last).equals("de");
    return adjective && !written.substring(last + 1).startsWith("d'")
        ? written.substring(0, last)
        : written;
  }

  /** The unit that both figures may mean, otherwise the likeliest of the original. */
  private static String unit(Reading.Of of, Figure translation) {
    List<String> there =
        translation.reading() instanceof Reading.Of other ? other.units() : List.of();
    return of.units().stream().filter(there::contains).findFirst().orElse(of.unit());
  }

  private static boolean isWritable(String unit) {
    return unit.isEmpty()
        || unit.equals(Amount.PERCENT)
        || unit.equals(Amount.PERCENTAGE_POINT)
        || unit.equals(Amount.BASIS_POINT)
        || unit.equals(Amount.POINT)
        || Currencies.bundled().currency(unit).isPresent()
        || Units.bundled().unit(unit).isPresent();
  }
}
