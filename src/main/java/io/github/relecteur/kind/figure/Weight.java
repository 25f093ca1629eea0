package io.github.relecteur.kind.figure;

/** Whether a figure must have a counterpart. */
enum Weight {
  /** It must be found again on the other side. */
  HARD,
  /** Good French often writes it without a figure, or adds it: it is matched, but never missed. */
  SOFT,
  /**
   * It numbers an article of a law, a flight or a room: often left out, but another number in its
   * place is wrong.
   */
  LABEL
}
