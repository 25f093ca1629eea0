/**
 * Agreement of symbol, company, exchange and move; sees mentions only by their keys. May use {@code
 * kind}, {@code number}, {@code lexicon}, {@code text}, {@code wording} and {@code model}, never
 * another kind.
 */
@NullMarked
package io.github.relecteur.kind.market;

import org.jspecify.annotations.NullMarked;
