package io.github.relecteur.kind.company;

import io.github.relecteur.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A name of the original that the translation does not render, with what is known about it.
 *
 * @param name the name
 * @param original where it stands
 * @param stand what stands in its place, or null if nothing was found
 * @param translation where that stands
 * @param kept how often the article keeps the name elsewhere
 * @param lost how often it does not, this place included
 * @param replaced whether a noun or pronoun of the translation may stand for it
 * @param suggestion what to write instead
 */
record Comparison(
    Name name,
    Place original,
    @Nullable Stand stand,
    @Nullable Place translation,
    int kept,
    int lost,
    boolean replaced,
    String suggestion) {

  /** Whether something of a certain nature stands in its place. */
  boolean has(Stand.Nature nature) {
    return stand != null && stand.nature() == nature;
  }

  double likeness() {
    return stand == null ? 0 : stand.likeness();
  }
}
