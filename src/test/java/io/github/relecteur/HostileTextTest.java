package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is valid input: the checker never fails on it, and always says the same about it. */
class HostileTextTest {

  private static final int PAIRS = 300;
  private static final int THREADS = 4;

  /** Guards against blow-up, says nothing about speed. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Relecteur relecteur = Relecteur.create();

  @Test
  void randomPairs_giveSoundReports() {
    for (long seed = 1; seed <= PAIRS; seed++) {
      assertSound(report(seed, false), "seed " + seed);
      assertSound(report(seed, true), "markup, seed " + seed);
    }
  }

  @Test
  void randomSegments_giveSoundReports() {
    for (long seed = 1; seed <= PAIRS; seed++) {
      RandomText.Pair pair = new RandomText(seed).pair();
      for (Report report :
          relecteur.checkSegments(
              List.of(pair.english(), "", pair.french()),
              List.of(pair.french(), pair.english(), ""))) {
        assertPlaces(report, "segments, seed " + seed);
      }
    }
  }

  @Test
  void repeatedRuns_giveTheSameReport() {
    for (long seed = 1; seed <= PAIRS; seed++) {
      assertThat(report(seed, false)).as("seed %d", seed).isEqualTo(report(seed, false));
    }
  }

  @Test
  void threads_giveTheSameReports() throws InterruptedException, ExecutionException {
    List<Report> expected = reports();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Report>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(this::reports));
      }
      for (Future<List<Report>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

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

    assertSound(report, input.toString());
  }

  @ParameterizedTest
  @MethodSource("pathological")
  void repetitionAgainstNothing_doesNotBlowUp(Repeated input) {
    Report report =
        assertTimeoutPreemptively(
            LIMIT, () -> relecteur.check(Article.english(input.text()), Article.french("Rien.")));

    assertSound(report, input.toString());
  }

  private Report report(long seed, boolean markup) {
    RandomText.Pair pair = new RandomText(seed).pair();
    return relecteur.check(
        new Article(Language.ENGLISH, "", pair.english(), markup, List.of()),
        new Article(Language.FRENCH, "", pair.french(), markup, List.of()));
  }

  private List<Report> reports() {
    return IntStream.rangeClosed(1, PAIRS).mapToObj(seed -> report(seed, false)).toList();
  }

  private static void assertSound(Report report, String name) {
    assertPlaces(report, name);
    for (Side side : Side.values()) {
      List<Integer> aligned =
          report.alignment().stream()
              .flatMap(bead -> sentences(bead, side).stream())
              .map(Sentence::index)
              .sorted()
              .toList();

      assertThat(aligned)
          .as("%s: every sentence of %s stands in one bead", name, side)
          .isEqualTo(IntStream.range(0, aligned.size()).boxed().toList());
    }
  }

  private static void assertPlaces(Report report, String name) {
    for (Side side : Side.values()) {
      Span last = new Span(0, 0);
      for (Mention mention : report.mentions(side)) {
        assertInside(mention.span(), mention.text(), article(report, side), name);
        assertThat(mention.span()).as(name).isGreaterThanOrEqualTo(last);
        last = mention.span();
      }
    }
    for (Finding finding : report.findings()) {
      List<Place> places = new ArrayList<>(finding.related());
      if (finding.original() != null) {
        places.add(finding.original());
      }
      if (finding.translation() != null) {
        places.add(finding.translation());
      }
      for (Place place : places) {
        assertInside(place.span(), place.text(), article(report, place.side()), name);
      }
    }
    assertThat(report.findings()).as(name).isSortedAccordingTo(Finding.BY_PLACE);
  }

  private static void assertInside(Span span, String text, Article article, String name) {
    assertThat(span.end()).as(name).isLessThanOrEqualTo(article.text().length());
    assertThat(span.isEmpty()).as("%s: %s is empty", name, span).isFalse();
    if (!article.markup()) {
      assertThat(text).as(name).isEqualTo(article.text().substring(span.start(), span.end()));
    }
  }

  private static Article article(Report report, Side side) {
    return side == Side.ORIGINAL ? report.original() : report.translation();
  }

  private static List<Sentence> sentences(Bead bead, Side side) {
    return side == Side.ORIGINAL ? bead.original() : bead.translation();
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
