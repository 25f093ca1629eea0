package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitlabReportTest {

  @Test
  void finding_isAnIssue() {
    assertThat(Written.write(ReportWriter::gitlab, Written.sample()))
        .matches(
            """
            \\[
              \\{
                "type": "issue",
                "categories": \\[
                  "Bug Risk"
                ],
                "description": "\\\\"\\$2 billion\\\\" became \\\\"2 millions de dollars\\\\"; \
            suggestion: 2 milliards de dollars",
                "check_name": "figure.magnitude",
                "fingerprint": "[0-9a-f]{32}",
                "severity": "major",
                "location": \\{
                  "path": "a.fr.txt",
                  "lines": \\{
                    "begin": 2,
                    "end": 2
                  }
                }
              }
            ]
            """);
  }

  @Test
  void nothingFound_isAnEmptyArray() {
    assertThat(Written.write(ReportWriter::gitlab, Written.clean())).isEqualTo("[ ]\n");
  }

  @Test
  void warning_isMinorAndStandsInTheOriginal() throws IOException {
    Object issue = issues(Written.missing()).get(0);
    assertThat(Written.field(issue, "severity")).isEqualTo("minor");
    assertThat(Written.field(issue, "location", "path")).isEqualTo("a.en.txt");
  }

  @Test
  void fingerprints_areUniqueAndStable() throws IOException {
    List<Object> first = fingerprints(Written.many(10_000));
    assertThat(first).doesNotHaveDuplicates().hasSize(10_000);
    assertThat(fingerprints(Written.many(10_000))).isEqualTo(first);
  }

  @Test
  void sameFindingInTwoPairs_hasTwoFingerprints() throws IOException {
    CheckedPair other = CheckedPair.ofArticles("b", Written.sample().report());
    assertThat(fingerprints(Written.sample(), other)).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void hostileContent_isReadBack() throws IOException {
    Object issue = issues(Written.hostile()).get(0);
    assertThat(Written.field(issue, "description"))
        .isEqualTo(WellFormed.of(Written.HOSTILE + "; suggestion: " + Written.HOSTILE));
  }

  private static List<?> issues(CheckedPair... pairs) throws IOException {
    return (List<?>) Written.json(Written.write(ReportWriter::gitlab, pairs));
  }

  private static List<Object> fingerprints(CheckedPair... pairs) throws IOException {
    return issues(pairs).stream()
        .<Object>map(issue -> Written.field(issue, "fingerprint"))
        .toList();
  }
}
