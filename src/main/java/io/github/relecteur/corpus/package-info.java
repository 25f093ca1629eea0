/**
 * The regression corpus: case reader and runner. {@code Workload} finds what to judge, {@code
 * CaseReader}, {@code ArticleReader} and {@code SurfaceReader} read it; {@code CorpusRunner} checks
 * each item, {@code Outcome} sets the findings against each {@code Expectation}, {@code Judge}
 * makes a {@code Judgement} of both. {@code Acceptance} and {@code Comparison} say what is wrong or
 * fell, {@code Sections} what a report says, and {@code TextSummary} and its like write it. May use
 * the root package, {@code input}, {@code report} and {@code model}.
 */
@NullMarked
package io.github.relecteur.corpus;

import org.jspecify.annotations.NullMarked;
