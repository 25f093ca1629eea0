package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has its cases and its messages, every case its rule. */
class RuleCompletenessTest {

  private static final int CASES = 3;

  private static Corpus corpus;

  @BeforeAll
  static void read() throws IOException {
    corpus = Corpus.read(Path.of("corpus"));
  }

  @TestFactory
  Stream<DynamicTest> rule_hasFlaggedAndCleanCases() {
    return Relecteur.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> hasCases(rule.code())));
  }

  @TestFactory
  Stream<DynamicTest> rule_hasItsMessages() {
    Relecteur relecteur = Relecteur.create();
    return Relecteur.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> hasMessages(rule, relecteur)));
  }

  @Test
  void caseDirectory_belongsToARule() {
    Set<String> codes =
        corpus.cases().stream()
            .map(CorpusItem::code)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(codes).isSubsetOf(codes());
  }

  @Test
  void expectedCode_belongsToARule() {
    Set<String> expected = new TreeSet<>();
    corpus.items().forEach(item -> item.expectations().forEach(e -> expected.add(e.code())));

    assertThat(expected).isSubsetOf(codes());
  }

  private static void hasCases(String code) {
    List<CorpusItem> cases =
        corpus.cases().stream().filter(item -> item.code().equals(code)).toList();

    String folder = "corpus/cases/" + code;
    long flagged =
        cases.stream()
            .filter(item -> item.expectations().stream().anyMatch(e -> e.code().equals(code)))
            .count();
    assertThat(cases.size())
        .as(folder + ": how many files NAME.case; at least " + CASES + " are expected")
        .isGreaterThanOrEqualTo(CASES);
    assertThat(flagged)
        .as(folder + ": how many cases with " + code + " below '--- expect'; one is expected")
        .isPositive();
    assertThat(cases.stream().filter(CorpusItem::isClean).count())
        .as(folder + ": how many cases with nothing below '--- expect'; one is expected")
        .isPositive();
  }

  /** A rule whose message stands in no table fails where it finds something. */
  private static void hasMessages(RuleInfo rule, Relecteur relecteur) {
    CorpusRunner runner = new CorpusRunner(relecteur);
    assertThatCode(
            () -> {
              relecteur.check(Article.english(rule.original()), Article.french(rule.wrong()));
              corpus.cases().stream()
                  .filter(item -> item.code().equals(rule.code()))
                  .forEach(item -> runner.check(item, item.french()));
            })
        .as("what %s says; a key that is missing is a row of wording/findings.tsv", rule.code())
        .doesNotThrowAnyException();
  }

  private static List<String> codes() {
    return Relecteur.rules().stream().map(RuleInfo::code).toList();
  }
}
