package io.github.relecteur.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Report;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nothing that is read makes the program fail: what {@link Campaign} and the targets require holds
 * for thousands of hostile inputs.
 *
 * <p>Every build runs the same inputs. {@code mvn test -Dtest=FuzzTest -Drelecteur.fuzz=SECONDS}
 * runs as long as it says on inputs of its own, {@code -Drelecteur.fuzz.seed=SEED} on those of an
 * earlier run. A failure names target, seed and input.
 */
class FuzzTest {

  private static final String SECONDS = "relecteur.fuzz";
  private static final String SEED = "relecteur.fuzz.seed";
  private static final long SEED_OF_BUILDS = 20_261_128;

  @TempDir private Path folder = Path.of("");

  @Test
  void hostileInput_isReadOrRefused() {
    int seconds = Integer.getInteger(SECONDS, 0);
    long seed = Long.getLong(SEED, seconds > 0 ? System.nanoTime() : SEED_OF_BUILDS);
    Fuzzing fuzzing = new Fuzzing(folder, seed);
    assertTimeoutPreemptively(
        Duration.ofSeconds(240L + seconds),
        () -> {
          if (seconds > 0) {
            fuzzing.runFor(seconds);
          } else {
            fuzzing.runOnce(1);
          }
        },
        fuzzing::report);
    assertThat(fuzzing.failures()).as(fuzzing.report()).isEmpty();
  }

  /** Emphasis that begins or ends inside a figure or a sentence; found by long runs. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*environ De 35 \u00E0*\u001F3583 euros, dit-il.",
        "Il y a 184,715__5__5__5__5__5__5__5_ ans.",
        "La couronne a perdu 0,4% par euro__. Le taux a perdu 0,4% par euro__. Le taux baisse."
      })
  void emphasisAcrossAFigure_leavesPlacesInside(String french) {
    Report report =
        Relecteur.create()
            .check(Article.english("The crown fell 0.7% to 11."), Article.french(french));
    assertThatCode(() -> Sound.requireReport(report)).doesNotThrowAnyException();
  }
}
