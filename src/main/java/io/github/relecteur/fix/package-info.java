/**
 * Follows the suggestions of findings in the files of translations. May use {@code input}, {@code
 * report} and {@code model}.
 */
@NullMarked
package io.github.relecteur.fix;

import org.jspecify.annotations.NullMarked;
