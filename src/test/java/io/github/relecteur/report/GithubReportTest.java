package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GithubReportTest {

  @Test
  void finding_isACommand() {
    assertThat(Written.write(ReportWriter::github, Written.sample()))
        .isEqualTo(
            "::error file=a.fr.txt,line=2,endLine=2,col=18,endColumn=38,title=figure.magnitude::"
                + "\"$2 billion\" became \"2 millions de dollars\"; suggestion: 2 milliards de"
                + " dollars\n");
  }

  @Test
  void figureThatTheTranslationLacks_isShownInTheOriginal() {
    assertThat(Written.write(ReportWriter::github, Written.missing()))
        .isEqualTo(
            "::warning file=a.en.txt,line=2,endLine=2,col=20,endColumn=29,title=figure.missing::"
                + "gone\n");
  }

  @Test
  void row_isToldByItsNameAndPlace() {
    assertThat(Written.write(ReportWriter::github, Written.row()))
        .contains("line=4,endLine=4,col=18,")
        .endsWith(" (r)\n");
  }

  @Test
  void cleanPairs_writeNothing() {
    assertThat(Written.write(ReportWriter::github, Written.clean())).isEmpty();
  }

  @Test
  void hostileContent_staysInItsCommand() {
    String out = Written.write(ReportWriter::github, Written.hostile());
    assertThat(out.lines()).hasSize(1);
    assertThat(out).doesNotContain("\u001B", "\u0000", "\r", "\uD800");
    String[] parts = out.split("::", -1);
    assertThat(List.of(parts[1].split(",", -1)))
        .as("a comma or colon in the file name makes no property")
        .hasSize(4)
        .last()
        .isEqualTo("title=figure.value");
    assertThat(parts[1]).contains("100 %25%2C a%3Ab", "%0D%0A%3A%3Aerror%3A%3Ax");
    assertThat(parts[2]).contains("100 %25, a:b");
  }

  @Test
  void allFindings_areWritten() {
    assertThat(Written.write(ReportWriter::github, Written.many(10_000)).lines())
        .hasSize(10_000)
        .allMatch(line -> line.startsWith("::error file=a.fr.txt,line=1,"));
  }
}
