package io.github.relecteur.kind.company;

import io.github.relecteur.kind.company.Stand.Nature;
import io.github.relecteur.lexicon.Company;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what stands in a French sentence in the place of a name that it should hold. */
final class StandIns {

  private static final int LONGEST_ACRONYM = 8;
  private static final int LONGEST_GARBLED = 5;

  /** In shorter names that are not sure to be firms one letter makes another word. */
  private static final int SHORTEST_LIKELY = 6;

  private static final List<String> DERIVED =
      List.of(
          "ois", "oise", "ais", "aise", "ien", "iens", "ienne", "ain", "aine", "ite", "ites",
          "iste", "isme", "ique", "tion");
  private static final Set<String> NAMED =
      Set.of("company", "bank", "medium", "brand", "exchange", "index", "institution", "club");

  private final Bilingual bilingual;
  private final Cues cues;
  private final Renderings renderings;

  StandIns(Bilingual bilingual, Cues cues, Renderings renderings) {
    this.bilingual = bilingual;
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
    if (range.size() == 1 || last.capital() || last.digits() || french.hyphened(range.to() - 2)) {
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
  private static boolean isSmall(Words french, int from, int to) {
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
    return literal.article() && isSmall(words, from, to);
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
