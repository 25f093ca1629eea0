package io.github.relecteur.model;

/**
 * A text for people, in both languages.
 *
 * @param english the English text
 * @param french the French text
 */
public record Message(String english, String french) {

  /** The text in one language. */
  public String in(Language language) {
    return language == Language.FRENCH ? french : english;
  }

  /** The English text. */
  @Override
  public String toString() {
    return english;
  }
}
