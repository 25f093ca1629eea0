package io.github.relecteur.text;

import io.github.relecteur.model.Language;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * Tells English from French by function words.
 *
 * <p>Meant to notice exchanged files, so it rather says nothing than something wrong.
 *
 * @param words how many words of two letters or more were looked at
 * @param english how many of them are function words of English only
 * @param french how many of them are function words of French only
 */
public record LanguageCheck(int words, int english, int french) {

  /** Later words change nothing. */
  private static final int MOST_WORDS = 5000;

  private static final int FEWEST_FUNCTION_WORDS = 5;
  private static final double LEAST_DENSITY = 0.08;
  private static final double LEAST_CONFIDENCE = 0.8;

  /** Counts the function words of a text, of long texts of its first 5,000 words. */
  public static LanguageCheck of(String text) {
    CharArraySet englishWords = EnglishAnalyzer.getDefaultStopSet();
    CharArraySet frenchWords = FrenchAnalyzer.getDefaultStopSet();
    int words = 0;
    int english = 0;
    int french = 0;
    int from = 0;
    for (int at = 0; at <= text.length() && words < MOST_WORDS; at++) {
      if (at < text.length() && Character.isLetter(text.charAt(at))) {
        continue;
      }
      if (at - from > 1) {
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        boolean isEnglish = englishWords.contains(word);
        boolean isFrench = frenchWords.contains(word);
        words++;
        english += isEnglish && !isFrench ? 1 : 0;
        french += isFrench && !isEnglish ? 1 : 0;
      }
      from = at + 1;
    }
    return new LanguageCheck(words, english, french);
  }

  /**
   * The language of the text, if its function words leave no doubt; empty for short, mixed or other
   * texts.
   */
  public Optional<Language> language() {
    int most = Math.max(english, french);
    if (most < FEWEST_FUNCTION_WORDS
        || most < LEAST_DENSITY * words
        || confidence() < LEAST_CONFIDENCE) {
      return Optional.empty();
    }
    return Optional.of(english > french ? Language.ENGLISH : Language.FRENCH);
  }

  /** How far one language outweighs the other, from 0 to 1. */
  public double confidence() {
    return english + french == 0 ? 0 : (double) Math.abs(english - french) / (english + french);
  }
}
