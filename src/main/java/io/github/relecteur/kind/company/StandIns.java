package io.github.relecteur.kind.company;

import io.github.relecteur.kind.company.Stand.Nature;
import io.github.relecteur.lexicon.Company;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what stands in a French sentence in the place of a name that it should hold. */
final class StandIns {

  private static final int LONGEST_ACRONYM = 8;
  private static final int LONGEST_GARBLED = 5;

  private static final Set<String> NAMED =
      Set.of("company", "bank", "medium", "brand", "exchange", "index", "institution", "club");

  private final Bilingual bilingual;
  private final Cues cues;
  private final Renderings renderings;
  private final Misspellings misspellings;

  StandIns(Bilingual bilingual, Cues cues, Renderings renderings) {
    this.bilingual = bilingual;
    this.cues = cues;
    this.renderings = renderings;
    this.misspellings = new Misspellings(cues, renderings);
  }

  /**
   * The words most like a misspelling of a name.
   *
   * @param name the name
   * @param english the sentence of the original that it stands in
   * @param line the French sentence
   */
  @Nullable Stand near(Name name, Words english, Line line) {
    return misspellings.near(name, english, line);
  }

  /** A name whose letters are right, but not its accents. */
  @Nullable Stand accented(Name name, Line line) {
    return misspellings.accented(name, line);
  }

  /** Whether a French word is an article, a pronoun, a preposition or the like. */
  private boolean isFunctionWord(Word word) {
    return cues.is(Cue.FUNCTION_FR, word);
  }

  /** An acronym that is not in the original, in the place of one that is. */
  @Nullable Stand acronym(Name name, Words english, Line line) {
    Words french = line.words();
    Stand best = null;
    for (int i = 0; i < french.size(); i++) {
      Word word = french.get(i);
      if (!line.isFree(i)
          || !word.caps()
          || word.length() > LONGEST_ACRONYM
          || english.contains(word.folded())
          || cues.isWritten(Cue.LEGAL, word)
          || isFunctionWord(word)) {
        continue;
      }
      double likeness = Likeness.shared(name.compact(), word.folded());
      if (likeness < 1 && cues.isWritten(Cue.TERM, word)) {
        continue;
      }
      if (best == null || likeness > best.likeness()) {
        best = new Stand(Nature.REORDERED, line.sentence(), new Range(i, i + 1), likeness);
      }
    }
    return best;
  }

  /** A literal translation that the lexicon expects. */
  @Nullable Stand listedLiteral(Name name, Words english, Line line) {
    Stand best = null;
    for (Company company : name.companies()) {
      for (Forms.Literal literal : renderings.literals(company)) {
        Range range = withTail(literal(literal.words(), line), name, english, line);
        if (range != null
            && (isSmall(line.words(), range.to() - 1, range.to(), literal)
                || !renderings.isSpelt(name, line.words(), range))
            && (best == null || range.size() > best.range().size())
            && (range.size() > 1 || !isOrdinary(english, line.words().get(range.from())))) {
          best = new Stand(Nature.LITERAL, line.sentence(), range, 1);
        }
      }
    }
    return best;
  }

  /** Whether a name of one word stands as an ordinary one behind its article: l'orange. */
  private static boolean isSmall(Words words, int from, int to, Forms.Literal literal) {
    return literal.article() && Misspellings.isSmall(words, from, to);
  }

  /** A literal translation with the last words of the name where these are kept behind it. */
  private static @Nullable Range withTail(
      @Nullable Range range, Name name, Words english, Line line) {
    if (range == null) {
      return null;
    }
    int last = name.range().to();
    for (int from = name.range().from() + 1; from < last; from++) {
      int end = range.to() + last - from;
      String tail = english.compact(from, last);
      if (end <= line.words().size() && tail.equals(line.words().compact(range.to(), end))) {
        return new Range(range.from(), end);
      }
    }
    return range;
  }

