package io.github.relecteur.kind.figure;

import io.github.relecteur.number.Numeral;
import java.util.ArrayList;
import java.util.List;

/**
 * What a figure means: all its readings and what stands around it. One type for both languages.
 *
 * @param type what it is
 * @param readings the ways to read it, the likeliest first; at least one
 * @param weight whether it must have a counterpart
 * @param form how its number is written
 * @param digits the digits as written, empty for words
 * @param comparison what bounds it
 * @param direction 1 if the words beside it say up, -1 down, 0 nothing
 * @param ends for a range its two ends, in order of appearance; otherwise empty
 */
record Figure(
    FigureType type,
    List<Reading> readings,
    Weight weight,
    Numeral.Form form,
    String digits,
    Comparison comparison,
    int direction,
    List<End> ends) {

  /**
   * One end of a range.
   *
   * @param start its first character in the uniform text of the sentence
   * @param end the character after its last
   * @param figure what it means by itself, the shared unit and scale included
   */
  record End(int start, int end, Figure figure) {}

  Figure {
    readings = List.copyOf(readings);
    ends = List.copyOf(ends);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("readings must not be empty");
    }
  }

  static Figure of(
      FigureType type, List<Reading> readings, Weight weight, Numeral.Form form, String digits) {
    return new Figure(type, readings, weight, form, digits, Comparison.NONE, 0, List.of());
  }

  /** The likeliest reading. */
  Reading reading() {
    return readings.get(0);
  }

  /** The same figure with other readings. */
  Figure reading(List<Reading> newReadings) {
    return new Figure(type, newReadings, weight, form, digits, comparison, direction, ends);
  }

  /** Whether it is written as a third, un demi. */
  boolean isFractionInWords() {
    return form == Numeral.Form.FRACTION && digits.isEmpty();
  }

  boolean isHard() {
    return weight == Weight.HARD;
  }

  /** The same figure as part of a name: its form is not judged and it need not be found again. */
  Figure softened() {
    return lighter(Weight.SOFT);
  }

  /** The same figure as the number of something that is numbered. */
  Figure asLabel() {
    return lighter(Weight.LABEL);
  }

  private Figure lighter(Weight newWeight) {
    List<Reading> own = new ArrayList<>();
    for (Reading reading : readings) {
      own.add(
          reading instanceof Reading.Of of
              ? new Reading.Of(of.value(), of.units(), false)
              : reading);
    }
    return new Figure(type, own, newWeight, form, digits, comparison, direction, ends);
  }

  /** The same time of day in a time zone, given as minutes from UTC. */
  Figure in(List<Integer> zones) {
    List<Reading> own =
        readings.stream()
            .map(
                r ->
                    r instanceof Reading.At at ? new Reading.At(at.time(), at.foreign(), zones) : r)
            .toList();
    return new Figure(type, own, weight, form, digits, comparison, direction, ends);
  }

  /**
   * What is compared by itself: its ends, each of which keeps what bounds the whole, or all of it.
   *
   * @param start where it stands in the uniform text of the sentence
   * @param end the character after its last
   */
  List<End> parts(int start, int end) {
    return ends.isEmpty() ? List.of(new End(start, end, this)) : ends;
  }

  /** The same figure as one, not as two ends. */
  Figure single() {
    return ends.isEmpty()
        ? this
        : new Figure(type, readings, weight, form, digits, comparison, direction, List.of());
  }

  Figure with(Comparison newComparison, int newDirection) {
    return new Figure(type, readings, weight, form, digits, newComparison, newDirection, ends);
  }
}
