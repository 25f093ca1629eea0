/**
 * Hostile input made at random from a seed, and what must hold whatever the input is.
 *
 * <p>{@code FuzzTest} runs some thousands of executions in every build; {@code mvn test
 * -Dtest=FuzzTest -Drelecteur.fuzz=600} runs for so many seconds with a seed of its own.
 */
@NullMarked
package io.github.relecteur.fuzz;

import org.jspecify.annotations.NullMarked;
