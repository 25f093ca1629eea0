package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.WordMap;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Romans;
import io.github.relecteur.number.Tokens;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the few tokens at which a figure, or something that only looks like one, may start, and
 * which grammars may read it, so that no grammar is asked in vain. One look into one table says so
 * for a word; the answer is a set of bits.
 */
final class FigureStarts {

  static final int DATE = 1;
  static final int PERIOD = 1 << 1;
  static final int TIME = 1 << 2;

  /** Amounts, ranges and ratios. */
  static final int AMOUNT = 1 << 3;

  /** A word that holds a number without being one. */
  static final int IMPLICIT = 1 << 4;

  /** Something that holds no figure and is skipped. */
  static final int SKIP = 1 << 5;

  /** The word says by itself that something starts, not only the phrase that it may open. */
  private static final int ALONE = 1 << 6;

  /** A currency sign or code where it is written so. */
  private static final int SIGN = 1 << 7;

  /** What may follow a number and make more of it. */
  private static final int FOLLOWER = 1 << 8;

  private static final List<String> FOLLOWERS =
      List.of("à", "et", "contre", "sur", "pour", "virgule", "de", "d");

  /** How far behind an article its proportion may stand: une personne âgée sur dix. */
  private static final int MOST_WORDS = 4;

  /** What may follow the hour of a time of day. */
  private static final Set<String> BEHIND_HOURS =
      Set.of(
          ":",
          ".",
          "-",
          "–",
          "h",
          "heure",
          "heures",
          "am",
          "pm",
          "a",
          "p",
          "o",
          "minute",
          "minutes",
          "past",
          "to",
          "until",
          "till",
          "through",
          "and",
          "noon",
          "midnight");

  private static final int NUMBER = DATE | PERIOD | TIME | AMOUNT;

  private static final List<String> ADDRESSES = List.of("@", "http", "https", "www");
  private static final List<String> ENGLISH = List.of("a", "an", "half", "quarter");
  private static final Set<String> HALVES = Set.of("half", "quarter");
  private static final List<String> FRENCH = List.of("un", "une", "demi");
  private static final int SHORTEST_TEN = 5;
  private static final int LONGEST_TEN = 7;

  /** The letters of fortyone. */
  private static final int SHORTEST_PAIR = 8;

  /** The highest number of a century or another period that is counted. */
  private static final int LAST_PERIOD = 40;

  private static final class Bundled {
    static final FigureStarts ENGLISH = new FigureStarts(Language.ENGLISH);
    static final FigureStarts FRENCH = new FigureStarts(Language.FRENCH);
  }

  private final Language language;
  private final boolean french;
  private final NumberWords numbers;
  private final WordMap<Integer> starts = new WordMap<>();

  /** The signs and codes that stand before a number, as they are written. */
  private final WordMap<Boolean> signs = new WordMap<>();

  private FigureStarts(Language language) {
    this.language = language;
    this.french = language == Language.FRENCH;
    this.numbers = NumberWords.of(language);
    add(Implicit.starts(language), IMPLICIT);
    add(Skips.starts(), SKIP);
    add(ADDRESSES, SKIP | ALONE);
    add(List.of("+"), AMOUNT | SKIP | ALONE);
    add(List.of(french ? "moins" : "minus"), AMOUNT | ALONE);
    add(french ? FRENCH : ENGLISH, NUMBER | ALONE);
    add(numbers.starts(), NUMBER | ALONE);
    add(Calendar.of(language).names(), DATE | ALONE);
    add(Calendar.of(Language.ENGLISH).names(), DATE | ALONE);
    add(french ? List.of("mi") : List.of(), DATE | ALONE);
    add(PeriodGrammar.starts(), PERIOD | ALONE);
    add(TimeGrammar.NAMES, TIME | ALONE);
    add(Measures.of(language).starts(), FOLLOWER);
    add(Suffixes.between(language), FOLLOWER);
    add(FOLLOWERS, FOLLOWER);
    for (String sign : Measures.of(language).signs()) {
      signs.put(sign, true);
      add(List.of(sign.toLowerCase(Locale.ROOT)), SIGN);
    }
  }

  private void add(Collection<String> words, int bits) {
    words.forEach(word -> starts.put(word, bits | known(word)));
  }

  private int known(String word) {
    Integer bits = starts.get(word);
    return bits == null ? 0 : bits;
  }

  static FigureStarts of(Language language) {
    return language == Language.FRENCH ? Bundled.FRENCH : Bundled.ENGLISH;
  }

  /**
   * The bits of what may start at a token: the grammars that may read a figure, and {@link #SKIP};
   * 0 if nothing starts there.
   */
  int at(Tokens tokens, int index) {
    Tokens.Token token = tokens.get(index);
    return switch (token.type()) {
      case DIGITS -> digits(tokens, index, token);
      case SIGN -> sign(tokens, index, token);
      case WORD -> word(tokens, index, token);
      case NONE -> 0;
    };
  }

