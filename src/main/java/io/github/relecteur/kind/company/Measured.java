package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.Currencies;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells currency codes and units beside a number from names: HKD 20 billion, CA$8m, 300MW, 5
 * billion CFA francs.
 */
final class Measured {

  private Measured() {}

  /** The names without those that are part of an amount. */
  static List<Read<Name>> without(Source source, List<Read<Name>> names) {
    if (names.isEmpty()) {
      return names;
    }
    List<Read<Name>> kept = new ArrayList<>(names.size());
    for (Read<Name> name : names) {
      boolean part = name.value().listed() ? isOfMoney(source, name) : isMeasure(source, name);
      if (!part) {
        kept.add(name);
      }
    }
    return kept;
  }

  /**
   * Whether a listed name is part of a currency: 3 million Norwegian crowns, and AU$3, which is of
   * no African Union.
   */
  private static boolean isOfMoney(Source source, Read<Name> name) {
    String text = source.text(name.sentence()).text();
    String word = text.substring(name.start(), name.end());
    return isBesideNumber(text, name)
        && (isSign(text, name.end()) || opensCurrency(word, text, name.end(), source.language()));
  }

  private static boolean isMeasure(Source source, Read<Name> name) {
    String text = source.text(name.sentence()).text();
    String word = text.substring(name.start(), name.end());
    String letters = letters(word);
    if (letters.isEmpty() || (letters.length() < word.length() && !isFused(word, letters))) {
      return false;
    }
    boolean number = letters.length() < word.length() || isBesideNumber(text, name);
    return number && isKnown(letters, text, name.end(), source.language());
  }

  /** The letters of 300MW and RMB3. */
  private static String letters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetter(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean isFused(String word, String letters) {
    boolean digits = word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.');
    return digits && (word.startsWith(letters) || word.endsWith(letters));
  }

  private static boolean isKnown(String word, String text, int end, Language language) {
    return isSign(text, end)
        || Currencies.bundled().form(word, language).isPresent()
        || Units.bundled().form(word, language).isPresent()
        || opensCurrency(word, text, end, language);
  }

  private static boolean isSign(String text, int end) {
    return end < text.length() && text.charAt(end) == '$';
  }

  /** Whether a word and the next one name a currency, as CFA francs. */
  private static boolean opensCurrency(String word, String text, int end, Language language) {
    return Currencies.bundled().form(word + nextWord(text, end), language).isPresent();
  }

  /** The word behind a name, with the space before it; empty if none follows. */
  private static String nextWord(String text, int end) {
    int to = end;
    while (to < text.length() && text.charAt(to) == ' ') {
      to++;
    }
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(end, to);
  }

  private static boolean isBesideNumber(String text, Read<Name> name) {
    int after = name.end();
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '$')) {
      after++;
    }
    int before = name.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean follows = after < text.length() && Character.isDigit(text.charAt(after));
    return follows || isNumber(text, before);
  }

  /** Whether the word that ends here is a number or a scale. */
  private static boolean isNumber(String text, int last) {
    if (last < 0) {
      return false;
    }
    int from = last;
    while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, last + 1);
    return Character.isDigit(text.charAt(last))
        || word.endsWith("illion")
        || word.endsWith("illions")
        || word.equals("bn")
        || word.equals("milliards")
        || word.equals("milliard");
  }
}
