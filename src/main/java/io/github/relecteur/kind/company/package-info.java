/**
 * Company and institution names. May use {@code kind}, {@code number}, {@code lexicon}, {@code
 * text}, {@code wording} and {@code model}, never another kind.
 */
@NullMarked
package io.github.relecteur.kind.company;

import org.jspecify.annotations.NullMarked;
