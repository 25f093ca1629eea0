package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReportTest {

  @Test
  void pairs_areTestsThatFailFromTheThresholdOn() {
    assertThat(write(Set.of(Severity.ERROR), Written.sample(), Written.missing(), Written.clean()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="relecteur check" tests="3" failures="1" errors="0" skipped="0">
              <testsuite name="relecteur check" tests="3" failures="1" errors="0" skipped="0">
                <testcase classname="relecteur" name="a" file="a.fr.txt">
                  <failure message="figure.magnitude: &quot;$2 billion&quot; became &quot;2 millions \
            de dollars&quot;; suggestion: 2 milliards de dollars" type="figure.magnitude">a.fr.txt:2:18: \
            error[figure.magnitude]: &quot;$2 billion&quot; became &quot;2 millions de \
            dollars&quot;; suggestion: 2 milliards de dollars
            </failure>
                </testcase>
                <testcase classname="relecteur" name="a" file="a.fr.txt">
                  <system-out>a.en.txt:2:20: warning[figure.missing]: gone
            </system-out>
                </testcase>
                <testcase classname="relecteur" name="clean" file="a.fr.txt"/>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  void withoutAThreshold_nothingFails() {
    assertThat(write(Set.of(), Written.sample())).contains("failures=\"0\"", "<system-out>");
  }

  @Test
  void hostileContent_isReadBack() throws Exception {
    Document document = Written.xml(write(Set.of(Severity.ERROR), Written.hostile()));
    Element test = (Element) document.getElementsByTagName("testcase").item(0);
    assertThat(test.getAttribute("name"))
        .startsWith("\uFFFD\"q\" 'a' ]]> <script>alert(1)</script> & 100 %, a:b[31m")
        .endsWith("\r\n::error::x\t字🙂\uFFFD");
    assertThat(test.getElementsByTagName("failure").item(0).getTextContent())
        .contains("]]> <script>", "␛[31m")
        .hasLineCount(1);
  }

  @Test
  void manyFindings_areOneFailure() throws Exception {
    Document document = Written.xml(write(Set.of(Severity.ERROR), Written.many(10_000)));
    Element failure = (Element) document.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).endsWith("(and 9999 more)");
    assertThat(failure.getTextContent()).hasLineCount(10_000);
  }

  private static String write(Set<Severity> failing, CheckedPair... pairs) {
    return Written.write(out -> ReportWriter.junit(out, failing), pairs);
  }
}
