package io.github.relecteur.kind.figure;

import org.jspecify.annotations.Nullable;

/** One kind of figure: recognises it where it starts. */
interface Grammar {

  /**
   * The figure of this kind that starts at a token; null if none does. Costs no more than the
   * length of what it reads.
   */
  @Nullable Phrase at(int index);
}
