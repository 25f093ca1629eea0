package io.github.relecteur.kind.company;

import java.util.ArrayList;
import java.util.List;

/** Knows what the words inside a name tell, and makes names of them. */
final class NameShape {

  private final Cues cues;

  NameShape(Cues cues) {
    this.cues = cues;
  }

  /** The name that words of a sentence are; a legal form at its end is no part of it. */
  Name name(Words words, Range whole, Origin origin, double strength) {
    List<String> core = new ArrayList<>();
    Range range = withoutLegalForm(words, whole);
    for (int i = range.from(); i < range.to(); i++) {
      if (!isClass(words.get(i))) {
        core.add(words.folded(i));
      }
    }
    return new Name(
        range, words.compact(range.from(), range.to()), List.of(), origin, strength, core);
  }

  private Range withoutLegalForm(Words words, Range range) {
    Word last = words.get(range.to() - 1);
    boolean legal =
        range.size() > 1 && cues.isWritten(Cue.LEGAL, last) && !cues.is(Cue.COMPANY, last);
    int end = legal ? range.to() - 1 : range.to();
    return new Range(
        range.from(), legal && end > range.from() + 1 && isAnd(words, end - 1) ? end - 1 : end);
  }

  private static boolean isAnd(Words words, int i) {
    return words.get(i).text().equals("&");
  }

  /** Whether a word of a name may move, be dropped or be translated. */
  private boolean isClass(Word word) {
    return cues.isWritten(Cue.LEGAL, word)
        || cues.is(Cue.LINK, word)
        || cues.is(Cue.COMPANY, word)
        || cues.is(Cue.INSTITUTION, word)
        || cues.is(Cue.BEFORE, word);
  }

  /** Whether words name a body whose name is translated as a matter of course. */
  boolean isInstitution(Words words, Range run) {
    for (int i = run.from(); i < run.to(); i++) {
      Word word = words.get(i);
      if (cues.isSingular(Cue.INSTITUTION, word) || word.folded().startsWith("minist")) {
        return true;
      }
    }
    return false;
  }

  /** Whether words have a demonym or a word for a body. */
  boolean isDescriptive(Words words, Range run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (cues.is(Cue.DEMONYM, words, i) || cues.is(Cue.INSTITUTION, words, i)) {
        return true;
      }
    }
    return false;
  }

  boolean isDemonym(Word word) {
    return cues.isSingular(Cue.DEMONYM, word);
  }
}
