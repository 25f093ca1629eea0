package io.github.relecteur.corpus;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that a case or an article must give.
 *
 * @param code the finding code
 * @param severity the severity, or null if any will do
 * @param original the place in the English text, or null if it is not judged
 * @param translation the place in the French text, or null if it is not judged
 * @param suggestion the French text to put there, or null if it is not judged
 * @param line the line of the file that states it
 */
public record Expectation(
    String code,
    @Nullable Severity severity,
    @Nullable Span original,
    @Nullable Span translation,
    @Nullable String suggestion,
    int line) {

  private static final int SLACK = 10;

  /**
   * Whether a finding is this one: the same code and, on each side that is given, a place that
   * overlaps the expected one and is at most twice as long and ten characters more. Suggestions are
   * compared without regard to the kind of their spaces.
   */
  public boolean matches(Finding finding) {
    return code.equals(finding.code())
        && (severity == null || severity == finding.severity())
        && isAt(original, finding.original())
        && isAt(translation, finding.translation())
        && (suggestion == null || sameText(suggestion, finding.suggestion()));
  }

  /** Whether a finding of any code touches this place, on one of the sides that are given. */
  boolean touches(Finding finding) {
    return touches(original, finding.original()) || touches(translation, finding.translation());
  }

  private static boolean touches(@Nullable Span expected, @Nullable Place found) {
    return expected != null && found != null && found.span().overlaps(expected);
  }

  /**
   * How a finding of this code that touches this place differs from what is expected: in its
   * severity, its suggestion or its place.
   */
  String difference(Finding finding) {
    List<String> differences = new ArrayList<>();
    if (severity != null && severity != finding.severity()) {
      differences.add("severity is " + finding.severity().code() + ", expected " + severity.code());
    }
    if (suggestion != null && !sameText(suggestion, finding.suggestion())) {
      differences.add(
          "suggestion is " + quoted(finding.suggestion()) + ", expected " + quoted(suggestion));
    }
    if (!isAt(original, finding.original())) {
      differences.add("its place in the original is " + text(finding.original()));
    }
    if (!isAt(translation, finding.translation())) {
      differences.add("its place in the translation is " + text(finding.translation()));
    }
    return String.join("; ", differences);
  }

  private static String quoted(@Nullable String suggestion) {
    return suggestion == null ? "missing" : '"' + suggestion + '"';
  }

  private static String text(@Nullable Place place) {
    return place == null ? "(nothing)" : "«" + place.text() + "»";
  }

  /** Whether a finding stands in exactly this place, on each side that is given. */
  boolean isExactly(Finding finding) {
    return isExactly(original, finding.original()) && isExactly(translation, finding.translation());
  }

  private static boolean isExactly(@Nullable Span expected, @Nullable Place found) {
    return expected == null || (found != null && found.span().equals(expected));
  }

  private static boolean isAt(@Nullable Span expected, @Nullable Place found) {
    if (expected == null) {
      return true;
    }
    return found != null
        && found.span().overlaps(expected)
        && found.span().length() <= 2 * expected.length() + SLACK;
  }

  private static boolean sameText(String expected, @Nullable String found) {
    return found != null && Spaces.plain(expected).equals(Spaces.plain(found));
  }

  /** The place of one side as in a finding, or null if it is not judged. */
  @Nullable Place place(Side side, CorpusItem item) {
    Span span = side == Side.ORIGINAL ? original : translation;
    String text = side == Side.ORIGINAL ? item.english() : item.french();
    return span == null ? null : new Place(side, span, text.substring(span.start(), span.end()));
  }

  /** A short name of this expectation that survives edits elsewhere, like that of a finding. */
  String fingerprint(CorpusItem item) {
    return new Finding(
            code,
            Severity.ERROR,
            1,
            new Message("", ""),
            place(Side.ORIGINAL, item),
            place(Side.TRANSLATION, item),
            List.of(),
            null)
        .fingerprint();
  }

  /** The expectation in the words of a case file, for messages. */
  String describe(CorpusItem item) {
    StringBuilder text = new StringBuilder(code);
    if (severity != null) {
      text.append(' ').append(severity.code());
    }
    text.append(": ").append(cut(item.english(), original));
    text.append(" → ").append(cut(item.french(), translation));
    if (suggestion != null) {
      text.append(" suggest=\"").append(suggestion).append('"');
    }
    return text.toString();
  }

  private static String cut(String text, @Nullable Span span) {
    return span == null ? "(nothing)" : "«" + text.substring(span.start(), span.end()) + "»";
  }
}
