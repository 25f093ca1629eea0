/**
 * The values that everything else passes around: articles, sentences, mentions, beads, findings.
 * Depends on nothing.
 */
@NullMarked
package io.github.relecteur.model;

import org.jspecify.annotations.NullMarked;
