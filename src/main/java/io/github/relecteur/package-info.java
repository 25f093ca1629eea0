/**
 * Checks the figures, tickers and company names of a machine-translated news article. Start at
 * {@link io.github.relecteur.Relecteur}. The only package that puts the parts together.
 *
 * <p>The way of a text is {@code Pipeline}: {@code Sources} cuts it into sentences; each kind of
 * {@code Kinds}, in that order, recognises its mentions; the aligner pairs the sentences of both
 * texts; each kind judges the pairs by its rules; {@code OneCause} takes out what another finding
 * explains, {@code Doubt} lowers the confidence of what was found in doubtful pairs of sentences,
 * {@code Options} take out what shall not be said, and {@code Repeats} join what is said again.
 */
@NullMarked
package io.github.relecteur;

import org.jspecify.annotations.NullMarked;
