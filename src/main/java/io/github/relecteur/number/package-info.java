/**
 * Reading numbers and number words in both languages, and writing them in French. May use {@code
 * lexicon}, {@code text} and {@code model}.
 */
@NullMarked
package io.github.relecteur.number;

import org.jspecify.annotations.NullMarked;
