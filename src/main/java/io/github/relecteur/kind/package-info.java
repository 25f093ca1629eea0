/**
 * The spine of what is compared: kinds, their recognisers and rules, and pairing. May use {@code
 * number}, {@code lexicon}, {@code text} and {@code model}.
 */
@NullMarked
package io.github.relecteur.kind;

import org.jspecify.annotations.NullMarked;
