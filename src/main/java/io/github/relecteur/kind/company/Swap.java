package io.github.relecteur.kind.company;

import io.github.relecteur.model.Place;

/**
 * Two names of a sentence that stand in each other's place in its translation.
 *
 * @param first where the first name stands in the original
 * @param second where the second stands in the original
 * @param inPlaceOfFirst where the second stands in the translation, in the place of the first
 * @param inPlaceOfSecond where the first stands in the translation
 */
record Swap(Place first, Place second, Place inPlaceOfFirst, Place inPlaceOfSecond) {}
