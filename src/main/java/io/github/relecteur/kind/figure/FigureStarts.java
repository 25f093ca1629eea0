package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.WordMap;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Romans;
import io.github.relecteur.number.Tokens;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the few tokens at which a figure, or something that only looks like one, may start, so that
 * no grammar is asked at the others.
 */
final class FigureStarts {

  private static final List<String> SIGNS = List.of("+", "@");
  private static final List<String> ADDRESSES = List.of("http", "https", "www");
  private static final List<String> ENGLISH = List.of("a", "an", "half", "quarter", "minus");
  private static final Set<String> HALVES = Set.of("half", "quarter");
  private static final List<String> FRENCH = List.of("un", "une", "demi", "moins", "mi", "années");

  private static final class Bundled {
    static final Map<Language, FigureStarts> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, new FigureStarts(language));
      }
    }
  }

  /** What a first word may begin. */
  private enum Start {
    /** A figure. */
    FIGURE,
    /** A phrase that holds a number or only looks so. */
    PHRASE
  }

  private final Language language;
  private final boolean french;
  private final NumberWords numbers;
  private final WordMap<Start> starts = new WordMap<>();

  /** The signs and codes that stand before a number, as they are written. */
  private final WordMap<Boolean> signs = new WordMap<>();

  private FigureStarts(Language language) {
    this.language = language;
    this.french = language == Language.FRENCH;
    this.numbers = NumberWords.of(language);
    add(Implicit.starts(language), Start.PHRASE);
    add(Skips.starts(), Start.PHRASE);
    add(SIGNS, Start.FIGURE);
    add(ADDRESSES, Start.FIGURE);
    add(french ? FRENCH : ENGLISH, Start.FIGURE);
    add(numbers.starts(), Start.FIGURE);
    add(Calendar.of(language).names(), Start.FIGURE);
    add(Calendar.of(Language.ENGLISH).names(), Start.FIGURE);
    add(PeriodGrammar.starts(), Start.FIGURE);
    add(TimeGrammar.NAMES, Start.FIGURE);
    Measures.of(language).signs().forEach(sign -> signs.put(sign, true));
  }

  private void add(Collection<String> words, Start start) {
    words.forEach(word -> starts.put(word, start));
  }

  static FigureStarts of(Language language) {
    FigureStarts starts = Bundled.TABLES.get(language);
    if (starts == null) {
      throw new IllegalStateException("no starts of figures for " + language);
    }
    return starts;
  }

  /** Whether a figure, or something that is to be skipped, may start at a token. */
  boolean at(Tokens tokens, int index) {
    Tokens.Token token = tokens.get(index);
    return switch (token.type()) {
      case DIGITS -> true;
      case SIGN -> isSign(tokens, index, token);
      case WORD -> isWord(tokens, index, token);
      case NONE -> false;
    };
  }

  private boolean isWord(Tokens tokens, int index, Tokens.Token word) {
    Start start = starts.get(word.lower());
    return start == Start.FIGURE
        ? french || !isArticle(word) || isNumberBehind(tokens, index)
        : isNumber(word)
            || signs.has(word.text())
            || isGlued(tokens, index + 1)
            || (start == Start.PHRASE && isPhrase(tokens, index));
  }

  /** The dot of a decimal, but not that of a sentence; a minus, but no hyphen. */
  private boolean isSign(Tokens tokens, int index, Tokens.Token sign) {
    return switch (sign.text().charAt(0)) {
      case '.', ',' -> tokens.get(index + 1).isDigits();
      case '-' -> sign.spaced() || tokens.get(index - 1).is('(');
      default -> {
        Start start = starts.get(sign.lower());
        yield start == Start.FIGURE
            || signs.has(sign.text())
            || NumeralReader.isFraction(sign.text())
            || (start == Start.PHRASE && isPhrase(tokens, index));
      }
    };
  }

  private static boolean isArticle(Tokens.Token word) {
    return word.is("a") || word.is("an");
  }

  /** a third, a million, a half-dozen, a fortnight; a mile where nothing else stands; A$5. */
  private boolean isNumberBehind(Tokens tokens, int article) {
    Tokens.Token next = tokens.get(article + 1);
    return article == 0
        || !next.isWord()
        || numbers.isPart(next.lower())
        || isNumber(next)
        || HALVES.contains(next.lower())
        || isPhrase(tokens, article);
  }

  /** the pair, both of them, one another. */
  private boolean isPhrase(Tokens tokens, int index) {
    return Implicit.at(tokens, index, language) != null || Skips.isIdiom(tokens, index);
  }

  /** twentyfive, XXI. */
  private boolean isNumber(Tokens.Token word) {
    return (!french && word.lower().contains("ty")) || Romans.of(word.text()) > 0;
  }

  /** The digits of a designation or a period, or the sign of an address, that touch a word. */
  private static boolean isGlued(Tokens tokens, int index) {
    return tokens.glued(index) && (tokens.get(index).isDigits() || tokens.get(index).is('@'));
  }
}
