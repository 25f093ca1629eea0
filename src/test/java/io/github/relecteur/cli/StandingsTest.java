package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.JudgedFinding;
import io.github.relecteur.report.JudgedPair;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which findings are known. */
class StandingsTest {

  private static final String COMMENT = "<!-- relecteur off-next: law -->";
  private static final String TEXT = "7 8 7 9 7\n\n" + COMMENT + "7 8\n";

  @Test
  void withoutAnythingKnown_allIsNew() {
    Standings standings = new Standings(null, null);
    JudgedPair judged = standings.judge(pair("a", 0, 2));
    assertThat(shown(judged)).containsExactly("NEW", "NEW");
    assertThat(judged.compared()).isFalse();
    assertThat(judged.news()).isEqualTo(judged.pair());
  }

  @Test
  void eachEntry_answersForOneFindingInOrder() {
    Standings standings =
        new Standings(
            baseline(List.of(earlier("a", 0, null)), List.of(earlier("a", 0, "so"))), null);
    JudgedPair judged = standings.judge(pair("a", 2, 0, 4, 8));
    assertThat(shown(judged)).containsExactly("NEW", "ACCEPTED before so", "KNOWN before", "NEW");
    assertThat(judged.news().report().findings()).hasSize(2);
    assertThat(judged.compared()).isTrue();
    assertThat(standings.outdated()).isZero();
  }

  @Test
  void otherArticle_isNotMeant() {
    Standings standings = new Standings(null, new EarlierFindings(List.of(earlier("b", 0, null))));
    JudgedPair judged = standings.judge(pair("a", 0));
    assertThat(shown(judged)).containsExactly("NEW");
    assertThat(judged.gone()).isEmpty();
    assertThat(shown(standings.judge(pair("b", 8)))).containsExactly("KNOWN before");
    assertThat(standings.before()).isEqualTo(1);
  }

  @Test
  void whatIsNotFoundAgain_isGone() {
    EarlierFinding nine = earlier("a", 6, null);
    Standings standings = new Standings(null, new EarlierFindings(List.of(nine)));
    assertThat(standings.judge(pair("a", 0)).gone()).containsExactly(nine);
    assertThat(standings.gone()).isEqualTo(1);
    Standings settled = new Standings(baseline(List.of(nine), List.of(nine)), null);
    assertThat(settled.judge(pair("a", 0)).gone()).containsExactly(nine, nine);
    assertThat(settled.outdated()).isEqualTo(2);
  }

  @Test
  void suppressedFinding_takesNoEntryFromOneThatCounts() {
    int inComment = TEXT.lastIndexOf('7');
    Standings standings = new Standings(baseline(List.of(earlier("a", 0, null)), List.of()), null);
    assertThat(shown(standings.judge(pair("a", inComment, 4))))
        .containsExactly("SUPPRESSED law", "KNOWN before");
    Standings alone = new Standings(baseline(List.of(earlier("a", 0, null)), List.of()), null);
    JudgedPair judged = alone.judge(pair("a", inComment));
    assertThat(shown(judged)).containsExactly("SUPPRESSED before law");
    assertThat(judged.gone()).isEmpty();
  }

  private static List<String> shown(JudgedPair judged) {
    return judged.findings().stream().map(StandingsTest::shown).toList();
  }

  private static String shown(JudgedFinding finding) {
    return finding.standing()
        + (finding.before() ? " before" : "")
        + (finding.reason() == null ? "" : " " + finding.reason());
  }

  private static Baseline baseline(List<EarlierFinding> known, List<EarlierFinding> accepted) {
    return new Baseline(entries(known), entries(accepted));
  }

  private static List<Baseline.Entry> entries(List<EarlierFinding> findings) {
    return findings.stream()
        .map(finding -> new Baseline.Entry(finding, 1, new JsonNode("", 1, null)))
        .toList();
  }

  private static EarlierFinding earlier(String article, int start, @Nullable String reason) {
    Finding same = finding(start);
    return new EarlierFinding(article, same.code(), null, "7", same.fingerprint(), reason);
  }

  private static CheckedPair pair(String id, int... starts) {
    List<Finding> findings = Stream.of(boxed(starts)).map(StandingsTest::finding).toList();
    List<Span> comments =
        List.of(new Span(TEXT.indexOf(COMMENT), TEXT.indexOf(COMMENT) + COMMENT.length()));
    Article french =
        new Article(Language.FRENCH, "a.fr.md", TEXT, false, List.of()).withComments(comments);
    Report report =
        new Report(Article.english("x"), french, findings, List.of(), List.of(), List.of());
    return CheckedPair.ofArticles(id, report);
  }

  private static Integer[] boxed(int... starts) {
    return Arrays.stream(starts).boxed().toArray(Integer[]::new);
  }

  private static Finding finding(int start) {
    Span span = new Span(start, start + 1);
    Place place = new Place(Side.TRANSLATION, span, TEXT.substring(start, start + 1));
    return new Finding(
        "figure.added", Severity.ERROR, 1, new Message("m", "m"), null, place, List.of(), null);
  }
}
