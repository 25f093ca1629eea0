package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.number.Amount;
import io.github.relecteur.number.FrenchWriter;
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
      return small ? writer.ordinal(value.intValue(), false) : null;
    }
    if (original.type() == FigureType.FRACTION || original.type() == FigureType.MULTIPLIER) {
      return null;
    }
    String unit = unit(of, translation);
    return isWritable(unit) ? writer.write(Amount.of(value, unit)) : null;
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
        || Currencies.bundled().currency(unit).isPresent()
        || Units.bundled().unit(unit).isPresent();
  }
}
