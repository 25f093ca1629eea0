/**
 * Product and model designations. May use {@code kind}, {@code number}, {@code lexicon}, {@code
 * text}, {@code wording} and {@code model}, never another kind.
 */
@NullMarked
package io.github.relecteur.kind.designation;

import org.jspecify.annotations.NullMarked;
