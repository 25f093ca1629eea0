package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.number.Amount;
import io.github.relecteur.number.FrenchWriter;
import io.github.relecteur.number.Numeral;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The French text to put in the place of a wrong figure. */
final class Suggestions {

  private static final BigDecimal LARGEST_ORDINAL = BigDecimal.valueOf(9999);

  private final FrenchWriter writer = new FrenchWriter();

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
      return writer.write(at.time());
    }
    return write((Reading.Of) reading, figure, translation.figure());
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
    return of.units().size() > 1 ? generic(written, unit) : written;
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
