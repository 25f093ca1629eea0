package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments in articles that suppress findings. */
class SuppressionTest {

  private static final String ENGLISH =
      "It paid $5 billion to the state.\n\nWages rose by 4.61%.\n\nIt hired 47 people.\n";
  private static final String PAID = "Elle a versé 5 millions de dollars à l'État.";
  private static final String WAGES = "Les salaires ont augmenté de 4.61 %.";
  private static final String HIRED = "Elle a embauché 74 personnes.";

  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void useFolder(@TempDir Path temporary) {
    folder = new Folder(temporary);
  }

  @ParameterizedTest
  @CsvSource({
    "<!-- relecteur off -->, figure.magnitude figure.format figure.value",
    "<!--relecteur off figure.*-->, figure.magnitude figure.format figure.value",
    "<!-- relecteur off figure.magnitude figure.format: both -->, figure.magnitude figure.format",
    "'<!-- relecteur\noff figure.magnitude, figure.value -->', figure.magnitude figure.value",
    "<!-- relecteur off-next -->, figure.magnitude",
    "<!-- relecteur off-next figure.format -->, ''",
    "<!-- relecteur off company.* -->, ''",
    "<!-- relecteurs off -->, ''",
    "<!-- not relecteur off -->, ''",
  })
  void comment_suppressesItsCodes(String comment, String codes) throws IOException {
    String[] expected = codes.isEmpty() ? new String[0] : codes.split(" ", -1);
    Run markdown = markdown(ENGLISH, comment + "\n\n" + french("\n\n"));
    Run page = page(comment + paragraphs());
    assertSuppressed(markdown, expected);
    assertSuppressed(page, expected);
    for (String code : List.of("figure.magnitude", "figure.format", "figure.value")) {
      boolean isReported = !List.of(expected).contains(code);
      assertThat(markdown.out().contains(code)).as(code).isEqualTo(isReported);
      assertThat(page.out().contains(code)).as(code).isEqualTo(isReported);
    }
  }

  @Test
  void on_endsARegion() throws IOException {
    String text =
        "<!-- relecteur off -->\n\n"
            + PAID
            + "\n\n<!-- relecteur on figure.format -->\n\n"
            + WAGES
            + "\n\n<!-- relecteur on -->\n\n"
            + HIRED;
    assertSuppressed(markdown(ENGLISH, text), "figure.magnitude");
  }

  @Test
  void next_isTheBlockBehindFurtherComments() throws IOException {
    String text =
        "<!-- relecteur off-next figure.magnitude -->\n\n<!-- note -->\n"
            + PAID
            + "\n\n"
            + PAID
            + "\n";
    Run run = markdown("It paid $5 billion to the state.\n\n".repeat(2), text);
    assertSuppressed(run, "figure.magnitude");
    assertThat(run.out()).contains("a.fr.md:6:").endsWith("\n1 error\n");
  }

  @Test
  void commentInTheOriginal_suppressesToo() throws IOException {
    Run run = markdown("<!-- relecteur off-next -->\n" + ENGLISH, french("\n\n"));
    assertSuppressed(run, "figure.magnitude");
  }

