package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.InputException;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The committed scores are those of the program, so that quality changes only knowingly. Run with
 * the system property {@code relecteur.update} to write them anew.
 */
class ScoresTest {

  private static final Path SCORES = Path.of("corpus/reports/scores.json");

  @Test
  void committedScores_areThoseOfTheProgram() throws InputException, IOException {
    Results results = run();
    StringWriter scores = new StringWriter();
    ScoresWriter.scores(results, scores);
    if (System.getProperty("relecteur.update") != null) {
      Files.createDirectories(SCORES.getParent());
      Files.writeString(SCORES, scores.toString());
    }
    List<String> changes = changes(results);
    assertThat(changes)
        .as("changed since corpus/reports/scores.json was written (-Drelecteur.update writes it)")
        .isEmpty();
    assertThat(scores.toString()).isEqualTo(Files.readString(SCORES));
  }

  private static Results run() throws InputException, IOException {
    Workload workload = Workload.read(Path.of("corpus"));
    CorpusRun run = new CorpusRun(new CorpusRunner(Relecteur.create()), "", item -> {});
    List<ItemResult> items =
        run.run(workload.items(), 2, Optional.empty(), (result, elapsed) -> {});
    return new Results(items, workload.knownMisses());
  }

  /** What has changed: groups that fell, then single findings. */
  private static List<String> changes(Results results) throws InputException {
    Comparison comparison = Comparison.of(results, EarlierRun.read(SCORES), BigDecimal.ZERO);
    List<String> changes =
        new ArrayList<>(comparison.drops().stream().map(Drop::describe).toList());
    for (Change change : comparison.changes()) {
      if (change.status() != Change.Status.UNCHANGED) {
        changes.add(change.status().code() + ": " + change.describe());
      }
    }
    return changes;
  }
}
