/**
 * Figures of all types: recognition, pairing and rules. Start at {@link
 * io.github.relecteur.kind.figure.FigureKind}.
 *
 * <ul>
 *   <li>Recognition: {@code FigureMentions} goes through the sentences; {@code FigureScanner} asks
 *       the {@code Grammars} (each a {@code Grammar}: {@code AmountGrammar}, {@code DateGrammar},
 *       {@code TimeGrammar}, {@code RangeGrammar}, {@code RatioGrammar} and so on) where {@code
 *       FigureStarts} tells that a figure may start, and passes over what {@code Skips} and {@code
 *       Labels} know to be none. A {@code Figure} has several {@code Reading}s. {@code Measures}
 *       and {@code Suffixes} say what it counts, {@code Surroundings} what bounds it.
 *   <li>Pairing: {@code FigurePairing} makes each figure an {@code Item} and looks for its
 *       counterpart, by {@code Agreement} where both agree, by {@code Likeness} where one may be
 *       the other gone wrong; {@code Swaps} and {@code Exchanges} find those that changed places
 *       (what has become what, {@code Changes} knows), {@code Composites} those told in several
 *       figures, such as the periods of {@code MonthSpans} and {@code MonthCounts}.
 *   <li>Judging: each {@code FigurePair} goes to the rules in the order of {@code FigureKind},
 *       {@code UnitRule}, {@code ValueRule}, {@code MissingRule} and their like; {@code Absence},
 *       {@code Slip}, {@code Denominator}, {@code Basis}, {@code Records}, {@code Dollars} and
 *       {@code Implicit} know their exceptions. {@code RangeFindings} joins what both ends of a
 *       range have in common.
 *   <li>Wording: {@code Wording} says in messages what a figure is, {@code Suggestions} writes the
 *       French text to put there, with {@code BoundForms} and {@code ScaleWording}.
 * </ul>
 *
 * <p>May use {@code kind}, {@code number}, {@code lexicon}, {@code text}, {@code wording} and
 * {@code model}, never another kind.
 */
@NullMarked
package io.github.relecteur.kind.figure;

import org.jspecify.annotations.NullMarked;