  /** What digits may be is told by how many they are and by what follows them. */
  private int digits(Tokens tokens, int index, Tokens.Token digits) {
    Tokens.Token next = tokens.get(index + 1);
    boolean few = digits.text().length() <= 2 || digits.text().charAt(0) == '0';
    boolean year = digits.text().length() == 4;
    boolean touched = tokens.glued(index + 1);
    int may = AMOUNT | (known(digits.lower()) & (IMPLICIT | SKIP));
    if (touched && (next.isWord() || next.is('\''))) {
      may |= PERIOD | DATE;
    }
    if (year || (few && (isDay(next) || tokens.get(index - 1).is('-')))) {
      may |= DATE;
    }
    if (year ? next.isWord() : few && BEHIND_HOURS.contains(next.lower())) {
      may |= TIME;
    }
    boolean group = next.isDigits() || next.is('-') || next.is('.') || next.is(')');
    return group || tokens.get(index - 1).is('+') ? may | SKIP : may;
  }

  /**
   * Whether a day of the month, or the first number of a date in digits, may end before a token.
   */
  private boolean isDay(Tokens.Token next) {
    return switch (next.type()) {
      case SIGN -> next.is('-') || next.is('/') || next.is('.');
      case WORD -> next.is("of") || next.is("d") || (known(next.lower()) & DATE) != 0;
      case DIGITS, NONE -> false;
    };
  }

  private int word(Tokens tokens, int index, Tokens.Token word) {
    int known = known(word.lower());
    if (isArticle(word) && !(french ? isOneBehind(tokens, index) : isNumberBehind(tokens, index))) {
      return 0;
    }
    int may = (known & ALONE) | number(word) | glued(tokens, index + 1) | sign(word, known);
    return may != 0 || isPhrase(tokens, index, known) ? known | may : 0;
  }

  /** The dot of a decimal, but not that of a sentence; a minus, but no hyphen. */
  private int sign(Tokens tokens, int index, Tokens.Token sign) {
    return switch (sign.text().charAt(0)) {
      case '.', ',' -> tokens.get(index + 1).isDigits() ? AMOUNT : 0;
      case '-' -> sign.spaced() || tokens.get(index - 1).is('(') ? AMOUNT : 0;
      default -> {
        int known = known(sign.lower());
        int may = (known & ALONE) | sign(sign, known);
        may |= NumeralReader.isFraction(sign.text()) ? AMOUNT : 0;
        yield may != 0 || isPhrase(tokens, index, known) ? known | may : 0;
      }
    };
  }

  private int sign(Tokens.Token token, int known) {
    return (known & SIGN) != 0 && signs.has(token.text()) ? AMOUNT : 0;
  }

  private boolean isArticle(Tokens.Token word) {
    return french ? word.is("un") || word.is("une") : word.is("a") || word.is("an");
  }

  /** un million, une heure, un tiers, une personne sur dix: more than an article. */
  private boolean isOneBehind(Tokens tokens, int article) {
    Tokens.Token next = tokens.get(article + 1);
    return !next.isWord()
        || known(next.lower()) != 0
        || numbers.isPart(next.lower())
        || !tokens.get(article + 2).isWord()
        || known(tokens.get(article + 2).lower()) != 0
        || tokens.get(article + MOST_WORDS - 1).is("sur")
        || tokens.get(article + MOST_WORDS).is("sur")
        || isPhrase(tokens, article, IMPLICIT | SKIP);
  }

  /** a third, a million, a half-dozen, a fortnight; a mile where nothing else stands; A$5. */
  private boolean isNumberBehind(Tokens tokens, int article) {
    Tokens.Token next = tokens.get(article + 1);
    return article == 0
        || !next.isWord()
        || numbers.isPart(next.lower())
        || number(next) != 0
        || HALVES.contains(next.lower())
        || isPhrase(tokens, article, IMPLICIT | SKIP);
  }

  /** the pair, both of them, one another. */
  private boolean isPhrase(Tokens tokens, int index, int known) {
    return ((known & IMPLICIT) != 0 && Implicit.at(tokens, index, language) != null)
        || ((known & SKIP) != 0 && Skips.isIdiom(tokens, index));
  }

  /** twentyfive; XXI, which counts a century, and XXIe, which may count anything. */
  private int number(Tokens.Token word) {
    if (!french && isTenAndUnit(word.lower())) {
      return NUMBER;
    }
    int roman = Romans.of(word.text());
    return roman == 0 ? 0 : french && Romans.isOrdinal(word.text()) ? NUMBER : period(roman);
  }

  private static int period(int roman) {
    return roman <= LAST_PERIOD ? PERIOD : 0;
  }

  private boolean isTenAndUnit(String lower) {
    int split = lower.length() < SHORTEST_PAIR ? 0 : lower.indexOf("ty") + 2;
    return split >= SHORTEST_TEN
        && split <= LONGEST_TEN
        && split < lower.length()
        && numbers.cardinal(lower.substring(0, split)) != null;
  }

  /** The digits of a designation or a period, or the sign of an address, that touch a word. */
  private static int glued(Tokens tokens, int index) {
    boolean glued =
        tokens.glued(index) && (tokens.get(index).isDigits() || tokens.get(index).is('@'));
    return glued ? PERIOD | SKIP : 0;
  }
}
