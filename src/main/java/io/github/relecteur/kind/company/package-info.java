/** Company and institution names. Never uses another kind. */
@NullMarked
package io.github.relecteur.kind.company;

import org.jspecify.annotations.NullMarked;
