package io.github.relecteur.fuzz;

import java.util.Random;
import java.util.Set;

/**
 * Something that is run on hostile input.
 *
 * @param <I> what it reads
 */
interface Target<I> {

  /** How failures call it. */
  String name();

  /** A new input. */
  I draw(Random random);

  /** A damaged copy of an input, in which pieces of another may stand. */
  I mutate(I input, I other, Random random);

  /**
   * Runs it.
   *
   * @throws AssertionError if something does not hold that must
   */
  Outcome run(I input);

  /** How many characters or bytes an input has. */
  int size(I input);

  /** The input as text that shows every character. */
  String show(I input);

  /**
   * What came of an input.
   *
   * @param result all that must be the same every time
   * @param features what happened on the way, such as codes and kinds; inputs that show something
   *     new are mutated further
   */
  record Outcome(Object result, Set<String> features) {}
}
