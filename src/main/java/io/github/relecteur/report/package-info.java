/**
 * Report formats: findings, alignments and mentions written for people and for machines. May use
 * {@code model} only.
 */
@NullMarked
package io.github.relecteur.report;

import org.jspecify.annotations.NullMarked;
