/** Stock symbols and the moves beside them. Never uses another kind. */
@NullMarked
package io.github.relecteur.kind.ticker;

import org.jspecify.annotations.NullMarked;
