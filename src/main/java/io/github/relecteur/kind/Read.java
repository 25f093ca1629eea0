package io.github.relecteur.kind;

import io.github.relecteur.model.Mention;

/**
 * A mention with the value that its kind read in it; the value stays private to the kind.
 *
 * @param mention what stands where
 * @param sentence the index of the sentence it stands in
 * @param start its first character in the uniform text of that sentence
 * @param end the character after its last
 * @param value what the kind read
 * @param <V> the value type of the kind
 */
public record Read<V>(Mention mention, int sentence, int start, int end, V value) {}
