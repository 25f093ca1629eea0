package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentReaderTest {

  private final Path folder;

  SegmentReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<SegmentRow> rows(byte[] bytes) throws InputException, IOException {
    try (SegmentReader reader = SegmentReader.open(new ByteArrayInputStream(bytes), "f.tsv")) {
      List<SegmentRow> rows = new ArrayList<>();
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
      return rows;
    }
  }

  private static List<SegmentRow> rows(String text) throws InputException, IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(String text, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> rows(text))
        .withMessage("f.tsv" + message);
  }

  @Test
  void columns_areFoundByName() throws Exception {
    assertThat(rows("note\tfr\tid\ten\tdoc\nx\tUn.\t1\tOne.\ta\ny\tDeux.\t2\tTwo.\t\n"))
        .containsExactly(
            segment(2, "1", "a", "One.", "Un.", 9, 3), segment(3, "2", "", "Two.", "Deux.", 11, 3));
  }

  @Test
  void fields_areRaw() throws Exception {
    assertThat(rows("id\ten\tfr\n1\t\"One\t \"\"Un\" "))
        .containsExactly(segment(2, "1", "", "\"One", " \"\"Un\" ", 3, 8));
  }

  @Test
  void carriageReturnsBlankLinesAndByteOrderMark_arePassedOver() throws Exception {
    assertThat(rows("\uFEFFid\ten\tfr\r\n\r\n1\tOne\tUn\r\n  \n2\tTwo\tDeux"))
        .containsExactly(
            segment(3, "1", "", "One", "Un", 3, 7), segment(5, "2", "", "Two", "Deux", 3, 7));
  }

  @Test
  void header_isKept() throws Exception {
    String text = "\uFEFFid\ten\tfr\r\n1\ta\tb\r\n";
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (SegmentReader reader = SegmentReader.open(in, "f.tsv")) {
      assertThat(reader.header()).isEqualTo("id\ten\tfr");
      assertThat(reader.name()).isEqualTo("f.tsv");
    }
  }

  @Test
  void rowWithOtherFields_isMalformed() throws Exception {
    assertThat(rows("id\ten\tfr\n1\tOne\n2\tTwo\tDeux\n3\ta\tb\tc\n"))
        .containsExactly(
            new MalformedRow(2, "1\tOne", "3 fields were expected, as in the header, found 2"),
            segment(3, "2", "", "Two", "Deux", 3, 7),
            new MalformedRow(4, "3\ta\tb\tc", "3 fields were expected, as in the header, found 4"));
  }

  @Test
  void rowWithoutId_isMalformed() throws Exception {
    assertThat(rows("id\ten\tfr\n \tOne\tUn\n"))
        .containsExactly(new MalformedRow(2, " \tOne\tUn", "the id is empty"));
  }

  @Test
  void idThatOccursTwice_isMalformed() throws Exception {
    assertThat(rows("id\ten\tfr\n1\tOne\tUn\n1\tTwo\tDeux\n"))
        .containsExactly(
            segment(2, "1", "", "One", "Un", 3, 7),
            new MalformedRow(3, "1\tTwo\tDeux", "the id '1' occurs twice"));
  }

  @Test
  void idOfAMalformedRow_mayOccurAgain() throws Exception {
    assertThat(rows("id\ten\tfr\n1\tOne\n1\tTwo\tDeux\n"))
        .contains(segment(3, "1", "", "Two", "Deux", 3, 7));
  }

  @Test
  void rowThatIsNotText_isMalformed() throws Exception {
    byte[] bytes = "id\ten\tfr\n1\tOne\t\u00E9\n2\ta\0\tb\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(rows(bytes))
        .containsExactly(
            new MalformedRow(
                2,
                "1\tOne\t\uFFFD",
                "byte 0xE9 is not UTF-8 at offset 6 of the line; it looks like windows-1252"
                    + " (--encoding windows-1252 reads it so)"),
            new MalformedRow(3, "2\ta\0\tb", "holds a NUL byte"));
  }

  @Test
  void rowsWithoutIds_areCalledByTheirLines() throws Exception {
    List<SegmentRow> rows = rows("en\tfr\nOne\tUn\n\nTwo\tDeux\n");
    assertThat(rows).extracting(row -> ((Segment) row).id()).containsExactly("2", "4");
    assertThat(((Segment) rows.get(1)).french()).isEqualTo("Deux");
  }

  @Test
  void malformedRow_makesAFault() {
    assertThat(new MalformedRow(7, "x", "the id is empty").fault("f.tsv"))
        .hasMessage("f.tsv:7: the id is empty");
  }

  @Test
  void missingColumn_isRefused() {
    assertRefused(
        "id\tenglish\tfr\n",
        ":1: no column 'en'; a tab-separated header with en and fr, perhaps id, was expected,"
            + " found: id, english, fr");
    assertRefused(
        "id,en,fr\n",
        ":1: no column 'en'; a tab-separated header with en and fr, perhaps id, was expected,"
            + " found: id,en,fr");
  }

  @Test
  void longHeader_isShortened() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> rows("x".repeat(10_000)))
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).doesNotContain("\n"));
  }

  @Test
  void columnNamedTwice_isRefused() {
    assertRefused("id\ten\tfr\ten\n", ":1: the column 'en' occurs twice, found: id, en, fr, en");
  }

  @Test
  void emptyFile_isRefused() {
    assertRefused("", ": is empty, a header with the columns en and fr, perhaps id, was expected");
  }

  @Test
  void binaryFile_isRefusedAndClosed() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(new byte[] {1, 0, 2}) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SegmentReader.open(in, "f.tsv"))
        .withMessage("f.tsv: is binary (a NUL byte at offset 1), UTF-8 text was expected");
    assertThat(closed).isTrue();
  }

  @Test
  void missingFile_isRefused() {
    Path none = folder.resolve("none.tsv");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SegmentReader.open(none))
        .withMessage(none + ": no such file");
  }

  @Test
  void file_isReadRowByRow() throws Exception {
    Path file = Files.writeString(folder.resolve("f.tsv"), "id\ten\tfr\n1\ta\tb\n");
    try (SegmentReader reader = SegmentReader.open(file)) {
      assertThat(reader.next()).contains(segment(2, "1", "", "a", "b", 3, 5));
      assertThat(reader.next()).isEmpty();
      assertThat(reader.next()).isEmpty();
    }
  }

  private static Segment segment(
      int line, String id, String doc, String en, String fr, int enColumn, int frColumn) {
    return new Segment(
        line,
        id,
        doc,
        en,
        fr,
        Origin.at(new Position(line, enColumn)),
        Origin.at(new Position(line, frColumn)));
  }
}
