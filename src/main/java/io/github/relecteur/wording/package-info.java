/**
 * The texts that people read, in both languages, loaded from tables. May use {@code lexicon} and
 * {@code model} only.
 */
@NullMarked
package io.github.relecteur.wording;

import org.jspecify.annotations.NullMarked;
