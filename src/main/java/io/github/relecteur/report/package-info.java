/**
 * Report formats: findings, alignments and mentions written for people and for machines. Start at
 * {@link io.github.relecteur.report.ReportWriter}: a class for each format, such as {@code
 * TextReport}, {@code JsonReport}, {@code SarifReport} and {@code HtmlLedger}, writes what {@code
 * JudgedPair} holds. {@link io.github.relecteur.report.AlignmentWriter} and {@link
 * io.github.relecteur.report.MentionWriter} write what {@code align} and {@code extract} show.
 * {@code LineIndex} and {@code Locator} turn offsets into lines and columns. May use {@code
 * wording} and {@code model}.
 */
@NullMarked
package io.github.relecteur.report;

import org.jspecify.annotations.NullMarked;
