/** Normalised text that knows where each of its characters stood. May use {@code model} only. */
@NullMarked
package io.github.relecteur.text;

import org.jspecify.annotations.NullMarked;
