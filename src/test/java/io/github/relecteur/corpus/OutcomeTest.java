package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static final String ENGLISH = "It paid $5 million for the site, and was glad of it.";
  private static final String FRENCH = "Elle a payé 5 millions d'euros pour le site, ravie.";
  private static final Span DOLLARS = new Span(8, 18);
  private static final Span EUROS = new Span(12, 30);

  @Test
  void findingInPlace_isAHit() {
    Outcome outcome = outcome(finding("figure.unit", Severity.ERROR, DOLLARS, EUROS, null));

    assertThat(outcome.passed()).isTrue();
    assertThat(outcome.hits()).hasSize(1);
  }

  @Test
  void otherCode_isAMissAndAFalseAlarm() {
    Outcome outcome = outcome(finding("figure.value", Severity.ERROR, DOLLARS, EUROS, null));

    assertThat(outcome.misses()).hasSize(1);
    assertThat(outcome.falseAlarms()).hasSize(1);
    assertThat(outcome.describe())
        .contains("false alarm  figure.value error: «$5 million»")
        .contains("missed       corpus/cases/figure.unit/x.case:7: figure.unit error");
  }

  @Test
  void otherSeverity_isNoHit() {
    assertThat(outcome(finding("figure.unit", Severity.WARNING, DOLLARS, EUROS, null)).passed())
        .isFalse();
  }

  @Test
  void wholeSentence_isNoHit() {
    Span all = new Span(0, ENGLISH.length());

    assertThat(outcome(finding("figure.unit", Severity.ERROR, all, EUROS, null)).passed())
        .isFalse();
  }

  @Test
  void absentSide_isNoHit() {
    assertThat(outcome(finding("figure.unit", Severity.ERROR, DOLLARS, null, null)).passed())
        .isFalse();
  }

  @Test
  void secondFindingInTheSamePlace_isAFalseAlarm() {
    Finding finding = finding("figure.unit", Severity.ERROR, DOLLARS, EUROS, null);

    assertThat(outcome(finding, finding).falseAlarms()).hasSize(1);
  }

  @Test
  void unexpectedInfo_isAllowed() {
    Finding hit = finding("figure.unit", Severity.ERROR, DOLLARS, EUROS, null);
    Finding info = finding("figure.converted", Severity.INFO, DOLLARS, EUROS, null);

    assertThat(outcome(hit, info).passed()).isTrue();
  }

  @Test
  void unexpectedInfoOfTheCodeInQuestion_isAFalseAlarm() {
    Finding hit = finding("figure.unit", Severity.ERROR, DOLLARS, EUROS, null);
    Finding info = finding("figure.unit", Severity.INFO, DOLLARS, EUROS, null);

    assertThat(outcome(hit, info).passed()).isFalse();
  }

  @Test
  void suggestionWithNoBreakSpaces_isTheSame() {
    Outcome outcome =
        Outcome.of(
            item("5 millions de dollars"),
            report(
                finding(
                    "figure.unit", Severity.ERROR, DOLLARS, EUROS, "5\u00A0millions de dollars")));

    assertThat(outcome.passed()).isTrue();
  }

  @Test
  void otherSuggestion_isNoHit() {
    Outcome outcome =
        Outcome.of(
            item("5 millions de dollars"),
            report(finding("figure.unit", Severity.ERROR, DOLLARS, EUROS, "5 dollars")));

    assertThat(outcome.passed()).isFalse();
  }

  @Test
  void foundOtherwise_saysWhatDiffers() {
    Span site = new Span(8, 31);
    CorpusItem item = item("5 millions de dollars");
    Finding severity = finding("figure.unit", Severity.INFO, DOLLARS, EUROS, "5 dollars");
    Finding place = finding("figure.unit", Severity.ERROR, site, null, null);

    assertThat(missed(item, severity))
        .isEqualTo(
            "missed figure.unit: «$5 million» → «5 millions d'euros»: severity is info, expected"
                + " error; suggestion is \"5 dollars\", expected \"5 millions de dollars\"");
    assertThat(missed(item, place))
        .endsWith(
            ": suggestion is missing, expected \"5 millions de dollars\"; its place in the"
                + " translation is (nothing)");
    assertThat(missed(item)).endsWith("→ «5 millions d'euros»");
    assertThat(Outcome.of(item, report(severity)).describe())
        .contains(
            "suggest=\"5 millions de dollars\": severity is info, expected error; suggestion");
  }

  private static String missed(CorpusItem item, Finding... findings) {
    return Judge.judgements(Outcome.of(item, report(findings)), Map.of()).stream()
        .filter(judgement -> judgement.verdict() == Verdict.MISSED)
        .map(Judgement::describe)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void scores_countByCode() {
    Outcome hit = outcome(finding("figure.unit", Severity.ERROR, DOLLARS, EUROS, null));
    Outcome wrong = outcome(finding("figure.value", Severity.ERROR, DOLLARS, EUROS, null));

    List<Judgement> judgements = judgements(hit, hit, wrong);

    assertThat(Score.by(Judgement::code, judgements))
        .containsExactly(
            new Score("figure.unit", 2, 0, 1, 3, 2, 2),
            new Score("figure.value", 0, 1, 0, 0, 0, 0));
    assertThat(Score.of("all", judgements)).isEqualTo(new Score("all", 2, 1, 1, 3, 2, 2));
  }

  /** What the run makes of outcomes whose findings do not depend on the checker. */
  private static List<Judgement> judgements(Outcome... outcomes) {
    return Arrays.stream(outcomes)
        .flatMap(outcome -> Judge.judgements(outcome, Map.of()).stream())
        .toList();
  }

  @Test
  void score_givesPrecisionRecallAndF1() {
    Score score = new Score("figure.unit", 6, 2, 4, 8, 7, 3);

    assertThat(score.precision().shown()).isEqualTo("75.0");
    assertThat(score.recall().shown()).isEqualTo("60.0");
    assertThat(score.f1().shown()).isEqualTo("66.6");
    assertThat(score.exactCode().shown()).isEqualTo("87.5");
    assertThat(score.exactSpan().shown()).isEqualTo("50.0");
  }

  private static Outcome outcome(Finding... findings) {
    return Outcome.of(item(null), report(findings));
  }

  private static CorpusItem item(@Nullable String suggestion) {
    return new CorpusItem(
        "cases/figure.unit/x.case",
        "cases/figure.unit/x.case",
        "figure.unit",
        CorpusItem.Mode.SEGMENT,
        ENGLISH,
        FRENCH,
        List.of(new Expectation("figure.unit", Severity.ERROR, DOLLARS, EUROS, suggestion, 7)));
  }

  private static Report report(Finding... findings) {
    return new Report(
        Article.english(ENGLISH),
        Article.french(FRENCH),
        List.of(findings),
        List.of(),
        List.of(),
        List.of());
  }

  private static Finding finding(
      String code,
      Severity severity,
      @Nullable Span original,
      @Nullable Span translation,
      @Nullable String suggestion) {
    return new Finding(
        code,
        severity,
        1,
        new Message("a message", "un message"),
        original == null ? null : place(Side.ORIGINAL, original, ENGLISH),
        translation == null ? null : place(Side.TRANSLATION, translation, FRENCH),
        List.of(),
        suggestion);
  }

  private static Place place(Side side, Span span, String text) {
    return new Place(side, span, text.substring(span.start(), span.end()));
  }
}
