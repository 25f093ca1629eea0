package io.github.relecteur.kind.company;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of the names of a lexicon, each cut once while recognisers are built. Not thread-safe.
 */
final class Spellings {

  private final Map<String, Words> words = new HashMap<>();

  /** The words of a name. */
  Words words(String name) {
    return words.computeIfAbsent(name, Words::of);
  }
}