  @Test
  void commentInsideAParagraph_holdsFromThereOn() throws IOException {
    String text = french("\n\n").replace("4.61", "<!-- relecteur off -->4.61");
    assertSuppressed(markdown(ENGLISH, text), "figure.format", "figure.value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.en.txt", "a.en.rst"})
  void otherText_hasNoCommentsAndThatIsTold(String name) throws IOException {
    String english = folder.write(name, ENGLISH);
    String text = "<!-- note -->\n\n<!-- relecteur off -->\n" + french("\n\n<!--relecteur on-->\n");
    Run run = Run.of("check", english, folder.write("b.fr.txt", text));
    assertThat(run.err())
        .isEqualTo(
            "relecteur: "
                + folder.file("b.fr.txt")
                + ":3: relecteur comments count in HTML and Markdown only\n");
    assertThat(run.out()).contains("figure.magnitude");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- relecteurs off -->", "<!-- note -->", "<!--", "relecteur off"})
  void otherCommentsInAText_areNotTold(String comment) throws IOException {
    String french = folder.write("b.fr.txt", french("\n\n") + "\n" + comment);
    assertSuppressed(Run.of("check", folder.write("a.en.txt", ENGLISH), french));
  }

  @Test
  void commentOfMarkdownThatIsNotClosed_isNotTold() throws IOException {
    assertSuppressed(markdown(ENGLISH, french("\n\n") + "\n<!-- relecteur off"));
  }

  @Test
  void commentInAScript_isNone() throws IOException {
    assertSuppressed(page("<script>'<!-- relecteur off -->'</script>" + paragraphs()));
  }

  @Test
  void figuresInComments_areNotRead() throws IOException {
    String clean =
        """
        Elle a versé 5 milliards <!-- ou 7

         millions --> de dollars à l'État.

        <!-- 15 % de plus qu'en 2019 -->
        Les salaires ont augmenté de 4,61 %.

        Elle a embauché 47 personnes.<!-- 99 -->
        """;
    assertThat(markdown(ENGLISH + "<!-- 31 people -->\n", clean))
        .isEqualTo(new Run(0, "no findings\n", ""));
    assertThat(page("<p>" + clean.replace("\n\n", "</p>\n<p>") + "</p>"))
        .isEqualTo(new Run(0, "no findings\n", ""));
  }

  @Test
  void placesBehindComments_areThoseOfTheFile() throws IOException {
    Run run = markdown(ENGLISH, "<!-- a\nb -->\n\n" + french(" <!-- 3 -->\n\n"));
    assertThat(run.out()).contains("a.fr.md:4:14: error[figure.magnitude]", "a.fr.md:8:17: ");
  }

  @Test
  void garbledCharacters_areToldWithTheirPlaceAndChangeNothing() throws IOException {
    String english = folder.write("g.en.txt", "The shares fell.\nNobody knew why.\n");
    String french = folder.write("g.fr.txt", "L'action a baissÃ©.\nÃ‰tÃ© aprÃ¨s Ã©tÃ©.\n");
    Run run = Run.of("check", english, french);
    assertThat(run.err())
        .isEqualTo("relecteur: " + french + ":1: looks like UTF-8 that was read as windows-1252\n");
    Run right = Run.of("check", english, folder.write("h.fr.txt", "L'action a baissé.\nÉté.\n"));
    assertThat(right.err()).isEmpty();
    assertThat(run.code()).isEqualTo(right.code());
  }

  @Test
  void unknownCode_isToldWithItsPlaceAndChangesNothing() throws IOException {
    Run run =
        markdown(ENGLISH, french("\n\n<!-- relecteur off figure.valeu figure.format -->\n\n"));
    assertThat(run.err().lines().toList())
        .containsExactly(
            "relecteur: "
                + folder.file("a.fr.md")
                + ":3: unknown code 'figure.valeu'; the nearest known one is 'figure.value'",
            "relecteur: "
                + folder.file("a.fr.md")
                + ":7: unknown code 'figure.valeu'; the nearest known one is 'figure.value'",
            "relecteur: 1 finding suppressed by comments");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void unknownWord_isTold() throws IOException {
    Run run = page("<!-- relecteur of figure.value -->" + paragraphs());
    assertThat(run.err())
        .contains("a.fr.html:1: ", "off, on or off-next, was 'of'")
        .hasLineCount(1);
  }

  @Test
  void reportsForMachines_tellTheReason() throws IOException {
    String english = folder.write("a.en.md", ENGLISH);
    String french =
        folder.write("a.fr.md", "<!-- relecteur off-next: by law: § 3 -->\n" + french("\n\n"));
    assertThat(Run.of("check", "--format", "jsonl", english, french).out())
        .contains("\"status\":\"suppressed\",\"reason\":\"by law: § 3\"}")
        .doesNotContain("\"status\":\"new\"", "\"gone\"");
    assertThat(Run.of("check", "--format", "sarif", english, french).out())
        .contains("\"kind\": \"inSource\"", "\"justification\": \"by law: § 3\"")
        .doesNotContain("baselineState");
    assertThat(Run.of("check", "--format", "github", english, french).out())
        .doesNotContain("figure.magnitude");
  }

  @Test
  void suppressedFinding_isNotWrittenToABaselineAndTakesNoEntry() throws IOException {
    String english = folder.write("a.en.md", ENGLISH);
    String french = folder.write("a.fr.md", "<!-- relecteur off-next -->\n" + french("\n\n"));
    String baseline = folder.file("base.json");
    Run.of("check", english, french, "--write-baseline", baseline);
    assertThat(folder.read("base.json")).doesNotContain("figure.magnitude");
    folder.write("a.fr.md", french("\n\n"));
    assertThat(Run.of("check", english, french, "--baseline", baseline).code()).isEqualTo(1);
  }

  private static String french(String between) {
    return String.join(between, PAID, WAGES, HIRED) + "\n";
  }

  private static String paragraphs() {
    return "<p>" + String.join("</p>\n<p>", PAID, WAGES, HIRED) + "</p>\n";
  }

  private Run markdown(String english, String french) throws IOException {
    return Run.of("check", folder.write("a.en.md", english), folder.write("a.fr.md", french));
  }

  private Run page(String french) throws IOException {
    String english = "<p>" + ENGLISH.strip().replace("\n\n", "</p>\n<p>") + "</p>\n";
    return Run.of("check", folder.write("a.en.html", english), folder.write("a.fr.html", french));
  }

  private static void assertSuppressed(Run run, String... codes) {
    String count = codes.length == 1 ? "1 finding" : codes.length + " findings";
    assertThat(run.err())
        .isEqualTo(codes.length == 0 ? "" : "relecteur: " + count + " suppressed by comments\n");
  }
}
