package io.github.relecteur.kind.ticker;

import java.math.BigDecimal;

/**
 * The change of a price in percent that stands beside a symbol.
 *
 * @param value the percentage, negative for a fall
 * @param signed whether a sign or an arrow stands before it
 * @param at where it stands, sign and percent sign included
 */
record Move(BigDecimal value, boolean signed, Range at) {

  /** Whether both are the same change. */
  boolean agrees(Move other) {
    return value.compareTo(other.value) == 0;
  }

  /** Whether both have the same digits before and after the mark, whatever their sign. */
  boolean sameSize(Move other) {
    return value.abs().compareTo(other.value.abs()) == 0;
  }
}
