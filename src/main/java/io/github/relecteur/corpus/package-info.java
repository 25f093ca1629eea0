/**
 * The regression corpus: case reader and runner. May use the root package, {@code input}, {@code
 * report} and {@code model}.
 */
@NullMarked
package io.github.relecteur.corpus;

import org.jspecify.annotations.NullMarked;
