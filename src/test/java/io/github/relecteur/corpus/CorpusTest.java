package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;

/** Runs every case, article and written form of the corpus. */
class CorpusTest {

  private static final Path DIRECTORY = Path.of("corpus").toAbsolutePath();

  private static Corpus corpus;
  private static CorpusRunner runner;

  @BeforeAll
  static void read() throws IOException {
    corpus = Corpus.read(DIRECTORY);
    runner = new CorpusRunner(Relecteur.create());
  }

  @Test
  void corpus_isNotEmpty() {
    assertThat(corpus.cases()).isNotEmpty();
    assertThat(corpus.articles()).isNotEmpty();
    assertThat(corpus.surfaces()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> item_givesExactlyWhatIsExpected() {
    return corpus.items().stream()
        .map(item -> test(item.path(), item.file(), () -> judge(item.path(), runner.run(item))));
  }

  @TestFactory
  Stream<DynamicTest> writtenForm_isReadAsOneFigure() {
    return corpus.surfaces().stream()
        .map(s -> test(s.path(), s.file(), () -> judge(s.path(), runner.read(s).orElse(""))));
  }

  /** The metamorphic relation of suggestions: what is mended as told is no longer reported. */
  @TestFactory
  Stream<DynamicTest> suggestionApplied_findingIsGone() {
    return corpus.items().stream()
        .filter(item -> !item.isClean())
        .filter(item -> !corpus.knownMisses().containsKey(item.path()))
        .map(item -> test(item.path(), item.file(), () -> applyEachSuggestion(item)));
  }

  private static void judge(String path, Outcome outcome) {
    judge(path, outcome.describe());
  }

  /** What is listed as a known miss must fail, everything else must pass. */
  private static void judge(String path, String faults) {
    if (corpus.knownMisses().containsKey(path)) {
      assertThat(faults)
          .as("%s passes now: take it off corpus/known-misses.tsv", path)
          .isNotEmpty();
    } else {
      assertThat(faults).as(path).isEmpty();
    }
  }

  private static void applyEachSuggestion(CorpusItem item) {
    for (Finding finding : runner.check(item, item.french()).findings()) {
      Place place = finding.translation();
      String suggestion = finding.suggestion();
      if (place == null || suggestion == null) {
        continue;
      }
      Span span = place.span();
      String mended =
          item.french().substring(0, span.start())
              + suggestion
              + item.french().substring(span.end());
      Span now = new Span(span.start(), span.start() + suggestion.length());
      assertThat(at(runner.check(item, mended), finding.code(), now))
          .as("«%s» in the place of «%s» for %s", suggestion, place.text(), finding.code())
          .isEmpty();
    }
  }

  private static Optional<Finding> at(Report report, String code, Span span) {
    return report.findings().stream()
        .filter(f -> f.code().equals(code))
        .filter(f -> f.translation() != null && f.translation().span().overlaps(span))
        .findFirst();
  }

  private static DynamicTest test(String name, String file, Executable body) {
    return dynamicTest(name, DIRECTORY.resolve(file).toUri(), body);
  }
}
