/** Read-only linguistic and market data, loaded from tables. May use {@code model} only. */
@NullMarked
package io.github.relecteur.lexicon;

import org.jspecify.annotations.NullMarked;
