package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Reads numbers for tests and writes down what was read. */
final class Numbers {

  private Numbers() {}

  /** The number at the start of a text; null if none stands there. */
  static @Nullable Numeral first(Language language, String text) {
    return new NumeralReader(Tokens.of(text), language).at(0);
  }

  /** The number that a whole text is. */
  static Numeral whole(Language language, String text) {
    Tokens tokens = Tokens.of(text);
    Numeral numeral = Objects.requireNonNull(new NumeralReader(tokens, language).at(0), text);
    assertThat(tokens.between(numeral.from(), numeral.to()))
        .as("the number in «%s»", text)
        .isEqualTo(text);
    return numeral;
  }

  /** The value of a text that is a number from its first to its last character. */
  static String value(Language language, String text) {
    return plain(whole(language, text).value());
  }

  /** What the number at the start of a text is worth, with the words it covers; none if none is. */
  static String covered(Language language, String text) {
    Tokens tokens = Tokens.of(text);
    Numeral numeral = new NumeralReader(tokens, language).at(0);
    return numeral == null
        ? "none"
        : tokens.between(0, numeral.to()) + " = " + plain(numeral.value());
  }

  /** Every reading: the value, with ! if its form is foreign. */
  static String readings(Numeral numeral) {
    StringJoiner readings = new StringJoiner(" ");
    for (Numeral.Value value : numeral.values()) {
      readings.add(plain(value.value()) + (value.foreign() ? "!" : ""));
    }
    return readings.toString();
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }
}
