package io.github.relecteur.kind.figure;

/** Figures so specific that finding one again anywhere in the article is no accident. */
final class Telling {

  private Telling() {}

  static boolean isTelling(Figure figure) {
    Reading reading = figure.reading();
    if (reading instanceof Reading.Of of) {
      return of.value().stripTrailingZeros().precision() >= 3
          || (!of.unit().isEmpty() && of.value().precision() >= 2);
    }
    return reading instanceof Reading.On on
        && (on.date().day() != null || on.date().year() != null);
  }
}
