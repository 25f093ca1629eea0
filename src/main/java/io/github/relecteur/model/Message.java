package io.github.relecteur.model;

import java.util.Objects;

/**
 * A text for people, in both languages.
 *
 * @param english the English text
 * @param french the French text
 */
public record Message(String english, String french) {

  /** Checks the texts. */
  public Message {
    Objects.requireNonNull(english, "english must not be null");
    Objects.requireNonNull(french, "french must not be null");
  }

  /** The text in one language. */
  public String in(Language language) {
    Objects.requireNonNull(language, "language must not be null");
    return language == Language.FRENCH ? french : english;
  }

  /** The English text. */
  @Override
  public String toString() {
    return english;
  }
}
