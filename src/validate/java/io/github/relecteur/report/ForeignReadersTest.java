package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.Report;
import edu.hm.hafner.analysis.Severity;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.CodeClimateAdapter;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reports as programs of other projects read them. */
@Tag("validate")
class ForeignReadersTest {

  private static final String ALL = "io.github.relecteur.report.Material#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void checkstyle_isReadWithEveryFinding(Material material) {
    Report report = parse(new CheckStyleParser(), material, "checkstyle");
    /* What stands behind the last full stop of a source is taken for the name of a check. */
    assertFindings(report, material, code -> code.substring(code.indexOf('.') + 1));
    assertThat(report.stream().map(Issue::getCategory).distinct()).contains("Figure");
    assertThat(report.getSizeOf(Severity.ERROR)).isEqualTo((int) material.errors());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void sarif_isReadWithEveryFinding(Material material) {
    Report report = parse(new SarifAdapter(), material, "sarif");
    assertFindings(report, material, code -> code);
    assertThat(report.getSizeOf(Severity.WARNING_HIGH)).isEqualTo((int) material.errors());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void codeQuality_isReadWithEveryFinding(Material material) {
    Report report = parse(new CodeClimateAdapter(), material, "gitlab");
    assertFindings(report, material, code -> code);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void junit_isReadByJenkins(Material material) {
    Report report = parse(new JUnitAdapter(), material, "junit");
    assertThat(report.getCounter(JUnitAdapter.FAILED_TESTS))
        .isEqualTo((int) material.pairsWithErrors());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void junit_isReadByMaven(Material material) throws Exception {
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger()).parse(material.file("junit").toString());
    assertThat(suites).hasSize(1);
    ReportTestSuite suite = suites.get(0);
    assertThat(suite.getTestCases()).hasSize(material.read("jsonl").split("\n", -1).length - 1);
    assertThat(suite.getNumberOfTests()).isEqualTo(suite.getTestCases().size());
    assertThat(suite.getTestCases().stream().filter(test -> test.hasFailure()))
        .hasSize((int) material.pairsWithErrors())
        .hasSize(suite.getNumberOfFailures());
  }

  private static Report parse(IssueParser parser, Material material, String format) {
    return parser.parse(new FileReaderFactory(material.file(format)));
  }

  /** The same codes equally often, each with a file and a line. */
  private static void assertFindings(
      Report report, Material material, Function<String, String> type) {
    assertThat(report.getSize()).as(report.getErrorMessages().toString()).isPositive();
    Map<String, Long> expected =
        material.findings().stream()
            .collect(Collectors.groupingBy(f -> type.apply(f.code()), Collectors.counting()));
    Map<String, Long> read =
        report.stream().collect(Collectors.groupingBy(Issue::getType, Collectors.counting()));
    assertThat(read).isEqualTo(expected);
    assertThat(report.stream())
        .allSatisfy(
            issue -> {
              assertThat(issue.getLineStart()).isPositive();
              assertThat(issue.getMessage() + issue.getDescription()).isNotBlank();
              assertThat(issue.getFileName()).isNotBlank().isNotEqualTo("-");
            });
  }
}
