package io.github.relecteur.model;

import java.util.Objects;

/**
 * What a finding code means.
 *
 * <p>Made by the library: {@code Relecteur.rules()}. A later minor version may add a component:
 * read it by its accessors, not with a record pattern, and leave the canonical constructor to the
 * library.
 *
 * @param code the code, for instance {@code figure.magnitude}; it never changes its meaning
 * @param name what it is called in words
 * @param meaning what is wrong when it is reported, one clause without a full stop
 * @param severity the default severity
 * @param mqm the error type of the Multidimensional Quality Metrics, or an em dash where none
 *     applies
 * @param its the localization quality issue type of the Internationalization Tag Set 2.0, or an em
 *     dash
 * @param since the version that introduced it
 * @param original an English example
 * @param wrong a French rendering of it that is reported under this code
 * @param right a French rendering of it that is correct
 */
public record RuleInfo(
    String code,
    Message name,
    Message meaning,
    Severity severity,
    String mqm,
    String its,
    String since,
    String original,
    String wrong,
    String right) {

  /**
   * Checks the code and the meaning.
   *
   * @throws IllegalArgumentException if the code is not of the form {@code kind.name}, or the
   *     meaning is empty or ends with a full stop in one of the languages
   */
  public RuleInfo {
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(name, "name must not be null");
    Objects.requireNonNull(meaning, "meaning must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(mqm, "mqm must not be null");
    Objects.requireNonNull(its, "its must not be null");
    Objects.requireNonNull(since, "since must not be null");
    Objects.requireNonNull(original, "original must not be null");
    Objects.requireNonNull(wrong, "wrong must not be null");
    Objects.requireNonNull(right, "right must not be null");
    if (!isCode(code)) {
      throw new IllegalArgumentException("code must look like figure.value, was '" + code + "'");
    }
    for (Language language : Language.values()) {
      String clause = meaning.in(language);
      if (clause.isEmpty() || clause.endsWith(".")) {
        throw new IllegalArgumentException(
            "meaning must be a clause without a full stop, was '" + clause + "'");
      }
    }
  }

  /** What is wrong when it is reported, in English: one clause without a full stop. */
  public String summary() {
    return meaning.english();
  }

  /** The name of the family of the code: {@code figure.*}. */
  public String family() {
    return code.substring(0, code.indexOf('.') + 1) + "*";
  }

  /** Whether a name stands for this code: the code, its family, or {@code *} for all codes. */
  public boolean isNamedBy(String other) {
    return other.equals(code) || other.equals(family()) || other.equals("*");
  }

  private static boolean isCode(String code) {
    int dot = code.indexOf('.');
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (i != dot && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return dot > 0 && dot < code.length() - 1;
  }
}
