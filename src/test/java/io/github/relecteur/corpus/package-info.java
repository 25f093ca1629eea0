/** Tests of the corpus reader, and the corpus itself as a test. */
@NullMarked
package io.github.relecteur.corpus;

import org.jspecify.annotations.NullMarked;
