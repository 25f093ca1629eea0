/** Lost and untranslated sentences, unrelated articles. Never uses another kind. */
@NullMarked
package io.github.relecteur.kind.sentence;

import org.jspecify.annotations.NullMarked;
