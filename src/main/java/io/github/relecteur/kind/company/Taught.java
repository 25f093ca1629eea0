package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article tells of a foreign name in one place holds in all others. */
final class Taught {

  private Taught() {}

  /** The names in the same order, each foreign one as sure as where the article says most of it. */
  static List<Read<Name>> everywhere(List<Read<Name>> names) {
    Map<String, Double> told = Map.of();
    for (Read<Name> read : names) {
      if (read.value().origin() == Origin.FOREIGN) {
        told = told.isEmpty() ? new HashMap<>() : told;
        told.merge(read.value().compact(), read.value().strength(), Math::max);
      }
    }
    if (told.isEmpty()) {
      return names;
    }
    List<Read<Name>> raised = new ArrayList<>(names.size());
    for (Read<Name> read : names) {
      raised.add(raised(read, told));
    }
    return raised;
  }

  private static Read<Name> raised(Read<Name> read, Map<String, Double> told) {
    Name name = read.value();
    double strength = told.getOrDefault(name.compact(), 0.0);
    if (name.origin() != Origin.FOREIGN || strength <= name.strength()) {
      return read;
    }
    return new Read<>(
        read.mention(), read.sentence(), read.start(), read.end(), name.withStrength(strength));
  }
}
