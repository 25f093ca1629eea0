/**
 * The command line, the only place that touches standard streams. {@code Main} runs {@code
 * Commands}, which has a class for each command, such as {@code CheckCommand}; their options are
 * classes of their own ({@code CheckerOptions}, {@code ReadingOptions}, {@code OutputOptions}).
 * {@code ConfigurationReader} reads {@code Settings} from files, {@code Checkers} makes a checker
 * of them; {@code FileChecks} and {@code PairFile} give articles and rows to it, and {@code
 * Findings} judges what comes out by {@code KnownFindings} and hands it to {@code Outputs}. A
 * {@code CommandException} ends a run with one line and exit code 2. May use everything.
 */
@NullMarked
package io.github.relecteur.cli;

import org.jspecify.annotations.NullMarked;
