/** Readers of article and segment files. May use {@code model} only. */
@NullMarked
package io.github.relecteur.input;

import org.jspecify.annotations.NullMarked;
