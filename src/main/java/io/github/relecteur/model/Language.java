package io.github.relecteur.model;

import java.util.Objects;

/** A language the checker reads. */
public enum Language {
  /** The language of the original. */
  ENGLISH("en"),
  /** The language of the translation. */
  FRENCH("fr");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The ISO 639-1 code, {@code en} or {@code fr}. */
  public String code() {
    return code;
  }

  /**
   * The language with this ISO 639-1 code.
   *
   * @throws IllegalArgumentException if the code is neither {@code en} nor {@code fr}
   */
  public static Language of(String code) {
    Objects.requireNonNull(code, "code must not be null");
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("language must be en or fr, was '" + code + "'");
  }
}
