package io.github.relecteur.kind.figure;

import java.util.Locale;

/** The types of figures, as they are named in JSON. */
enum FigureType {
  NUMBER,
  MONEY,
  PERCENT,
  QUANTITY,
  ORDINAL,
  DATE,
  TIME,
  DURATION,
  FRACTION,
  RANGE,
  MULTIPLIER;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
