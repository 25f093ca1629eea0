package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Any text is valid input: the checker never fails on it, and always says the same about it. */
class HostileTextTest {

  private static final int PAIRS = 300;
  private static final int THREADS = 4;

  private final Relecteur relecteur = Relecteur.create();

  @Test
  void randomPairs_giveSoundReports() {
    for (long seed = 1; seed <= PAIRS; seed++) {
      SoundReport.assertSound(report(seed, false), "seed " + seed);
      SoundReport.assertSound(report(seed, true), "markup, seed " + seed);
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
        SoundReport.assertPlaces(report, "segments, seed " + seed);
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

  private Report report(long seed, boolean markup) {
    RandomText.Pair pair = new RandomText(seed).pair();
    return relecteur.check(
        new Article(Language.ENGLISH, "", pair.english(), markup, List.of()),
        new Article(Language.FRENCH, "", pair.french(), markup, List.of()));
  }

  private List<Report> reports() {
    return IntStream.rangeClosed(1, PAIRS).mapToObj(seed -> report(seed, false)).toList();
  }
}
