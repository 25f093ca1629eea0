package io.github.relecteur.kind.company;

import io.github.relecteur.kind.company.Stand.Nature;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of a French sentence that are most like a misspelling of a name. */
final class Misspellings {

  /** What loses its vowel before a verb: l'a dit. */
  private static final Set<String> ELIDED = Set.of("c", "d", "j", "l", "m", "n", "qu", "s", "t");

  /** In shorter names that are not sure to be firms one letter makes another word. */
  private static final int SHORTEST_LIKELY = 6;

  private static final List<String> DERIVED =
      List.of(
          "ois", "oise", "ais", "aise", "ien", "iens", "ienne", "ain", "aine", "ite", "ites",
          "iste", "isme", "ique", "tion");

  private final Cues cues;
  private final Renderings renderings;

  Misspellings(Cues cues, Renderings renderings) {
    this.cues = cues;
    this.renderings = renderings;
  }

  /**
   * The words most like a misspelling of a name.
   *
   * @param name the name
   * @param english the sentence of the original that it stands in
   * @param line the French sentence
   */
  @Nullable Stand near(Name name, Words english, Line line) {
    String target = name.compact();
    if (target.length() < 2 || target.length() > 60) {
      return null;
    }
    Likeness likeness = new Likeness(target, english.get(name.range().from()).caps());
    Words french = line.words();
    Stand best = null;
    StringBuilder window = new StringBuilder(target.length() + 8);
    boolean capital = english.get(name.range().from()).capital();
    for (int i = 0; i < french.size(); i++) {
      if (capital && !french.get(i).capital()) {
        continue;
      }
      window.setLength(0);
      boolean free = false;
      for (int j = i; j < french.size() && window.length() <= target.length() + 3; j++) {
        if (!isWindow(name, line, i, j)) {
          break;
        }
        window.append(j > i && Form.isAnd(french.folded(j)) ? "" : french.folded(j));
        free |= line.isFree(j);
        double like = free ? likeness.of(window) : 0;
        if (like > (best == null ? 0 : best.likeness())) {
          Range range = new Range(i, j + 1);
          best =
              isPlausible(name, english, french, range)
                  ? new Stand(Nature.NEAR, line.sentence(), range, like)
                  : best;
        }
      }
    }
    return best;
  }

  /** Whether a word may continue a window: it renders nothing else, or the name has it too. */
  private static boolean isWindow(Name name, Line line, int from, int at) {
    Words french = line.words();
    if (at > from && !french.joined(at - 1) && !french.touching(at - 1)) {
      return false;
    }
    return !line.isTaken(at) && (line.isFree(at) || name.compact().contains(french.folded(at)));
  }

  private boolean isPlausible(Name name, Words english, Words french, Range range) {
    Word first = french.get(range.from());
    Word last = french.get(range.to() - 1);
    boolean little =
        isFunctionWord(last) || (last.length() <= 2 && !last.capital() && !last.digits());
    if (range.size() > 1 && little && !french.touching(range.to() - 2)) {
      return false;
    }
    if (!endsWithName(name, english, french, range)) {
      return false;
    }
    if (range.size() == 1
        && (english.contains(first.folded())
            || (name.origin() == Origin.REPEATED && isDerived(first.folded()))
            || isFunctionWord(first)
            || cues.isWritten(Cue.TERM, first))) {
      return false;
    }
    if (name.compact().length() <= 3 && !isUpper(french, range)) {
      return false;
    }
    if (name.origin() == Origin.LIKELY
        && (name.compact().length() < SHORTEST_LIKELY || isExonym(name, french, range))) {
      return false;
    }
    if (name.origin() == Origin.FOREIGN && keepsForeignWords(name, english, french)) {
      return false;
    }
    String compact = french.compact(range.from(), range.to());
    return !isFormWithMore(name, french, range) && english.find(compact, 0) == null;
  }

  /**
   * Whether the last word belongs to the name, not to the sentence behind it as in "l'a dit": it
   * has a capital, hangs on the word before, or is like a word of the name.
   */
  private static boolean endsWithName(Name name, Words english, Words french, Range range) {
    Word last = french.get(range.to() - 1);
    boolean hangs =
        french.hyphened(range.to() - 2)
            || (french.touching(range.to() - 2) && !ELIDED.contains(french.folded(range.to() - 2)));
    if (range.size() == 1 || last.capital() || last.digits() || hangs) {
      return true;
    }
    Range own = name.range();
    for (int i = own.from(); i < own.to(); i++) {
      if (isLike(english.folded(i), last.folded())) {
        return true;
      }
    }
    String target = name.compact();
    return own.size() == 1
        && isLike(target.substring(Math.max(0, target.length() - last.length())), last.folded());
  }

  private static boolean isLike(String target, String folded) {
    return target.equals(folded)
        || (folded.length() > 2 && new Likeness(target, false).of(folded) > 0);
  }

  /** Whether only the vowels at the end differ, as in Vienna and Vienne. */
  private static boolean isExonym(Name name, Words french, Range range) {
    return root(name.compact()).equals(root(french.compact(range.from(), range.to())));
  }

  private static String root(String folded) {
    int end = folded.length();
    while (end > 0 && "aeiouys".indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return folded.substring(0, end);
  }

  /** Whether the translation keeps what is foreign in a name, so that only the rest differs. */
  private static boolean keepsForeignWords(Name name, Words english, Words french) {
    for (int i = name.range().from(); i < name.range().to(); i++) {
      if (english.get(i).foreign() && !french.contains(english.folded(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words are an accepted form of the name, alone or with small words around it. */
  private boolean isFormWithMore(Name name, Words french, Range range) {
    int to = range.to();
    for (int from = range.from(); from < to && isFiller(french, range.from(), from); from++) {
      for (int end = from + 1; end <= to; end++) {
        if (renderings.isForm(name, french.compact(from, end))
            && (isFiller(french, end, to) || isSmall(french, end, to))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether words behind a name are written small, as in JPMorgan Chase comme. */
  static boolean isSmall(Words french, int from, int to) {
    for (int i = from; i < to; i++) {
      if (french.get(i).capital()) {
        return false;
      }
    }
    return true;
  }

  /** Whether words are too small to belong to a name. */
  private boolean isFiller(Words french, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = french.get(i);
      boolean small = word.length() <= 2 || (word.length() == 3 && !word.capital());
      if (!small && !word.digits() && !isFunctionWord(word)) {
        return false;
      }
    }
    return true;
  }

  /** A name whose letters are right, but not its accents. */
  @Nullable Stand accented(Name name, Line line) {
    Range range = name.listed() ? line.words().find(name.compact(), 0) : null;
    return range != null && !line.isTaken(range) && renderings.isAccented(name, line.words(), range)
        ? new Stand(Nature.NEAR, line.sentence(), range, 0.9)
        : null;
  }

  /** Whether a word has an ending that French makes adjectives and nouns of names with. */
  private static boolean isDerived(String folded) {
    return DERIVED.stream().anyMatch(folded::endsWith);
  }

  private static boolean isUpper(Words french, Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      String text = french.get(i).text();
      if (!french.get(i).capital()
          || (text.length() > 1 && !Character.isUpperCase(text.charAt(1)))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a French word is an article, a pronoun, a preposition or the like. */
  private boolean isFunctionWord(Word word) {
    return cues.is(Cue.FUNCTION_FR, word);
  }
}
