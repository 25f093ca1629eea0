/**
 * The values that everything else passes around: articles, sentences, mentions, beads, findings.
 * Immutable; all offsets are 0-based UTF-16 code units, ends exclusive. What is not
 * {@code @Nullable} is never null. Depends on nothing.
 */
@NullMarked
package io.github.relecteur.model;

import org.jspecify.annotations.NullMarked;
