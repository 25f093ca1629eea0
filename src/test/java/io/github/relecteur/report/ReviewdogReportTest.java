package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReviewdogReportTest {

  @Test
  void finding_isADiagnosticWithASuggestion() {
    String range =
        "\"range\":{\"start\":{\"line\":2,\"column\":18},\"end\":{\"line\":2,\"column\":39}}";
    assertThat(Written.write(ReportWriter::reviewdog, Written.sample()))
        .isEqualTo(
            """
            {"message":"\\"$2 billion\\" became \\"2 millions de dollars\\"",\
            "location":{"path":"a.fr.txt",%s},"severity":"ERROR",\
            "source":{"name":"relecteur"},"code":{"value":"figure.magnitude"},\
            "suggestions":[{%s,"text":"2 milliards de dollars"}]}
            """
                .formatted(range, range));
  }

  @Test
  void columns_countBytes() throws IOException {
    String french = "x\nÀ 字🙂 5\u202F% enfin";
    CheckedPair pair =
        CheckedPair.ofArticles(
            "a",
            Samples.report(
                "y",
                french,
                Samples.finding(
                    "figure.added",
                    Severity.INFO,
                    "m",
                    null,
                    Samples.place(Side.TRANSLATION, french, "5\u202F%"),
                    null)));
    Object range =
        Written.field(
            Written.json(Written.write(ReportWriter::reviewdog, pair)), "location", "range");
    int before = "À 字🙂 ".getBytes(StandardCharsets.UTF_8).length;
    assertThat(Written.field(range, "start", "column")).hasToString(String.valueOf(before + 1));
    assertThat(Written.field(range, "end", "column")).hasToString(String.valueOf(before + 6));
  }

  @Test
  void row_hasLinesOnlyAndTellsItsSuggestion() {
    assertThat(Written.write(ReportWriter::reviewdog, Written.row()))
        .contains("; suggestion: 2 milliards de dollars\"")
        .contains("\"range\":{\"start\":{\"line\":4},\"end\":{\"line\":4}}")
        .doesNotContain("suggestions");
  }

  @Test
  void hostileContent_isReadBackFromOneLine() throws IOException {
    String out = Written.write(ReportWriter::reviewdog, Written.hostile());
    assertThat(out.lines()).hasSize(1);
    assertThat(Written.field(Written.json(out), "message"))
        .isEqualTo(WellFormed.of(Written.HOSTILE));
  }

  @Test
  void manyFindingsOnOneLine_takeNoLongerThanTheyMust() {
    String out =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> Written.write(ReportWriter::reviewdog, Written.many(10_000)));
    assertThat(out.lines()).hasSize(10_000).last().asString().contains("\"column\":69997}");
  }
}
