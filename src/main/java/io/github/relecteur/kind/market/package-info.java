/**
 * Agreement of symbol, company, exchange and move; sees mentions only by their keys. Never uses
 * another kind.
 */
@NullMarked
package io.github.relecteur.kind.market;

import org.jspecify.annotations.NullMarked;
