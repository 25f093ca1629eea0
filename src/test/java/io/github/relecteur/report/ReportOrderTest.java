package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The methods of every report are called in their order. */
class ReportOrderTest {

  private static final CheckedPair PAIR =
      CheckedPair.ofArticles(
          "a", Samples.report(Samples.ENGLISH, Samples.FRENCH, Samples.magnitude()));
  private static final RunIdentity RUN = new RunIdentity("1", "2", "3");
  private static final String JSON_LINES = "jsonLines";

  private static Map<String, Function<Writer, ReportWriter>> formats() {
    Map<String, Function<Writer, ReportWriter>> formats = new LinkedHashMap<>();
    formats.put("text", out -> ReportWriter.text(out, false));
    formats.put("json", ReportWriter::json);
    formats.put("jsonArray", ReportWriter::jsonArray);
    formats.put(JSON_LINES, ReportWriter::jsonLines);
    formats.put("sarif", out -> ReportWriter.sarif(out, List.of(), "1"));
    formats.put("junit", out -> ReportWriter.junit(out, Set.of(Severity.ERROR)));
    formats.put("github", ReportWriter::github);
    formats.put("gitlab", ReportWriter::gitlab);
    formats.put("checkstyle", ReportWriter::checkstyle);
    formats.put("reviewdog", ReportWriter::reviewdog);
    formats.put("html", ReportWriter::html);
    formats.put("xliff", out -> ReportWriter.xliff(out, List.of()));
    return formats;
  }

  @Test
  void reportThatIsFinishedTwice_isThereOnce() throws IOException {
    for (var format : formats().entrySet()) {
      StringWriter out = new StringWriter();
      ReportWriter writer = format.getValue().apply(out);
      writer.write(PAIR);
      writer.finish();
      String once = out.toString();
      assertThat(once).as(format.getKey()).isNotEmpty();
      writer.finish();
      assertThat(out.toString()).as(format.getKey()).isEqualTo(once);
    }
  }

  @Test
  void finishedReport_takesNoMore() throws IOException {
    for (var format : formats().entrySet()) {
      if (!format.getKey().equals(JSON_LINES)) {
        ReportWriter writer = format.getValue().apply(new StringWriter());
        writer.write(PAIR);
        writer.finish();
        assertThatIllegalStateException()
            .as(format.getKey())
            .isThrownBy(() -> writer.write(PAIR))
            .withMessage("the report has been finished and takes no more");
      }
    }
  }

  @Test
  void runThatIsToldTooLate_isRefused() throws IOException {
    for (var format : formats().entrySet()) {
      ReportWriter writer = format.getValue().apply(new StringWriter());
      writer.identify(RUN);
      writer.write(PAIR);
      assertThatIllegalStateException()
          .as(format.getKey())
          .isThrownBy(() -> writer.identify(RUN))
          .withMessage("identify must be called before the first pair is written");
      assertThatIllegalStateException()
          .as(format.getKey())
          .isThrownBy(() -> writer.redact(List.of()))
          .withMessage("redact must be called before the first pair is written");
    }
  }

  @Test
  void jsonWithoutAPair_isAnObject() throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter.json(out).finish();
    assertThat(out.toString())
        .isEqualTo(
            """
            {
              "id": "",
              "original": "",
              "translation": "",
              "findings": [ ]
            }
            """);
    StringWriter told = new StringWriter();
    ReportWriter writer = ReportWriter.json(told);
    writer.identify(RUN);
    writer.finish();
    assertThat(told.toString()).contains("\"run\": {").contains("\"lexicon\": \"2\"");
    StringWriter alignment = new StringWriter();
    AlignmentWriter.json(alignment).finish();
    assertThat(alignment.toString()).isEqualTo("{\n  \"id\": \"\",\n  \"beads\": [ ]\n}\n");
    StringWriter mentions = new StringWriter();
    MentionWriter.json(mentions).finish();
    assertThat(mentions.toString()).isEqualTo("{\n  \"mentions\": [ ]\n}\n");
  }

  @Test
  void xliffWithoutALanguage_isInEnglish() {
    String english = Written.write(out -> ReportWriter.xliff(out, List.of()), PAIR);
    assertThat(english)
        .isEqualTo(Written.write(out -> ReportWriter.xliff(out, List.of(), Language.ENGLISH), PAIR))
        .isNotEqualTo(
            Written.write(out -> ReportWriter.xliff(out, List.of(), Language.FRENCH), PAIR));
  }
}
