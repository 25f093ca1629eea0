package io.github.relecteur.align;

import java.util.List;

/**
 * Sentences that belong together, by their places in both texts.
 *
 * @param english the places in the original, ascending
 * @param french the places in the translation, ascending
 * @param score the log-likelihood ratio of being each other's translation over being strangers
 */
record Link(List<Integer> english, List<Integer> french, double score) {}
