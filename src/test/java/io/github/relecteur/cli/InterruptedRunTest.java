package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is interrupted ends with one line and leaves files as they were. */
class InterruptedRunTest {

  private static final int MANY = 20_000;
  private static final long SOON = 60;

  private Folder folder = new Folder(Path.of(""));
  private String english = "";
  private String french = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    english = folder.write("a.en.txt", Folder.ENGLISH.repeat(MANY));
    french = folder.write("a.fr.txt", Folder.FRENCH.repeat(MANY));
    folder.write("out", "before");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --output OUT EN FR",
        "check --format html --output OUT EN FR",
        "check --output OUT --dir DIR",
        "align --output OUT EN FR",
        "extract --lang en --output OUT EN",
        "fix --output OUT EN FR",
        "fix --in-place EN FR",
        "corpus --jobs 2 --output OUT DIR"
      })
  void interruptedRun_leavesFilesAsTheyWere(String command) throws Exception {
    for (long after : new long[] {0, 400}) {
      Run run = interrupted(after, command);

      assertThat(run.code()).as(run.err()).isEqualTo(130);
      assertThat(run.err()).matches("relecteur: interrupted; [^\n]+\n");
      assertThat(folder.read("out")).isEqualTo("before");
      assertThat(folder.read("a.fr.txt")).isEqualTo(Folder.FRENCH.repeat(MANY));
      assertThat(folder.names()).doesNotContain("out.part").noneMatch(n -> n.endsWith(".part"));
    }
  }

  @Test
  void interruptedThread_readsNothing() throws Exception {
    Run run = interrupted(0, "check EN FR");

    assertThat(run.code()).isEqualTo(130);
    assertThat(run.out()).isEmpty();
  }

  private Run interrupted(long after, String command)
      throws InterruptedException, ExecutionException, TimeoutException {
    String[] arguments = command.split(" ", -1);
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] =
          switch (arguments[i]) {
            case "OUT" -> folder.path().resolve("out").toString();
            case "DIR" -> folder.toString();
            case "EN" -> english;
            case "FR" -> french;
            default -> arguments[i];
          };
    }
    FutureTask<Run> run =
        new FutureTask<>(
            () -> {
              if (after == 0) {
                Thread.currentThread().interrupt();
              }
              return Run.of(arguments);
            });
    Thread thread = new Thread(run);
    thread.start();
    thread.join(after == 0 ? 1 : after);
    thread.interrupt();
    return run.get(SOON, TimeUnit.SECONDS);
  }
}
