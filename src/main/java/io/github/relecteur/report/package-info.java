/**
 * Report formats: findings, alignments and mentions written for people and for machines. Start at
 * {@link io.github.relecteur.report.ReportWriter}. May use {@code wording} and {@code model}.
 */
@NullMarked
package io.github.relecteur.report;

import org.jspecify.annotations.NullMarked;
