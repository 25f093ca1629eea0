package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Finding;
import io.github.relecteur.report.JudgedFinding.Standing;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Findings with their standing in the formats. */
class JudgedReportTest {

  private static final EarlierFinding GONE =
      new EarlierFinding("a", "figure.value", "47", "74", "0123456789abcdef", null);

  @Test
  void sarif_hasStatesAndSuppressions() throws IOException {
    List<?> results =
        results(
            judged(Standing.NEW, false, null),
            judged(Standing.KNOWN, true, null),
            judged(Standing.ACCEPTED, true, "so"),
            judged(Standing.SUPPRESSED, false, null));
    assertThat(results.stream().map(result -> Written.field(result, "baselineState")))
        .containsExactly("new", "unchanged", "unchanged", "new", "absent");
    assertThat(results.stream().map(result -> Written.field(result, "suppressions").toString()))
        .containsExactly(
            "[]", "[]", "[{kind=external, justification=so}]", "[{kind=inSource}]", "[]");
    Object absent = results.get(4);
    assertThat(Written.field(absent, "ruleId")).isEqualTo("figure.value");
    assertThat(Written.field(absent, "message", "text")).isEqualTo("No longer found: “74”");
    assertThat(Written.array(absent, "locations"))
        .hasToString("[{physicalLocation={artifactLocation={uri=a.fr.txt}}}]");
  }

  @Test
  void sarif_numbersEqualFingerprints() throws IOException {
    String fingerprint = Samples.magnitude().fingerprint();
    assertThat(
            results(judged(Standing.NEW, false, null), judged(Standing.NEW, false, null)).stream()
                .map(result -> Written.field(result, "partialFingerprints").toString()))
        .containsExactly(
            "{relecteurFinding/v1=" + fingerprint + "}",
            "{relecteurFinding/v1=" + fingerprint + ":2}",
            "{relecteurFinding/v1=0123456789abcdef}");
  }

  @Test
  void json_hasStatusReasonAndWhatIsGone() throws IOException {
    String json =
        write(ReportWriter::jsonLines, pair(true, judged(Standing.ACCEPTED, true, "so \"it\" is")));
    assertThat(json)
        .endsWith(
            "\"status\":\"accepted\",\"reason\":\"so \\\"it\\\" is\"}],\"gone\":[{\"code\":"
                + "\"figure.value\",\"original\":\"47\",\"translation\":\"74\","
                + "\"fingerprint\":\"0123456789abcdef\"}]}\n");
  }

  @Test
  void jsonWithoutAnythingKnown_isAsEver() throws IOException {
    JudgedPair pair = pair(false, judged(Standing.NEW, false, null));
    assertThat(write(ReportWriter::jsonLines, pair))
        .isEqualTo(Written.write(ReportWriter::jsonLines, pair.pair()));
  }

  @Test
  void otherFormats_reportOnlyWhatIsNew() throws IOException {
    JudgedPair pair = pair(true, judged(Standing.KNOWN, true, null));
    assertThat(write(ReportWriter::github, pair)).isEmpty();
    assertThat(write(out -> ReportWriter.text(out, false), pair)).isEqualTo("no findings\n");
  }

  @Test
  void findingsOfAnotherPair_areRefused() {
    assertThatThrownBy(() -> new JudgedPair(Written.sample(), List.of(), List.of(), true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("findings must be those of the pair a");
  }

  private static List<?> results(JudgedFinding... findings) throws IOException {
    Object log =
        Written.json(write(out -> ReportWriter.sarif(out, List.of(), "1"), pair(true, findings)));
    return Written.array(Written.array(log, "runs").get(0), "results");
  }

  private static JudgedFinding judged(Standing standing, boolean before, @Nullable String reason) {
    return new JudgedFinding(Samples.magnitude(), standing, before, reason);
  }

  private static JudgedPair pair(boolean compared, JudgedFinding... judged) {
    List<Finding> findings = new ArrayList<>();
    List.of(judged).forEach(one -> findings.add(one.finding()));
    CheckedPair pair = Written.sample();
    return new JudgedPair(
        pair.with(pair.report().withFindings(findings)), List.of(judged), List.of(GONE), compared);
  }

  private static String write(Function<Writer, ReportWriter> format, JudgedPair pair)
      throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = format.apply(out);
    writer.write(pair);
    writer.finish();
    return out.toString();
  }
}
