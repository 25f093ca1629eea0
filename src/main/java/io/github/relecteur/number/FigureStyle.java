package io.github.relecteur.number;

import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Language;
import java.math.BigDecimal;
import java.util.List;

/**
 * Brings French figures into the style of a house. Digits are regrouped and spaces, units and
 * currencies rewritten; the digits themselves never change, and what is not understood is left as
 * it is. Immutable.
 */
public final class FigureStyle {

  private static final int FEWEST_DIGITS = 4;

  private final HouseStyle style;
  private final MoneyStyle money;

  /**
   * A figure in the style of the house.
   *
   * @param text the figure
   * @param against what was against the style
   */
  public record Styled(String text, Against against) {}

  /** What may be against a style. */
  public enum Against {
    /** Nothing. */
    NOTHING,
    /** The grouping of its digits. */
    GROUPING,
    /** The space before its unit. */
    SPACE,
    /** How it writes the amount. */
    AMOUNT,
    /** How it writes the time. */
    TIME
  }

  /** A style with the bundled names of currencies and units. */
  public FigureStyle(HouseStyle style) {
    this.style = style;
    this.money = new MoneyStyle(style);
  }

  /**
   * A number with its unit.
   *
   * @param written the figure as it stands in the text
   * @param units what its unit may be, the likeliest first; empty for a plain number
   * @param isQuantity whether it counts something, so that a number without groups, which could
   *     otherwise be a year or an identifier, may get some
   */
  public Styled amount(String written, List<String> units, boolean isQuantity) {
    WrittenAmount amount = WrittenAmount.of(written);
    if (amount == null) {
      return new Styled(written, Against.NOTHING);
    }
    String number = number(amount, isQuantity);
    String rest = rest(amount, units);
    Against against = Against.NOTHING;
    if (!number.equals(amount.number())) {
      against = Against.GROUPING;
    } else if (!rest.equals(amount.rest())) {
      boolean isSpace = WrittenAmount.withoutGaps(rest).equals(amount.glued());
      against = isSpace ? Against.SPACE : Against.AMOUNT;
    }
    return new Styled(amount.lead() + number + rest, against);
  }

  /** A time of day; only hours and minutes in digits are touched. */
  public Styled time(String written) {
    String plain = WrittenAmount.withoutGaps(written);
    int mark = Math.max(plain.indexOf('h'), plain.indexOf(':'));
    boolean isClock =
        mark > 0
            && mark <= 2
            && plain.length() == mark + 3
            && plain.chars().filter(c -> c >= '0' && c <= '9').count() == plain.length() - 1;
    if (!isClock || style.time() == HouseStyle.Time.ANY) {
      return new Styled(written, Against.NOTHING);
    }
    String hour = plain.substring(0, mark);
    String minute = plain.substring(mark + 1);
    String styled =
        switch (style.time()) {
          case SPACED -> hour + FrenchNumerals.NO_BREAK + 'h' + FrenchNumerals.NO_BREAK + minute;
          case GLUED -> hour + 'h' + minute;
          case COLON -> hour + ':' + minute;
          case ANY -> written;
        };
    return WrittenAmount.uniform(styled).equals(WrittenAmount.uniform(written))
        ? new Styled(written, Against.NOTHING)
        : new Styled(styled, Against.TIME);
  }

  /** The digits with the groups that the style asks for. */
  private String number(WrittenAmount amount, boolean isQuantity) {
    String whole = amount.whole();
    String mark = mark(style.thousands(), amount.mark());
    boolean isShort = whole.length() < FEWEST_DIGITS;
    if (style.thousands() == HouseStyle.Grouping.ANY || isShort || whole.startsWith("0")) {
      return amount.number();
    }
    boolean wanted = isQuantity || !amount.mark().isEmpty();
    if (whole.length() == FEWEST_DIGITS) {
      wanted =
          switch (style.thousandsFrom()) {
            case 0 -> !amount.mark().isEmpty();
            case FEWEST_DIGITS -> wanted;
            default -> false;
          };
    }
    return (wanted ? grouped(whole, mark) : whole) + amount.decimals();
  }

  private static String grouped(String whole, String mark) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < whole.length(); i++) {
      if (i > 0 && (whole.length() - i) % WrittenAmount.GROUP_SIZE == 0) {
        out.append(mark);
      }
      out.append(whole.charAt(i));
    }
    return out.toString();
  }

  private static String mark(HouseStyle.Grouping grouping, String written) {
    return switch (grouping) {
      case ANY -> written;
      case NARROW -> String.valueOf(FrenchNumerals.GROUP);
      case NO_BREAK -> String.valueOf(FrenchNumerals.NO_BREAK);
      case PLAIN -> " ";
      case DOT -> ".";
      case NONE -> "";
    };
  }

  /** What follows the digits. */
  private String rest(WrittenAmount amount, List<String> units) {
    String tail = amount.tail();
    if (tail.isEmpty()) {
      return amount.gap();
    }
    if (tail.charAt(0) == '%' || tail.charAt(0) == '‰') {
      return space(style.percent(), amount.gap()) + tail;
    }
    if (!units.isEmpty() && Amount.of(BigDecimal.ZERO, units.get(0)).isMoney()) {
      return money.rest(amount, units);
    }
    boolean isSymbol =
        Character.isLetter(tail.charAt(0)) || tail.startsWith("°C") || tail.startsWith("°F");
    boolean isUnit =
        isSymbol
            && Units.bundled()
                .form(tail, Language.FRENCH)
                .filter(Units.Form::abbreviation)
                .isPresent();
    return isUnit ? space(style.unit(), amount.gap()) + tail : amount.rest();
  }

  /** A space in the style, or what is written. */
  static String space(HouseStyle.Space space, String written) {
    return switch (space) {
      case ANY -> written;
      case NO_BREAK -> String.valueOf(FrenchNumerals.NO_BREAK);
      case NARROW -> String.valueOf(FrenchNumerals.GROUP);
      case PLAIN -> " ";
      case NONE -> "";
    };
  }
}
