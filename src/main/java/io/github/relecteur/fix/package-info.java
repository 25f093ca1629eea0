/**
 * Follows the suggestions of findings in the files of translations. May use input, report and
 * model.
 */
@NullMarked
package io.github.relecteur.fix;

import org.jspecify.annotations.NullMarked;