  private boolean isOrdinary(Words english, Word word) {
    for (int i = 0; i < english.size(); i++) {
      Word other = english.get(i);
      if (!other.capital() && bilingual.translates(other.folded(), word.folded())) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Range literal(Words literal, Line line) {
    Words french = line.words();
    for (int i = 0; i < french.size(); i++) {
      int at = i;
      int matched = 0;
      while (matched < literal.size() && at < french.size() && !line.isTaken(at)) {
        if (Form.withoutEnding(literal.folded(matched))
            .equals(Form.withoutEnding(french.folded(at)))) {
          matched++;
        } else if (matched == 0 || !isFunctionWord(french.get(at))) {
          break;
        }
        at++;
      }
      if (matched == literal.size()) {
        return new Range(i, at);
      }
    }
    return null;
  }

  /**
   * The French words that translate the words of a name one by one.
   *
   * @param name the name
   * @param english the sentence of the original that it stands in
   * @param line the French sentence
   * @param alike whether a word that is only alike counts as a translation
   */
  @Nullable Stand wordByWord(Name name, Words english, Line line, boolean alike) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    int translated = 0;
    int content = 0;
    for (int i = name.range().from(); i < name.range().to(); i++) {
      Word word = english.get(i);
      if (cues.is(Cue.LINK, word) || cues.isWritten(Cue.LEGAL, word)) {
        continue;
      }
      content++;
      int at = translation(word, line, alike);
      if (at < 0) {
        return null;
      }
      translated += line.words().folded(at).equals(word.folded()) ? 0 : 1;
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return content < 2 || translated == 0 || last - first > content + 2
        ? null
        : new Stand(Nature.LITERAL, line.sentence(), new Range(first, last + 1), 0.8);
  }

  /** The French word that translates a listed name of one word. */
  @Nullable Stand singleWord(Name name, Words english, Line line) {
    Word word = english.get(name.range().from());
    int at = name.listed() && name.range().size() == 1 ? translation(word, line, false) : -1;
    boolean told = at >= 0 && line.isFree(at) && !isOrdinary(english, line.words().get(at));
    return told ? new Stand(Nature.LITERAL, line.sentence(), new Range(at, at + 1), 0.8) : null;
  }

  private int translation(Word word, Line line, boolean alike) {
    for (int i = 0; i < line.words().size(); i++) {
      String folded = line.words().folded(i);
      boolean translates =
          alike
              ? bilingual.translates(word.folded(), folded)
              : bilingual.isListed(word.folded(), folded);
      if (folded.equals(word.folded()) || (line.isFree(i) && translates)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What is like a name, as another name if the lexicon knows it as one: CBS News for NBC News. The
   * letters of a short acronym are garbled into another one more often than it is replaced.
   */
  static Stand named(Name name, Stand near, Line line) {
    for (Name other : line.names()) {
      if (other.range().equals(near.range())
          && name.compact().length() > LONGEST_GARBLED
          && other.listed()
          && name.listed()
          && !Renderings.same(other, name)) {
        return new Stand(Nature.OTHER, near.sentence(), near.range(), near.likeness());
      }
    }
    return near;
  }

  /** Another firm whose name is the beginning of a name, as Siemens is of Siemens Energy. */
  @Nullable Stand parent(Name name, Line line) {
    for (Name other : line.names()) {
      if (renderings.isParent(other, name) && !line.isTaken(other.range())) {
        return new Stand(Nature.OTHER, line.sentence(), other.range(), 0.5);
      }
    }
    return null;
  }

  /** A listed name of the translation that no name of the original explains. */
  static @Nullable Stand other(Line line) {
    for (Name name : line.names()) {
      if (name.listed()
          && name.strength() >= 0.7
          && NAMED.contains(name.companies().get(0).kind())
          && !line.isTaken(name.range())
          && line.isFree(name.range().from())) {
        return new Stand(Nature.OTHER, line.sentence(), name.range(), 0.5);
      }
    }
    return null;
  }
}
