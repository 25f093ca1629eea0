/** Report formats. May use {@code model} only. */
@NullMarked
package io.github.relecteur.report;

import org.jspecify.annotations.NullMarked;
