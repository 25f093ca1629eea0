/** Product and model designations. Never uses another kind. */
@NullMarked
package io.github.relecteur.kind.designation;

import org.jspecify.annotations.NullMarked;
