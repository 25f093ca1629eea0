package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the names of a French article: listed ones, and those that the original teaches. */
final class FrenchNames {

  /** An article does not teach more names than this. */
  private static final int MOST_TAUGHT = 2000;

  private final ListedNames listed;

  FrenchNames(NameIndex index, CommonWords common, Cues cues) {
    this.listed = new ListedNames(index, common, new Context(cues, common), Language.FRENCH);
  }

  /**
   * The names of the article, ordered by place.
   *
   * @param source the article
   * @param claimed what holds text already
   * @param original the names of the original; empty if there is none
   */
  List<Read<Name>> read(Source source, List<Mention> claimed, List<Read<Name>> original) {
    Reading reading = new Reading(source, claimed);
    listed.addTo(reading);
    Map<String, Name> taught = taught(original);
    for (Name name : taught.values()) {
      for (int s = 0; s < reading.words().length; s++) {
        addTaught(reading, s, name);
      }
    }
    return reading.reads();
  }

  private static void addTaught(Reading reading, int sentence, Name name) {
    Range range = reading.words()[sentence].find(name.compact(), 0);
    if (range != null && isFree(range, reading.taken(sentence))) {
      Name here =
          new Name(range, name.compact(), List.of(), name.origin(), name.strength(), name.core());
      reading.add(sentence, List.of(here));
    }
  }

  /** The first unlisted name with each spelling, in the order in which they may claim text. */
  private static Map<String, Name> taught(List<Read<Name>> original) {
    Map<String, Name> taught = Map.of();
    for (Read<Name> read : original) {
      if (!read.value().listed() && taught.size() < MOST_TAUGHT) {
        taught = taught.isEmpty() ? new TreeMap<>() : taught;
        taught.putIfAbsent(read.value().compact(), read.value());
      }
    }
    return taught;
  }

  private static boolean isFree(Range range, boolean[] taken) {
    for (int i = range.from(); i < range.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
