package io.github.relecteur.kind.company;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names with letters that English does not write, which it carries over as they are. */
final class ForeignNames {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "near", "from", "to", "at", "around", "outside", "of");

  private final Cues cues;
  private final Context context;
  private final NameShape shape;

  ForeignNames(Cues cues, Context context, NameShape shape) {
    this.cues = cues;
    this.context = context;
    this.shape = shape;
  }

  /** The foreign name that begins at a capitalised word, or null if there is none. */
  @Nullable Name at(Words words, int i, boolean[] taken) {
    Word word = words.get(i);
    if (!word.capital() || shape.isDemonym(word)) {
      return null;
    }
    Range range = new Range(i, end(words, i, taken));
    boolean foreign = false;
    boolean small = false;
    for (int j = i; j < range.to(); j++) {
      Word part = words.get(j);
      foreign |= part.foreign();
      small |= part.foreign() && !part.capital();
    }
    boolean place = context.hasPlace(words, range) && !words.get(i).caps();
    return !foreign || place || context.isPerson(words, range)
        ? null
        : shape.name(words, range, Origin.FOREIGN, strength(words, range, small));
  }

  private int end(Words words, int i, boolean[] taken) {
    int end = i + 1;
    int limit = Math.min(words.size(), i + UnlistedNames.LONGEST_RUN);
    for (int j = i + 1; j < limit && !taken[j] && words.joined(j - 1); j++) {
      Word next = words.get(j);
      if (next.capital() || next.foreign()) {
        end = j + 1;
      } else if (next.length() > 2 || next.folded().equals("of") || !cues.is(Cue.LINK, next)) {
        break;
      }
    }
    return end;
  }

  private double strength(Words words, Range range, boolean small) {
    for (int i = range.from(); i < range.to(); i++) {
      if (words.get(i).caps() && words.get(i).foreign()) {
        return 0.8;
      }
    }
    if (small) {
      return 0.7;
    }
    String before = words.folded(range.from() - 1);
    boolean told =
        context.isNounBefore(words, range.from())
            || (range.size() > 1 && before.equals("the"))
            || range.size() > 2;
    return told ? 0.6 : PLACE_PREPOSITIONS.contains(before) ? 0.3 : 0.45;
  }
}
