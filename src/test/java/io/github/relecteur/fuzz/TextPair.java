package io.github.relecteur.fuzz;

/**
 * An English text and a French one, both hostile.
 *
 * @param english the one
 * @param french the other
 * @param markup whether character references stand for characters
 */
record TextPair(String english, String french, boolean markup) {}
