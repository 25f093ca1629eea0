package io.github.relecteur.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
