package io.github.relecteur.kind.company;

import io.github.relecteur.model.Place;

/**
 * A name of the translation that the original does not have.
 *
 * @param name the name
 * @param place where it stands
 */
record Addition(Name name, Place place) {}
