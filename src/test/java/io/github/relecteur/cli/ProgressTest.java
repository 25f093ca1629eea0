package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void terminal_seesABarThatIsTakenAway() {
    try (Progress progress = new Progress(err, true, 10)) {
      progress.step();
    }

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("\r\u001B[K[###" + ".".repeat(27) + "] 1/10\r\u001B[K");
  }

  @Test
  void steps_areDrawnAtMostTenTimesASecond() {
    try (Progress progress = new Progress(err, true, 100_000)) {
      for (int i = 0; i < 100_000; i++) {
        progress.step();
      }
    }

    assertThat(err.size()).isLessThan(10_000);
  }

  @Test
  void afterAWhile_rateAndRemainingTimeAreShown() {
    long[] now = {0};
    try (Progress progress = new Progress(err, true, 40_000, () -> now[0])) {
      progress.skip(10_000);
      for (int i = 0; i < 100; i++) {
        now[0] += 100_000_000;
        progress.step();
      }
    }

    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("] 10019/40000\r")
        .contains("] 10100/40000, 10/s, 0:49:50 left\r")
        .doesNotContain("10019/40000,");
  }

  @Test
  void file_seesNothing() {
    try (Progress progress = new Progress(err, false, 10)) {
      progress.step();
    }

    assertThat(err.size()).isZero();
  }

  @Test
  void corpusRun_showsItOnTheErrorStreamOnly(@TempDir Path temporary) throws IOException {
    CorpusFolder corpus = new CorpusFolder(temporary);
    corpus.faulty("c/a", 1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), out, err, false, true);

    Main.run(streams, "corpus", "--slowest", "0", corpus.path("c"));

    assertThat(err.toString(StandardCharsets.UTF_8)).contains("] 1/1");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001B", "\r");
  }
}
