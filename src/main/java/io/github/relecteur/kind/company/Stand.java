package io.github.relecteur.kind.company;

/**
 * What stands in the French text in the place of a name.
 *
 * @param nature what it is
 * @param sentence the French sentence it stands in
 * @param range its words
 * @param likeness how like the name it is, in [0, 1]
 */
record Stand(Nature nature, int sentence, Range range, double likeness) {

  /** In what way it differs from the name. */
  enum Nature {
    /** The name with some letters wrong. */
    NEAR,
    /** An acronym with the same letters in another order, or other letters. */
    REORDERED,
    /** What a translator makes of the words of the name. */
    LITERAL,
    /** Another name. */
    OTHER
  }
}
