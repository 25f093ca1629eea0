/**
 * Stock symbols and the moves beside them. May use {@code kind}, {@code number}, {@code lexicon},
 * {@code text}, {@code wording} and {@code model}, never another kind.
 */
@NullMarked
package io.github.relecteur.kind.ticker;

import org.jspecify.annotations.NullMarked;
