package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final Journal.Entry FIRST = entry("articles/«été»", Verdict.FOUND);
  private static final Journal.Entry SECOND = entry("b", Verdict.MISSED);

  @TempDir private Path directory = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void writeTwoEntries() throws InputException, IOException {
    file = directory.resolve("r.journal");
    try (Journal journal = Journal.open(file, false)) {
      journal.add("1", FIRST);
      journal.add("2", SECOND);
    }
  }

  @Test
  void entries_areReadAsWritten() throws InputException, IOException {
    try (Journal journal = Journal.open(file, true)) {
      assertThat(journal.find("1")).contains(FIRST);
      assertThat(journal.find("2")).contains(SECOND);
      assertThat(journal.find("3")).isEmpty();
      assertThat(journal.used()).isEqualTo(2);
    }
  }

  @Test
  void withoutResume_itBeginsAnew() throws InputException, IOException {
    try (Journal journal = Journal.open(file, false)) {
      assertThat(journal.find("1")).isEmpty();
    }
    assertThat(file).content().hasLineCount(1);
  }

  @Test
  void tornLine_isDroppedWhereverItIsTorn() throws InputException, IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = whole.length - 1; length >= 0; length--) {
      Files.write(file, Arrays.copyOf(whole, length));
      try (Journal journal = Journal.open(file, true)) {
        assertThat(journal.find("2")).isEmpty();
        journal.add("2", SECOND);
      }
      try (Journal journal = Journal.open(file, true)) {
        assertThat(journal.find("2")).as("cut after %d bytes", length).contains(SECOND);
      }
    }
  }

  @Test
  void malformedLine_endsWhatIsUsed() throws InputException, IOException {
    Files.writeString(file, "{\"key\": \"3\"}\nmore\n", StandardOpenOption.APPEND);

    try (Journal journal = Journal.open(file, true)) {
      assertThat(journal.find("2")).contains(SECOND);
      assertThat(journal.find("3")).isEmpty();
    }
    assertThat(file).content().hasLineCount(3);
  }

  @Test
  void otherFile_staysAsItIs() throws IOException {
    Files.writeString(file, "some notes\n");

    assertThatThrownBy(() -> Journal.open(file, false))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is no journal");
    assertThat(file).hasContent("some notes");
  }

  @Test
  void journalInUse_isRefused() throws InputException, IOException {
    try (Journal journal = Journal.open(file, true)) {
      assertThatThrownBy(() -> Journal.open(file, true))
          .isInstanceOf(InputException.class)
          .hasMessageContaining("another run");
      assertThat(journal.find("1")).isPresent();
    }
  }

  @Test
  void finishedRun_leavesNone() throws InputException, IOException {
    try (Journal journal = Journal.open(file, true)) {
      journal.delete();
    }
    assertThat(file).doesNotExist();
  }

  private static Journal.Entry entry(String path, Verdict verdict) {
    Judgement judgement =
        new Judgement(
            verdict,
            "figure.value",
            Severity.ERROR,
            "«5\u00A0%\"\\",
            "",
            "a message",
            verdict == Verdict.FOUND ? "0123" : "",
            "4567",
            verdict == Verdict.FOUND,
            verdict == Verdict.FOUND ? "" : "figure.date",
            verdict == Verdict.FOUND ? "" : "severity is info, expected error",
            12);
    ItemResult result =
        new ItemResult(
            path, ItemType.ARTICLE, "f", "t", "e", true, 3, 2, 1, List.of(judgement), "");
    return new Journal.Entry(result, Duration.ofMillis(17));
  }
}
