/** Sentence alignment. May use {@code lexicon}, {@code text} and {@code model}. */
@NullMarked
package io.github.relecteur.align;

import org.jspecify.annotations.NullMarked;
