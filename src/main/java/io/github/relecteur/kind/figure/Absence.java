package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether a figure without counterpart is really absent on the other side of its bead. */
final class Absence {

  private static final Set<String> ONES =
      Set.of(
          "un",
          "une",
          "premier",
          "première",
          "seul",
          "seule",
          "unique",
          "one",
          "a",
          "an",
          "first",
          "single",
          "only",
          "l");

  /** What stands before the number of those of whom one is meant. */
  private static final List<String> SOME = List.of("of the ", "of these ", "of those ");

  private static final LevenshteinDistance TYPO = new LevenshteinDistance(2);

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final Bitext bitext;
  private final Bead bead;
  private final Tolerances tolerances;

  Absence(Bitext bitext, Bead bead, Tolerances tolerances) {
    this.bitext = bitext;
    this.tolerances = tolerances;
    this.bead = bead;
  }

  /**
   * Whether the other side holds neither its digits, its words, nor, for one, an article that
   * stands for it.
   */
  boolean isReal(Item item) {
    if (!item.figure().isHard() || isMisspelt(item) || isManner(item)) {
      return false;
    }
    if (Brackets.isConversion(bitext, item, tolerances)
        || Brackets.isKeptInAnotherZone(bitext, item, bead)
        || BrokenDate.holds(bitext, item)) {
      return false;
    }
    Side other = item.side() == Side.ORIGINAL ? Side.TRANSLATION : Side.ORIGINAL;
    String digits = digits(item.figure().digits());
    boolean money = isMoney(item);
    int own = 0;
    int there = 0;
    for (Sentence sentence : bead.sentences(item.side())) {
      own += count(tokens(item.side(), sentence), digits);
    }
    for (Sentence sentence : bead.sentences(other)) {
      Tokens tokens = tokens(other, sentence);
      there += count(tokens, digits);
      boolean inName = !money && isInName(other, sentence, digits);
      if (inName
          || isQuoted(item, tokens)
          || (isOne(item) && holds(tokens, ONES))
          || (isOfSome(item) && isOfThem(tokens))) {
        return false;
      }
    }
    boolean year = digits.length() > 3;
    boolean repeated = there < own && (item.side() == Side.TRANSLATION || !year);
    return repeated || !isGluedThere(other, digits);
  }

  /**
   * Whether French merely says a time in its own way: so far this year is depuis le 1er janvier,
   * the year to June les douze mois à fin juin, year-end le 31 décembre, on the month par rapport à
   * septembre, and the small hours of Tuesday are la nuit de lundi à mardi.
   */
  private boolean isManner(Item item) {
    if (item.side() == Side.ORIGINAL || isYear(item)) {
      return item.side() == Side.TRANSLATION && tells("year");
    }
    if (!(item.figure().reading() instanceof Reading.On on)) {
      return false;
    }
    Tokens tokens = item.tokens(bitext);
    int from = item.from();
    boolean newYear = isDay(on.date(), 1, 1);
    boolean yearEnd = isDay(on.date(), 12, 31) && tellsYearEnd();
    boolean since = tokens.get(from - 2).is("depuis") && tokens.get(from - 1).is("le");
    boolean night =
        tokens.get(from - 2).is("nuit")
            && (tokens.get(from - 1).is("de") || tokens.get(from - 1).is("du"));
    boolean next = tokens.get(item.to()).is("à") || tokens.get(item.to()).is("au");
    boolean monthBefore =
        tokens.get(from - 2).is("rapport")
            && tokens.get(from - 1).is("à")
            && on.date().month() != null
            && on.date().day() == null
            && tells("month");
    return yearEnd
        || monthBefore
        || (newYear && since)
        || (night && next && on.date().weekday() != null);
  }

  /** douze mois. */
  private static boolean isYear(Item item) {
    return item.figure().reading() instanceof Reading.Of of
        && of.unit().equals("month")
        && of.value().compareTo(TWELVE) == 0;
  }

