package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  @Test
  void finding_hasAllFieldsInOrder() throws IOException {
    Finding magnitude = Samples.magnitude();
    assertThat(lines(Samples.report(Samples.ENGLISH, Samples.FRENCH, magnitude)))
        .isEqualTo(
            """
            {"id":"a","original":"a.en.txt","translation":"a.fr.txt","findings":[\
            {"code":"figure.magnitude","severity":"error","confidence":0.95,\
            "message":"\\"$2 billion\\" became \\"2 millions de dollars\\"",\
            "original":{"text":"$2 billion","start":33,"end":43,"line":2,"column":20},\
            "translation":{"text":"2 millions de dollars","start":38,"end":59,"line":2,"column":18},\
            "related":[],"suggestion":"2 milliards de dollars","fingerprint":"%s"}]}
            """
                .formatted(magnitude.fingerprint()));
  }

  @Test
  void confidence_isRounded() throws IOException {
    Finding sum = Samples.magnitude().withConfidence(0.95 - 0.3);
    Report report = Samples.report(Samples.ENGLISH, Samples.FRENCH, sum);
    assertThat(lines(report)).contains("\"confidence\":0.65,");
    StringWriter sarif = new StringWriter();
    ReportWriter writer = ReportWriter.sarif(sarif, List.of(), "1.0.0");
    writer.write(CheckedPair.ofArticles("a", report));
    writer.finish();
    assertThat(sarif.toString()).contains("\"rank\": 65,").doesNotContain("64.9");
  }

  @Test
  void absentPlaceAndSuggestion_areNull() throws IOException {
    Finding missing =
        Samples.finding(
            "figure.missing",
            Severity.ERROR,
            "gone",
            Samples.place(Side.ORIGINAL, Samples.ENGLISH, "$2 billion"),
            null,
            null);
    assertThat(lines(Samples.report(Samples.ENGLISH, Samples.FRENCH, missing)))
        .contains("\"translation\":null,")
        .contains("\"suggestion\":null,");
  }

  @Test
  void relatedPlaces_nameTheirSide() throws IOException {
    Finding first = Samples.magnitude();
    Finding finding =
        new Finding(
            first.code(),
            first.severity(),
            1,
            first.wording(),
            first.original(),
            first.translation(),
            List.of(Samples.place(Side.TRANSLATION, Samples.FRENCH, "Les")),
            null);
    assertThat(lines(Samples.report(Samples.ENGLISH, Samples.FRENCH, finding)))
        .contains("\"confidence\":1,")
        .contains(
            "\"related\":[{\"side\":\"translation\",\"text\":\"Les\",\"start\":0,\"end\":3}]");
  }

  @Test
  void pairWithoutFindings_isALineToo() throws IOException {
    Report clean = Samples.report("a", "b");
    assertThat(lines(clean, clean))
        .isEqualTo(
            """
            {"id":"a","original":"a.en.txt","translation":"a.fr.txt","findings":[]}
            {"id":"a","original":"a.en.txt","translation":"a.fr.txt","findings":[]}
            """);
  }

  @Test
  void oneObject_isIndented() throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.json(out);
    writer.write(CheckedPair.ofArticles("a", Samples.report("a", "b")));
    writer.finish();
    assertThat(out.toString())
        .isEqualTo(
            """
            {
              "id": "a",
              "original": "a.en.txt",
              "translation": "a.fr.txt",
              "findings": [ ]
            }
            """);
  }

  @Test
  void oneObject_takesNoSecondPair() throws IOException {
    ReportWriter writer = ReportWriter.json(new StringWriter());
    CheckedPair pair = CheckedPair.ofArticles("a", Samples.report("a", "b"));
    writer.write(pair);
    assertThatThrownBy(() -> writer.write(pair))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("jsonArray and jsonLines");
  }

  @Test
  void finishedArray_takesNoMore_butLinesDo() throws IOException {
    CheckedPair pair = CheckedPair.ofArticles("a", Samples.report("a", "b"));
    ReportWriter array = ReportWriter.jsonArray(new StringWriter());
    array.write(pair);
    array.finish();
    assertThatThrownBy(() -> array.write(pair)).isInstanceOf(IllegalStateException.class);
    StringWriter out = new StringWriter();
    ReportWriter lines = ReportWriter.jsonLines(out);
    lines.write(pair);
    lines.finish();
    lines.write(pair);
    lines.finish();
    assertThat(out.toString()).isEqualTo(lines(pair.report(), pair.report()));
  }

  @Test
  void arrayWithoutPairs_isEmpty() throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter.jsonArray(out).finish();
    assertThat(out.toString()).isEqualTo("[ ]\n");
  }

  @Test
  void hostileText_survivesAsData() throws IOException {
    String hostile = "\u001B[31m\"\\\u007F\u009B\u2028\u202E\u0000é字🙂";
    Report report = Samples.report("x", hostile, whole(hostile));
    String json = lines(report);
    assertThat(json.strip())
        .doesNotContainPattern("\\p{Cntrl}|[\\x{80}-\\x{9F}\\x{2028}-\\x{202E}]");
    assertThat(valueOf(json, "text")).isEqualTo(hostile);
  }

  @Test
  void loneSurrogates_areReplaced() throws IOException {
    String broken = "\uDC00a\uD800";
    assertThat(valueOf(lines(Samples.report("x", broken, whole(broken))), "text"))
        .isEqualTo("\uFFFDa\uFFFD");
  }

  private static Finding whole(String french) {
    return Samples.finding(
        "figure.added",
        Severity.ERROR,
        "m",
        null,
        Samples.place(Side.TRANSLATION, french, french),
        null);
  }

  private static String valueOf(String json, String field) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && field.equals(parser.currentName())) {
          return parser.getText();
        }
      }
    }
    throw new AssertionError("no field " + field + " in " + json);
  }

  private static String lines(Report... reports) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.jsonLines(out);
    for (Report report : reports) {
      writer.write(CheckedPair.ofArticles("a", report));
    }
    writer.finish();
    return out.toString();
  }
}
