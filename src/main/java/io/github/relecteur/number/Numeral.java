package io.github.relecteur.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A number as written, with every way to read it.
 *
 * @param from the first token
 * @param to the token after the last
 * @param values the readings, the one by the convention of the language first; at least one
 * @param form how it is written
 * @param scaled whether a scale word or letter belongs to it
 * @param digits the digits of the first run with their marks as written; empty for words
 */
public record Numeral(
    int from, int to, List<Value> values, Form form, boolean scaled, String digits) {

  /** How a number is written. */
  public enum Form {
    /** In digits, possibly with a scale word. */
    DIGITS,
    /** In words. */
    WORDS,
    /** As an ordinal in digits or words. */
    ORDINAL,
    /** As a fraction. */
    FRACTION,
    /** A vague plural: dozens of, des milliers de. */
    VAGUE,
    /** A collective: a dozen, une centaine. */
    COLLECTIVE
  }

  /**
   * One way to read a number.
   *
   * @param value the value
   * @param foreign whether it is read by the convention of the other language, so that the form is
   *     wrong here
   * @param uncertain whether another reading comes first
   */
  public record Value(BigDecimal value, boolean foreign, boolean uncertain) {

    /** A plain reading. */
    public static Value of(BigDecimal value) {
      return new Value(value, false, false);
    }
  }

  /** Copies the readings. */
  public Numeral {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("values must not be empty");
    }
  }

  /** This number multiplied by a scale that ends before a token, every reading of it. */
  Numeral times(BigDecimal factor, int end, Form newForm) {
    Value[] scaled = new Value[values.size()];
    for (int i = 0; i < scaled.length; i++) {
      Value v = values.get(i);
      scaled[i] = new Value(v.value().multiply(factor), v.foreign(), v.uncertain());
    }
    return new Numeral(from, end, List.of(scaled), newForm, true, digits);
  }

  /** This number, or with less certainty what another makes of the same words. */
  Numeral or(Numeral other) {
    List<Value> all = new ArrayList<>(values);
    other.values().forEach(v -> all.add(new Value(v.value(), v.foreign(), true)));
    return new Numeral(from, to, all, form, scaled, digits);
  }

  /** This number with a part added to it that ends before a token. */
  Numeral plus(BigDecimal part, int end) {
    return new Numeral(from, end, List.of(Value.of(value().add(part))), form, scaled, digits);
  }

  /** The reading by the convention of the language. */
  public BigDecimal value() {
    return values.get(0).value();
  }
}
