package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article tells of a foreign name in one place holds in all others. */
final class Taught {

  private Taught() {}

  /** The names in the same order, each foreign one as sure as where the article says most of it. */
  static List<Read<Name>> everywhere(List<Read<Name>> names) {
    Map<String, Double> told = new HashMap<>();
    for (Read<Name> read : names) {
      if (read.value().origin() == Origin.FOREIGN) {
        told.merge(read.value().compact(), read.value().strength(), Math::max);
      }
    }
    return names.stream().map(read -> raised(read, told)).toList();
  }

  private static Read<Name> raised(Read<Name> read, Map<String, Double> told) {
    Name name = read.value();
    double strength = told.getOrDefault(name.compact(), 0.0);
    if (name.origin() != Origin.FOREIGN || strength <= name.strength()) {
      return read;
    }
    Name surer =
        new Name(
            name.range(), name.compact(), name.companies(), name.origin(), strength, name.core());
    return new Read<>(read.mention(), read.sentence(), read.start(), read.end(), surer);
  }
}
