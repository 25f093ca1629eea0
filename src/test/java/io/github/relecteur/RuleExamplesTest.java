package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of each code are what they say. */
class RuleExamplesTest {

  private static final Relecteur RELECTEUR = Relecteur.create();

  static List<RuleInfo> rules() {
    return Relecteur.rules();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void wrongExample_isReportedUnderItsCode(RuleInfo rule) {
    assertThat(findings(rule.original(), rule.wrong()).map(Finding::code)).contains(rule.code());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rightExample_isClean(RuleInfo rule) {
    assertThat(
            findings(rule.original(), rule.right())
                .filter(finding -> finding.severity() != Severity.INFO))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void frenchExamples_areSetAsNewspapersSetThem(RuleInfo rule) {
    assertThat(rule.wrong() + rule.right()).doesNotContain("'");
  }

  private static Stream<Finding> findings(String english, String french) {
    return RELECTEUR.check(Article.english(english), Article.french(french)).findings().stream();
  }
}
