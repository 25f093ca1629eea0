/**
 * The job for Apache Spark, which checks archives on a cluster. May use the root, {@code input},
 * {@code text} and {@code model}; nothing uses it, and the plain build does not know it.
 */
@NullMarked
package io.github.relecteur.spark;

import org.jspecify.annotations.NullMarked;
