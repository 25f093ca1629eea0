/** Figures of all types: recognition, pairing and rules. Never uses another kind. */
@NullMarked
package io.github.relecteur.kind.figure;

import org.jspecify.annotations.NullMarked;