  private boolean tells(String word) {
    for (Sentence sentence : bead.sentences(Side.ORIGINAL)) {
      Tokens there = tokens(Side.ORIGINAL, sentence);
      for (int i = 0; i < there.size(); i++) {
        if (there.get(i).is(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isDay(CalendarDate date, int month, int day) {
    return date.year() == null
        && Integer.valueOf(month).equals(date.month())
        && Integer.valueOf(day).equals(date.day());
  }

  /** Whether the original says year-end, year's end, or the end of the year. */
  private boolean tellsYearEnd() {
    for (Sentence sentence : bead.sentences(Side.ORIGINAL)) {
      Tokens there = tokens(Side.ORIGINAL, sentence);
      for (int i = 0; i < there.size(); i++) {
        if (there.get(i).is("end") && isYear(there, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a year stands before or behind an end: year-end, year's end, end of the year. */
  private static boolean isYear(Tokens there, int end) {
    boolean before =
        there.get(end - 1).is("year")
            || (there.get(end - 1).is('-') && there.get(end - 2).is("year"))
            || (there.get(end - 1).is("s") && there.get(end - 3).is("year"));
    boolean behind = there.get(end + 1).is("of") && there.get(end + 3).is("year");
    return before || behind;
  }

  private static boolean isOne(Item item) {
    return item.figure().reading() instanceof Reading.Of of
        && of.value().compareTo(BigDecimal.ONE) == 0;
  }

  /** One of the two, which French gives as "l'un d'eux". */
  private boolean isOfSome(Item item) {
    String text = bitext.source(item.side()).text(item.sentence()).text();
    return item.side() == Side.ORIGINAL
        && SOME.stream()
            .anyMatch(
                some ->
                    text.regionMatches(true, item.start() - some.length(), some, 0, some.length()));
  }

  private static boolean isOfThem(Tokens tokens) {
    for (int i = 2; i < tokens.size(); i++) {
      Tokens.Token them = tokens.get(i);
      boolean of = tokens.get(i - 1).is('\'') && tokens.get(i - 2).is("d");
      if ((them.is("eux") || them.is("elles")) && (of || tokens.get(i - 1).is("entre"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMoney(Item item) {
    return item.figure().reading() instanceof Reading.Of of && Agreement.isMoney(of.unit());
  }

  private boolean isGluedThere(Side other, String digits) {
    return bead.sentences(other).stream().anyMatch(s -> holdsDigits(tokens(other, s), digits));
  }

  /** How often a run of digits stands in a sentence. */
  private static int count(Tokens tokens, String digits) {
    int count = 0;
    for (int i = 0; i < tokens.size() && !digits.isEmpty(); i++) {
      count += tokens.get(i).isDigits() && tokens.get(i).text().equals(digits) ? 1 : 0;
    }
    return count;
  }

  /**
   * Whether the words of a figure stand in the other language's text as they are: a name left as it
   * is, or a passage that was in the language of the translation from the start.
   */
  private boolean isQuoted(Item item, Tokens there) {
    Tokens own = item.tokens(bitext).part(item.start(), item.end());
    boolean phrase = own.size() > 1 && own.get(own.size() - 1).isWord();
    boolean named = phrase || item.figure().type() == FigureType.DATE;
    for (int at = 0; named && at + own.size() <= there.size(); at++) {
      int same = 0;
      while (same < own.size() && there.get(at + same).is(own.get(same).lower())) {
        same++;
      }
      if (same == own.size()) {
        return true;
      }
    }
    return false;
  }

  /** A weekday or month that the original misspells, and the translation repairs. */
  private boolean isMisspelt(Item item) {
    if (item.side() == Side.ORIGINAL || isYear(item)) {
      return item.side() == Side.TRANSLATION && tells("year");
    }
    if (!(item.figure().reading() instanceof Reading.On on)) {
      return false;
    }
    String name = Calendar.of(Language.ENGLISH).fullName(on.date().month(), on.date().weekday());
    if (name.isEmpty()) {
      return false;
    }
    for (Sentence sentence : bead.sentences(Side.ORIGINAL)) {
      Tokens tokens = tokens(Side.ORIGINAL, sentence);
      for (int i = 0; i < tokens.size(); i++) {
        String word = tokens.get(i).lower();
        if (isTypo(word, name)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word is a name with a letter or two wrong. */
  static boolean isTypo(String word, String name) {
    return word.length() >= 5 && TYPO.apply(word, name) >= 0;
  }

  /** Whether the digits belong to a name or a designation there, as in Standard & Poor's 500. */
  private boolean isInName(Side side, Sentence sentence, String digits) {
    return !digits.isEmpty()
        && bitext.mentions(side).stream()
            .filter(m -> m.kind() != MentionKind.FIGURE && m.span().overlaps(sentence.span()))
            .anyMatch(m -> digits(m.text()).equals(digits));
  }

  private Tokens tokens(Side side, Sentence sentence) {
    return bitext.source(side).tokens(sentence.index());
  }

  private static String digits(String written) {
    StringBuilder digits = new StringBuilder();
    written.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  private static boolean holds(Tokens tokens, Set<String> words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Digits inside a name or a designation count too. */
  private static boolean holdsDigits(Tokens tokens, String digits) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean part = tokens.glued(i) || tokens.glued(i + 1);
      if (tokens.get(i).isDigits() && tokens.get(i).text().equals(digits) && part) {
        boolean word =
            tokens.get(i - 1).isWord()
                || tokens.get(i + 1).isWord()
                || tokens.get(i - 1).is('-')
                || tokens.get(i + 1).is('-');
        if (word) {
          return true;
        }
      }
    }
    return false;
  }
}
