package io.github.relecteur.corpus;

import io.github.relecteur.model.Severity;

/**
 * A finding, or an expectation that no finding met, with what the run thinks of it.
 *
 * @param verdict what the run thinks of it
 * @param code the finding code
 * @param severity how bad it is; of an expectation that does not say so, the default of the code
 * @param original what stands at the place in the original; empty if there is none
 * @param translation what stands at the place in the translation; empty if there is none
 * @param message the message of the finding; empty for an expectation
 * @param finding the fingerprint of the finding; empty for an expectation that was missed
 * @param expectation the fingerprint of the expectation; empty if there is none
 * @param exact whether the finding stands in exactly the expected place
 * @param seenAs for what was missed, the code that was reported there instead; otherwise empty
 * @param difference for what was missed, what is wrong with the finding of its code that was
 *     reported there instead; otherwise empty
 * @param line the line that states the expectation; 0 if there is none
 */
public record Judgement(
    Verdict verdict,
    String code,
    Severity severity,
    String original,
    String translation,
    String message,
    String finding,
    String expectation,
    boolean exact,
    String seenAs,
    String difference,
    int line) {

  /** Both places, for instance {@code «$2 billion» → «2 millions de dollars»}. */
  String places() {
    return quoted(original) + " → " + quoted(translation);
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "(nothing)" : "«" + text + "»";
  }

  /** Whether it is what it should be, or nothing says what it should be. */
  boolean isRight() {
    return verdict == Verdict.FOUND || verdict == Verdict.REPORTED;
  }

  /** The kind of thing it is about: the first part of its code. */
  String kind() {
    return code.substring(0, Math.max(0, code.indexOf('.')));
  }

  /** One line for people. */
  String describe() {
    return switch (verdict) {
      case FOUND -> "found " + code + ": " + places();
      case REPORTED -> "reported " + code + ": " + places();
      case FALSE -> "false alarm " + code + ": " + places() + " (" + message + ")";
      case MISSED -> "missed " + code + ": " + places() + instead();
    };
  }

  /** What was reported instead of what was missed; empty if nothing was. */
  private String instead() {
    if (!difference.isEmpty()) {
      return ": " + difference;
    }
    return seenAs.isEmpty() ? "" : ", seen as " + seenAs;
  }
}
