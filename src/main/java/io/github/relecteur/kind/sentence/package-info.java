/**
 * Lost, invented and untranslated sentences, unrelated articles. May use {@code kind}, {@code
 * number}, {@code lexicon}, {@code text}, {@code wording} and {@code model}, never another kind.
 */
@NullMarked
package io.github.relecteur.kind.sentence;

import org.jspecify.annotations.NullMarked;
