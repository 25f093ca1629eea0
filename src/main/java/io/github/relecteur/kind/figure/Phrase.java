package io.github.relecteur.kind.figure;

/**
 * A figure found in the tokens of a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param figure what it means
 */
record Phrase(int from, int to, Figure figure) {}
