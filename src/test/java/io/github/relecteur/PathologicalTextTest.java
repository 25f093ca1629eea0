package io.github.relecteur;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Report;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Endless repetition costs no more than other text of its length. */
class PathologicalTextTest {

  /** Guards against blow-up, says nothing about speed. */
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private final Relecteur relecteur = Relecteur.create();

  static Stream<Arguments> pathological() {
    return Stream.of(
            new Repeated("1 000 ", 100_000),
            new Repeated("7", 1_000_000),
            new Repeated("(", 100_000),
            new Repeated("((((", 25_000),
            new Repeated("deux cent ", 50_000),
            new Repeated("two hundred and ", 12_500),
            new Repeated("twenty-", 12_500),
            new Repeated("1,", 50_000),
            new Repeated("1.", 50_000),
            new Repeated("12:30-", 12_500),
            new Repeated("1/2/", 25_000),
            new Repeated("$", 75_000),
            new Repeated("% ", 50_000),
            new Repeated("&", 125_000),
            new Repeated("&amp", 25_000),
            new Repeated("<p>", 25_000),
            new Repeated("e\u0301", 50_000),
            new Repeated("\u0301", 75_000),
            new Repeated("\u00ad", 75_000),
            new Repeated("\ud83d", 50_000),
            new Repeated("A", 75_000),
            new Repeated("A ", 37_500),
            new Repeated("A. ", 25_000),
            new Repeated("Mr. A", 15_000),
            new Repeated("Corp & ", 15_000),
            new Repeated("(AB+1%) ", 5_000),
            new Repeated("billion ", 12_500),
            new Repeated("March 5 ", 7_500),
            new Repeated("between 5 and ", 7_500),
            new Repeated("de ", 25_000),
            new Repeated("'", 75_000),
            new Repeated("-", 75_000),
            new Repeated("1 ", 50_000),
            new Repeated("\n", 75_000),
            new Repeated("« ", 37_500))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("pathological")
  void repetition_doesNotBlowUp(Repeated input) {
    String text = input.text();
    Report report =
        assertTimeoutPreemptively(
            LIMIT, () -> relecteur.check(Article.english(text), Article.french(text)));

    SoundReport.assertSound(report, input.toString());
  }

  @ParameterizedTest
  @MethodSource("pathological")
  void repetitionAgainstNothing_doesNotBlowUp(Repeated input) {
    Report report =
        assertTimeoutPreemptively(
            LIMIT, () -> relecteur.check(Article.english(input.text()), Article.french("Rien.")));

    SoundReport.assertSound(report, input.toString());
  }

  /** A piece of text many times over, named by the piece in test reports. */
  record Repeated(String piece, int times) {
    String text() {
      return piece.repeat(times);
    }

    @Override
    public String toString() {
      return '"' + StringEscapeUtils.escapeJava(piece) + "\" x " + times;
    }
  }
}
