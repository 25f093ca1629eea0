/** Benchmarks, run by the profile {@code benchmark} and never by the tests. */
@NullMarked
package io.github.relecteur.bench;

import org.jspecify.annotations.NullMarked;
