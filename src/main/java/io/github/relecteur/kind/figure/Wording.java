package io.github.relecteur.kind.figure;

import io.github.relecteur.number.Amount;
import java.math.BigDecimal;

/** Words for messages: what a figure says and what it is worth. */
final class Wording {

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Wording() {}

  /** The figure as written, in quotation marks, and its value where that says more. */
  static String of(Item item) {
    String value = value(item.figure());
    String written = "“" + item.place().text() + "”";
    return value.isEmpty() || value.equals(item.place().text())
        ? written
        : written + " (" + value + ")";
  }

  private static String value(Figure figure) {
    Reading reading = figure.reading();
    if (reading instanceof Reading.On on) {
      return on.date().iso();
    }
    if (reading instanceof Reading.At at) {
      return at.time().iso();
    }
    Reading.Of of = (Reading.Of) reading;
    String number = number(of.value());
    String unit = of.unit();
    if (unit.isEmpty()) {
      return number;
    }
    return unit.equals(Amount.PERCENT) ? number + "%" : number + " " + unit.replace('-', ' ');
  }

  /** A number for a message: plain below a million, with a power of ten from there on. */
  static String number(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.abs().compareTo(LARGE) < 0) {
      return plain.toPlainString();
    }
    int exponent = plain.precision() - plain.scale() - 1;
    String mantissa = plain.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    StringBuilder power = new StringBuilder();
    for (char digit : String.valueOf(exponent).toCharArray()) {
      power.append(SUPERSCRIPTS.charAt(digit - '0'));
    }
    return mantissa + "×10" + power;
  }
}
