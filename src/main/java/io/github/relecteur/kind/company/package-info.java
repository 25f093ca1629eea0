/**
 * Company and institution names. Start at {@link io.github.relecteur.kind.company.CompanyKind}.
 *
 * <ul>
 *   <li>Recognition: {@code EnglishNames} and {@code FrenchNames} cut an article into {@code Words}
 *       and collect each {@code Name}: {@code ListedNames} those of the lexicon, by {@code
 *       NameIndex}; {@code UnlistedNames}, {@code Abbreviations}, {@code ForeignNames} and {@code
 *       RepeatedNames} those that only the article shows. {@code Context} judges by {@code Cues}
 *       whether a word is a name at all, {@code Measured} takes out currency codes.
 *   <li>Pairing: {@code Comparer} looks for what renders each name in its sentence and around, by
 *       the {@code Forms} and {@code Renderings} that are accepted, and for the {@code StandIns}
 *       and {@code Misspellings} of those that are not rendered, which {@code Likeness} and {@code
 *       Bilingual} tell; {@code Anaphora} knows the words that may stand for a name. {@code
 *       Extras}, {@code Swaps} and {@code Crossings} find what was added and what changed roles.
 *   <li>Judging: {@code Judge} gives each {@code Comparison}, {@code Addition} and {@code Swap} to
 *       its rules: {@code AlteredRule}, {@code TranslatedRule}, {@code SubstitutedRule}, {@code
 *       MissingRule}, {@code AddedRule}, {@code SwappedRule}.
 *   <li>Wording: {@code Findings} writes the findings; {@code Renderings} says what to suggest.
 * </ul>
 *
 * <p>May use {@code kind}, {@code number}, {@code lexicon}, {@code text}, {@code wording} and
 * {@code model}, never another kind.
 */
@NullMarked
package io.github.relecteur.kind.company;

import org.jspecify.annotations.NullMarked;
