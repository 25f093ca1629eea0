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
            new Repeated("(", 400_000),
            new Repeated("((((", 100_000),
            new Repeated("deux cent ", 50_000),
            new Repeated("two hundred and ", 50_000),
            new Repeated("twenty-", 50_000),
            new Repeated("1,", 200_000),
            new Repeated("1.", 200_000),
            new Repeated("12:30-", 50_000),
            new Repeated("1/2/", 100_000),
            new Repeated("$", 300_000),
            new Repeated("% ", 200_000),
            new Repeated("&", 500_000),
            new Repeated("&amp", 100_000),
            new Repeated("<p>", 100_000),
            new Repeated("e\u0301", 200_000),
            new Repeated("\u0301", 300_000),
            new Repeated("\u00ad", 300_000),
            new Repeated("\ud83d", 200_000),
            new Repeated("A", 300_000),
            new Repeated("A ", 150_000),
            new Repeated("A. ", 100_000),
            new Repeated("Mr. A", 60_000),
            new Repeated("Corp & ", 60_000),
            new Repeated("(AB+1%) ", 20_000),
            new Repeated("billion ", 50_000),
            new Repeated("March 5 ", 30_000),
            new Repeated("between 5 and ", 30_000),
            new Repeated("de ", 100_000),
            new Repeated("'", 300_000),
            new Repeated("-", 300_000),
            new Repeated("1 ", 200_000),
            new Repeated("\n", 300_000),
            new Repeated("« ", 150_000))
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
