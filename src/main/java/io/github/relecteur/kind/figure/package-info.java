/**
 * Figures of all types: recognition, pairing and rules. May use {@code kind}, {@code number},
 * {@code lexicon}, {@code text}, {@code wording} and {@code model}, never another kind.
 */
@NullMarked
package io.github.relecteur.kind.figure;

import org.jspecify.annotations.NullMarked;
