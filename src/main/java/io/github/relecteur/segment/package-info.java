/**
 * Blocks of plain text, and sentences inside blocks. May use {@code lexicon}, {@code text} and
 * {@code model}.
 */
@NullMarked
package io.github.relecteur.segment;

import org.jspecify.annotations.NullMarked;
