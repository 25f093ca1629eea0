package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommaSeparatedTest {

  private static List<SegmentRow> rows(String text) throws InputException, IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (SegmentReader reader = SegmentReader.open(new ByteArrayInputStream(bytes), "f.csv")) {
      List<SegmentRow> rows = new ArrayList<>();
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
      return rows;
    }
  }

  private static Segment segment(String text, int index) throws InputException, IOException {
    return (Segment) rows(text).get(index);
  }

  private static MalformedRow malformed(String text, int index) throws InputException, IOException {
    return (MalformedRow) rows(text).get(index);
  }

  @Test
  void fields_mayBeQuoted() throws Exception {
    Segment row = segment("id,en,fr,doc\n\"1\",\"One, \"\"two\"\"\",Un deux, a \n", 0);
    assertThat(row.id()).isEqualTo("1");
    assertThat(row.doc()).isEqualTo("a");
    assertThat(row.english()).isEqualTo("One, \"two\"");
    assertThat(row.french()).isEqualTo("Un deux");
    assertThat(row.englishOrigin().notation()).isEqualTo(Notation.CSV);
    assertThat(row.frenchOrigin().notation()).isEqualTo(Notation.BARE_CSV);
  }

  @Test
  void semicolons_areToldByTheHeader() throws Exception {
    Segment row = segment("\uFEFFfr;id;en\r\n1,5;7;1.5\r\n", 0);
    assertThat(row.french()).isEqualTo("1,5");
    assertThat(row.english()).isEqualTo("1.5");
    assertThat(row.id()).isEqualTo("7");
  }

  @Test
  void recordsWithoutIds_areCalledByTheirFirstLines() throws Exception {
    List<SegmentRow> rows = rows("fr;en\n\nUn;\"One\nmore\"\nDeux;Two\n");
    assertThat(rows).extracting(row -> ((Segment) row).id()).containsExactly("3", "5");
    assertThat(((Segment) rows.get(1)).english()).isEqualTo("Two");
  }

  @Test
  void places_areBehindDoubledMarksAndLineBreaks() throws Exception {
    Segment row = segment("id,en,fr\n1,x,\"a \"\"b\"\" c\r\nd \"\"e\"\"\"\n", 0);
    assertThat(row.french()).isEqualTo("a \"b\" c\r\nd \"e\"");
    assertThat(row.frenchOrigin().piece(0).position()).isEqualTo(new Position(2, 6));
    assertThat(row.frenchOrigin().piece(3).position()).isEqualTo(new Position(2, 10));
    assertThat(row.frenchOrigin().piece(10).position()).isEqualTo(new Position(2, 13));
    assertThat(row.frenchOrigin().piece(11).position()).isEqualTo(new Position(3, 3));
    assertThat(row.frenchOrigin().isContiguous(new Span(0, 13))).isTrue();
  }

  @Test
  void lines_areCountedThroughQuotedBreaksAndBlankLines() throws Exception {
    List<SegmentRow> rows = rows("id,en,fr\n\n1,\"a\nb\",c\r\n \n2,d,e");
    assertThat(rows).extracting(SegmentRow::line).containsExactly(3, 6);
  }

  @Test
  void emptyFields_areFields() throws Exception {
    Segment row = segment("id,doc,en,fr\n1,,\"\",\n", 0);
    assertThat(row.english()).isEmpty();
    assertThat(row.french()).isEmpty();
  }

  @Test
  void markInsideAnUnquotedField_isACharacter() throws Exception {
    assertThat(segment("id,en,fr\n1,a 5\" pipe,b\n", 0).english()).isEqualTo("a 5\" pipe");
  }

  @Test
  void malformedRecords_areToldAndPassedOver() throws Exception {
    String text = "id,en,fr\n1,\"a\" b,c\n2,a\n3,a,b\n3,a,b\n ,a,b\n4,a\0,b\n5,\"a,b\n6,c,d\n";
    assertThat(malformed(text, 0))
        .isEqualTo(
            new MalformedRow(
                2, "1,\"a\" b,c", "a separator was expected behind the quotation mark at 2:5"));
    assertThat(malformed(text, 1).reason())
        .isEqualTo("3 fields were expected, as in the header, found 2");
    assertThat(rows(text).get(2)).isInstanceOf(Segment.class);
    assertThat(malformed(text, 3).reason()).isEqualTo("the id '3' occurs twice");
    assertThat(malformed(text, 4).reason()).isEqualTo("the id is empty");
    assertThat(malformed(text, 5).reason()).isEqualTo("holds a NUL byte");
    assertThat(malformed(text, 6))
        .isEqualTo(
            new MalformedRow(8, "5,\"a,b\n6,c,d\n", "the quotation mark at 8:3 is not closed"));
  }

  @Test
  void headerWithoutColumn_isRefused() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> rows("id,english,fr\n"))
        .withMessage(
            "f.csv:1: no column 'en'; a header separated by commas or semicolons with en and fr,"
                + " perhaps id, was expected, found: id, english, fr");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> rows(""))
        .withMessage(
            "f.csv: is empty, a header with the columns en and fr, perhaps id, was expected");
  }

  @Test
  void content_tellsTheFormatWhereTheNameDoesNot() throws Exception {
    for (String text :
        List.of(
            "id;en;fr\n1;One;Un\n",
            "id,en,fr\n1,One,Un\n",
            "id\ten\tfr\n1\tOne\tUn\n",
            "\uFEFF\n{\"id\": \"1\", \"en\": \"One\", \"fr\": \"Un\"}\n")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      try (SegmentReader reader = SegmentReader.open(new ByteArrayInputStream(bytes), "<stdin>")) {
        assertThat(reader.next())
            .as(text)
            .hasValueSatisfying(row -> assertThat(((Segment) row).french()).isEqualTo("Un"));
      }
    }
  }
}
