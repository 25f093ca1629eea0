package io.github.relecteur.model;

/**
 * What a finding code means.
 *
 * @param code the code, for instance {@code figure.magnitude}; it never changes its meaning
 * @param summary what is wrong when it is reported, one clause without a full stop
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
    String summary,
    Severity severity,
    String mqm,
    String its,
    String since,
    String original,
    String wrong,
    String right) {

  /**
   * Checks the code and the summary.
   *
   * @throws IllegalArgumentException if the code is not of the form {@code kind.name}, or the
   *     summary ends with a full stop
   */
  public RuleInfo {
    if (!isCode(code)) {
      throw new IllegalArgumentException("code must look like figure.value, was '" + code + "'");
    }
    if (summary.isEmpty() || summary.endsWith(".")) {
      throw new IllegalArgumentException(
          "summary must be a clause without a full stop, was '" + summary + "'");
    }
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
