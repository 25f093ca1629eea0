package io.github.relecteur.report;

import io.github.relecteur.model.Span;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A replacement with the little word before it, where French wants that in another form: de before
 * 11 heures but d’ before une heure, l’automne but le printemps.
 *
 * @param span the range to be replaced; begins before that of the words if the word before them
 *     changes
 * @param text what to put there
 */
record Junction(Span span, String text) {

  private static final String VOWELS = "aeiouœæ";
  private static final Map<String, String> ELIDED =
      Map.of(
          "de", "d", "le", "l", "la", "l", "que", "qu", "jusque", "jusqu", "lorsque", "lorsqu",
          "puisque", "puisqu");
  private static final Map<String, String> FULL =
      Map.of("d", "de ", "qu", "que ", "jusqu", "jusque ", "lorsqu", "lorsque ");

  /** Words that begin with a vowel and are spoken as if they did not. */
  private static final Set<String> UNELIDED =
      Set.of("onze", "onzième", "oui", "yen", "yens", "yuan", "yuans");

  private static final int LONGEST_ACRONYM = 5;

  /**
   * The replacement of some words.
   *
   * @param text the text of the translation
   * @param span the words to be replaced
   * @param suggestion what to put in their place
   * @param isName whether that is a name, which needs no article
   */
  static Junction of(String text, Span span, String suggestion, boolean isName) {
    Junction plain = new Junction(span, suggestion);
    String words = text.substring(span.start(), span.end());
    if (isVocalic(words) == isVocalic(suggestion) || isUncertain(suggestion)) {
      return plain;
    }
    int end = span.start();
    boolean isElided = end > 0 && isApostrophe(text.charAt(end - 1));
    if (isElided == isVocalic(suggestion) || (!isElided && !isSpace(text, end - 1))) {
      return plain;
    }
    int start = wordStart(text, end - 1);
    String word = text.substring(start, end - 1).toLowerCase(Locale.FRENCH);
    return isElided
        ? plain.unelided(text, start, word, isName && !isAcronym(suggestion))
        : plain.elided(text, start, word, isName);
  }

  /** Puts de, le, la, que, du or au before a vowel. */
  private Junction elided(String text, int start, String word, boolean isName) {
    char apostrophe = apostrophe(text);
    String first = ELIDED.get(word);
    boolean isCounted = isNumeral(this.text) && (word.equals("le") || word.equals("la"));
    if (first != null && !isCounted) {
      return with(text, start, first + apostrophe);
    }
    return switch (word) {
      case "du" -> with(text, start, isName ? "d" + apostrophe : "de l" + apostrophe);
      case "au" -> with(text, start, isName ? "à " : "à l" + apostrophe);
      default -> this;
    };
  }

  /** Puts d’, l’ or qu’ before a consonant; a name loses its article. */
  private Junction unelided(String text, int start, String word, boolean isBare) {
    String full = FULL.get(word);
    if (full != null) {
      return with(text, start, full);
    }
    if (!word.equals("l")) {
      return this;
    }
    if (isBare) {
      return new Junction(new Span(start, span.end()), this.text);
    }
    int before = isSpace(text, start - 1) ? wordStart(text, start - 1) : start;
    return switch (before < start ? text.substring(before, start - 1) : "") {
      case "à", "À" -> with(text, before, "au ");
      case "de", "De" -> with(text, before, "du ");
      default -> with(text, start, "le ");
    };
  }

  private Junction with(String all, int start, String word) {
    String form =
        Character.isUpperCase(all.charAt(start))
            ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
            : word;
    return new Junction(new Span(start, span.end()), form + text);
  }

  /** Whether de becomes d’ before these words. */
  private static boolean isVocalic(String words) {
    if (words.isEmpty() || UNELIDED.contains(firstWord(words))) {
      return false;
    }
    String plain = Normalizer.normalize(words.substring(0, 1), Normalizer.Form.NFD);
    return VOWELS.indexOf(Character.toLowerCase(plain.charAt(0))) >= 0;
  }

  /** Words of which spelling does not tell, those with h or y. */
  private static boolean isUncertain(String words) {
    return !words.isEmpty() && "hHyY".indexOf(words.charAt(0)) >= 0;
  }

  private static boolean isNumeral(String words) {
    String first = firstWord(words);
    return first.equals("un") || first.equals("une");
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end).toLowerCase(Locale.FRENCH);
  }

  private static boolean isAcronym(String words) {
    return words.length() <= LONGEST_ACRONYM && words.chars().allMatch(Character::isUpperCase);
  }

  /** Where the word that ends before an offset begins; that offset if there is none. */
  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean isPart =
        start > 0 && ("-’'".indexOf(text.charAt(start - 1)) >= 0 || isDigit(text, start - 1));
    return isPart ? end : start;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }

  private static boolean isSpace(String text, int at) {
    return at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0');
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** The apostrophe that the text writes, a curly one if it has none. */
  private static char apostrophe(String text) {
    long straight = text.chars().filter(c -> c == '\'').count();
    long curly = text.chars().filter(c -> c == '’').count();
    return straight > curly ? '\'' : '’';
  }
}
