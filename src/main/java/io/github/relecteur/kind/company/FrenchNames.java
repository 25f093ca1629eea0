package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import java.util.ArrayList;
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
    List<List<Name>> known = listed.find(reading.words(), reading.taken(), reading.tickers());
    Map<String, Name> taught = new TreeMap<>();
    for (Read<Name> read : original) {
      if (!read.value().listed() && taught.size() < MOST_TAUGHT) {
        taught.putIfAbsent(read.value().compact(), read.value());
      }
    }
    for (int s = 0; s < known.size(); s++) {
      reading.add(s, known.get(s));
      reading.add(s, taught(reading.words().get(s), reading.taken().get(s), taught));
    }
    return reading.reads();
  }

  private static List<Name> taught(Words words, boolean[] taken, Map<String, Name> taught) {
    List<Name> names = new ArrayList<>();
    boolean[] mine = taken.clone();
    for (Name name : taught.values()) {
      Range range = words.find(name.compact(), 0);
      if (range != null && isFree(range, mine)) {
        for (int i = range.from(); i < range.to(); i++) {
          mine[i] = true;
        }
        names.add(
            new Name(
                range, name.compact(), List.of(), name.origin(), name.strength(), name.core()));
      }
    }
    return names;
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
