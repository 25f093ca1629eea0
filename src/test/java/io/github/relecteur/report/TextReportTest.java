package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void finding_isShownWithPlaceSentencesCaretsAndSuggestion() throws IOException {
    assertThat(text(false, Samples.report(Samples.ENGLISH, Samples.FRENCH, Samples.magnitude())))
        .isEqualTo(
            """
            a.fr.txt:2:18: error[figure.magnitude]: "$2 billion" became "2 millions de dollars"
              en 2 | The order is worth $2 billion.
                   |                    ^^^^^^^^^^
              fr 2 | La commande vaut 2 millions de dollars.
                   |                  ^^^^^^^^^^^^^^^^^^^^^
              suggestion: 2 milliards de dollars

            1 error
            """);
  }

  @Test
  void noFindings_areSaid() throws IOException {
    assertThat(text(false, Samples.report(Samples.ENGLISH, Samples.FRENCH)))
        .isEqualTo("no findings\n");
  }

  @Test
  void severalPairs_areCounted() throws IOException {
    Report clean = Samples.report("a", "b");
    assertThat(text(false, clean, clean)).isEqualTo("no findings in 2 pairs\n");
  }

  @Test
  void severities_areCountedApart() throws IOException {
    Report report =
        Samples.report(
            Samples.ENGLISH,
            Samples.FRENCH,
            missing(Severity.WARNING),
            missing(Severity.ERROR),
            missing(Severity.INFO),
            missing(Severity.ERROR));
    assertThat(text(false, report)).endsWith("\n2 errors, 1 warning, 1 info\n");
  }

  @Test
  void findingWithoutPlaceInTheTranslation_showsTheSentenceThatTranslates() throws IOException {
    assertThat(
            text(false, Samples.report(Samples.ENGLISH, Samples.FRENCH, missing(Severity.ERROR))))
        .isEqualTo(
            """
            a.en.txt:2:20: error[figure.missing]: "$2 billion" is missing
              en 2 | The order is worth $2 billion.
                   |                    ^^^^^^^^^^
              fr 2 | La commande vaut 2 millions de dollars.

            1 error
            """);
  }

  @Test
  void longSentenceThatTranslates_isShownWhereTheFindingMayBelong() throws IOException {
    String english = "one two three four five ".repeat(10) + "$2 billion.";
    String french = "un deux trois quatre cinq ".repeat(10) + "fin.";
    Finding missing =
        Samples.finding(
            "figure.missing",
            Severity.ERROR,
            "gone",
            Samples.place(Side.ORIGINAL, english, "$2 billion"),
            null,
            null);
    assertThat(text(false, Samples.report(english, french, missing)).lines())
        .contains(
            "  fr 1 | …quatre cinq un deux trois quatre cinq un deux trois quatre cinq un deux trois quatre"
                + " cinq fin.");
  }

  @Test
  void relatedPlaces_areListed() throws IOException {
    Finding first = Samples.magnitude();
    Finding finding =
        new Finding(
            first.code(),
            first.severity(),
            1,
            first.wording(),
            first.original(),
            first.translation(),
            List.of(Samples.place(Side.ORIGINAL, Samples.ENGLISH, "Markets")),
            null);
    assertThat(text(false, Samples.report(Samples.ENGLISH, Samples.FRENCH, finding)))
        .contains("\n  see also: a.en.txt:1:1 \"Markets\"\n");
  }

  @Test
  void row_isShownWithItsLineInTheFileAndItsName() throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.text(out, false);
    Report report = Samples.report(Samples.ENGLISH.strip(), Samples.FRENCH, Samples.magnitude());
    writer.write(
        CheckedPair.ofRow(
            "r7",
            "a.fr.txt",
            report,
            Origin.at(new Position(5, 4)),
            Origin.at(new Position(5, 60))));
    writer.finish();
    assertThat(out.toString()).startsWith("a.fr.txt:6:18: ").contains("de dollars\" (r7)\n");
  }

  @Test
  void colours_areUsedOnlyWhenAskedFor() throws IOException {
    Report report = Samples.report(Samples.ENGLISH, Samples.FRENCH, Samples.magnitude());
    assertThat(text(true, report)).contains("\u001B[1;31merror[figure.magnitude]:\u001B[0m");
    assertThat(text(false, report)).doesNotContain("\u001B");
  }

  @Test
  void hostileArticle_putsNoControlCharacterOnTheTerminal() throws IOException {
    String english = "He paid \u001B]0;owned\u0007 $5 \u009B31m.\n";
    String french = "Il a payé 6 \u001B[2J dollars.\n";
    Finding finding =
        Samples.finding(
            "figure.value",
            Severity.ERROR,
            "\"\u001B[1m$5\" became \"6\u0008\"",
            Samples.place(Side.ORIGINAL, english, "\u001B]0;owned\u0007 $5"),
            Samples.place(Side.TRANSLATION, french, "6 \u001B[2J"),
            "5\u001B[0m");
    assertThat(text(false, Samples.report(english, french, finding)).replace("\n", ""))
        .doesNotContainPattern("\\p{Cntrl}|[\\x{80}-\\x{9F}]");
  }

  @Test
  void articleWithoutName_isCalledByItsSide() throws IOException {
    Report report = Samples.report(Samples.ENGLISH, Samples.FRENCH, Samples.magnitude());
    Report unnamed =
        new Report(
            report.original().named(""),
            report.translation().named(""),
            report.findings(),
            report.alignment(),
            List.of(),
            List.of());
    assertThat(text(false, unnamed)).startsWith("translation:2:18: ");
  }

  private static Finding missing(Severity severity) {
    return Samples.finding(
        "figure.missing",
        severity,
        "\"$2 billion\" is missing",
        Samples.place(Side.ORIGINAL, Samples.ENGLISH, "$2 billion"),
        null,
        null);
  }

  private static String text(boolean colour, Report... reports) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.text(out, colour);
    for (Report report : reports) {
      writer.write(CheckedPair.ofArticles("a", report));
    }
    writer.finish();
    return out.toString();
  }
}
