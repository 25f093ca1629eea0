/**
 * Checks the figures, tickers and company names of a machine-translated news article. Start at
 * {@link io.github.relecteur.Relecteur}. The only package that puts the parts together.
 */
@NullMarked
package io.github.relecteur;

import org.jspecify.annotations.NullMarked;
