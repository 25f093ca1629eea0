package io.github.relecteur.kind.ticker;

/**
 * A part of the uniform text of one sentence.
 *
 * @param start its first character
 * @param end the character after its last
 */
record Range(int start, int end) {}
