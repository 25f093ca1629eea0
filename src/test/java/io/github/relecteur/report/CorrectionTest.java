package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Suggestions are followed in the text of a translation. */
class CorrectionTest {

  private static final Relecteur RELECTEUR = Relecteur.create();

  @Test
  void swappedFigures_areExchanged() throws IOException {
    assertThat(
            corrected(
                "It cut the price from $340 to $275.",
                "Il a ramené le prix de 275 à 340 dollars.",
                "a.txt"))
        .isEqualTo("Il a ramené le prix de 340 à 275 dollars.");
  }

  @Test
  void littleWordBefore_isAdapted() {
    String french = "Il dit que Pomme vend 5 navires.";
    Report report = Samples.report("x", french, found(french, "Pomme", "Apple", 0.9));
    assertThat(Correction.corrected(report, report.findings()))
        .isEqualTo("Il dit qu’Apple vend 5 navires.");
  }

  @Test
  void allFindings_areFollowed_whateverTheirOrder() throws IOException {
    Report report =
        report(
            "It sold 40 ships. It paid $2 billion in May.",
            "Elle a vendu 41 navires. Elle a payé 2 millions de dollars en mai.",
            "a.txt");
    List<Finding> backwards = new ArrayList<>(report.findings());
    Collections.reverse(backwards);
    assertThat(backwards).hasSize(2);
    assertThat(Correction.corrected(report, backwards))
        .isEqualTo("Elle a vendu 40 navires. Elle a payé 2 milliards de dollars en mai.");
    CheckedPair pair = CheckedPair.ofArticles("a", report);
    List<Correction> each =
        report.findings().stream().flatMap(f -> Correction.of(pair, f).stream()).toList();
    assertThat(Correction.of(pair, backwards)).isEqualTo(each);
  }

  @Test
  void someFindings_areFollowedAlone() throws IOException {
    Report report =
        report(
            "It sold 40 ships. It paid $2 billion in May.",
            "Elle a vendu 41 navires. Elle a payé 2 millions de dollars en mai.",
            "a.txt");
    assertThat(Correction.corrected(report, report.findings().subList(1, 2)))
        .isEqualTo("Elle a vendu 41 navires. Elle a payé 2 milliards de dollars en mai.");
    assertThat(Correction.corrected(report, List.of())).isEqualTo(report.translation().text());
  }

  @Test
  void surerOfTwo_isFollowed() {
    String french = "il coûte 3 dollars";
    Finding unsure = found(french, "3 dollars", "4 euros", 0.6);
    Finding sure = found(french, "dollars", "yens", 0.9);
    Report report = Samples.report("x", french, unsure, sure);
    assertThat(Correction.corrected(report, report.findings())).isEqualTo("il coûte 3 yens");
    Finding severe = found(french, "3 dollars", "4 euros", 0.9);
    Report other = Samples.report("x", french, severe, sure.withSeverity(Severity.INFO));
    assertThat(Correction.corrected(other, other.findings())).isEqualTo("il coûte 4 euros");
  }

  @Test
  void findingWithSeveralPlaces_isFollowedEverywhereOrNowhere() {
    String french = "Opel et Opel";
    Place first = new Place(Side.TRANSLATION, new Span(0, 4), "Opel");
    Place second = new Place(Side.TRANSLATION, new Span(8, 12), "Opel");
    Message silent = new Message("", "");
    Finding both =
        new Finding(
            "company.altered", Severity.ERROR, 0.5, silent, null, first, List.of(second), "Open");
    Report report = Samples.report("x", french, both);
    assertThat(Correction.corrected(report, List.of(both, both))).isEqualTo("Open et Open");
    Finding sure = found(french, "et Opel", "ou Ople", 0.9);
    assertThat(Correction.corrected(report, List.of(both, sure))).isEqualTo("Opel ou Ople");
  }

  @Test
  void findingWithoutSuggestionOrPlace_hasNoCorrection() throws IOException {
    Report report = report("It sold 40 ships. It rose 5%.", "Elle a vendu des navires.", "a.txt");
    assertThat(report.findings()).isNotEmpty();
    assertThat(Correction.corrected(report, report.findings()))
        .isEqualTo("Elle a vendu des navires.");
  }

  @Test
  void findingOfAnotherReport_isRefused() {
    Report report = Samples.report("x", "court");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Correction.corrected(report, List.of(Samples.magnitude())))
        .withMessageContaining("a finding must be one of its report, was figure.magnitude");
  }

  @Test
  void markupInsideTheWords_isNotTakenAway() throws IOException {
    String english = "He paid 2 billion dollars.";
    for (String words :
        List.of(
            "**2 millions** de dollars",
            "*2* millions de dollars",
            "__2__ millions de dollars",
            "_2 millions_ de dollars",
            "2 **millions** de dollars",
            "[2 millions](https://example.org/a_b) de dollars")) {
      String french = "Il a payé " + words + ".";
      Report report = report(english, french, "a.md");
      assertThat(report.findings()).as(words).isNotEmpty();
      assertThat(Correction.corrected(report, report.findings())).isEqualTo(french);
    }
    String page = "<p>Il a payé <b>2</b>&nbsp;millions de dollars.</p>";
    assertThat(corrected(english, page, "a.html")).isEqualTo(page);
  }

  @Test
  void markupAroundTheWords_stays() throws IOException {
    String english = "He paid 2 billion dollars.";
    for (String frame :
        List.of("**%s**", "*%s*", "_%s_", "`%s`", "[%s](https://example.org/a_b)", "~~%s~~")) {
      String french = "Il a payé " + frame + ".";
      assertThat(corrected(english, french.formatted("2 millions de dollars"), "a.md"))
          .isEqualTo(french.formatted("2 milliards de dollars"));
    }
    assertThat(
            corrected(english, "<p>Il a payé <b>2 millions de dollars</b> &amp; cie</p>", "a.html"))
        .isEqualTo("<p>Il a payé <b>2 milliards de dollars</b> &amp; cie</p>");
  }

  @Test
  void marksThatBelongToTheWords_areNoMarkup() {
    String french = "Le titre A*B et [X] montent.";
    Report report =
        Samples.report("x", french, found(french, "A*B", "AB", 1), found(french, "[X]", "Y", 1));
    assertThat(Correction.corrected(report, report.findings()))
        .isEqualTo("Le titre AB et Y montent.");
  }

  private static Finding found(String french, String words, String suggestion, double confidence) {
    Place place = Samples.place(Side.TRANSLATION, french, words);
    return Samples.finding("company.altered", Severity.ERROR, "m", null, place, suggestion)
        .withConfidence(confidence);
  }

  private static Report report(String english, String french, String name) throws IOException {
    return RELECTEUR.check(
        Article.english(english), Relecteur.parse(french, name, Language.FRENCH));
  }

  private static String corrected(String english, String french, String name) throws IOException {
    Report report = report(english, french, name);
    return Correction.corrected(report, report.findings());
  }
}
