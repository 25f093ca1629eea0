package io.github.relecteur.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.report.CheckedPair;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Corrections with checks made for them. */
class CorrectorTest {

  private static final Message SILENT = new Message("", "");

  @Test
  void allPlacesWithTheSameWords_areCorrected() throws InputException {
    Corrected corrected = correct("Opel et Opel, Opol", text -> repeated(text, "Opel", "Open"));
    assertThat(text(corrected)).isEqualTo("Open et Open, Opol");
  }

  @Test
  void thingsThatHaveChangedPlaces_areExchanged() throws InputException {
    Corrected corrected =
        correct(
            "de 160 à 135 millions",
            text ->
                text.startsWith("de 160")
                    ? List.of(
                        new Finding(
                            "figure.swapped",
                            Severity.ERROR,
                            0.8,
                            SILENT,
                            null,
                            place(text, 3, 6),
                            List.of(place(text, 9, 21)),
                            "135"))
                    : List.of());
    assertThat(text(corrected)).isEqualTo("de 135 à 160 millions");
  }

  @Test
  void surerCorrection_winsAndTheOtherIsTold() throws InputException {
    Corrected corrected =
        correct(
            "il coûte 3 dollars",
            text -> {
              List<Finding> findings = new ArrayList<>();
              findings.addAll(found(text, "3 dollars", "4 euros", 0.6));
              findings.addAll(found(text, "dollars", "yens", 0.9));
              return findings;
            });
    assertThat(text(corrected)).isEqualTo("il coûte 3 yens");
    assertThat(corrected.left())
        .singleElement()
        .satisfies(left -> assertThat(left.reason()).contains("surer"));
  }

  @Test
  void correctionThatBringsAboutAFinding_isTakenBackAlone() throws InputException {
    Corrected corrected =
        correct(
            "cinq ici et six là",
            text -> {
              List<Finding> findings = new ArrayList<>();
              findings.addAll(found(text, "cinq", "sept", 0.9));
              findings.addAll(found(text, "six", "huit", 0.9));
              findings.addAll(found("figure.format", text, "huit", null, 0.9));
              return findings;
            });
    assertThat(text(corrected)).isEqualTo("sept ici et six là");
    assertThat(corrected.left())
        .singleElement()
        .satisfies(left -> assertThat(left.reason()).contains("figure.format"));
    assertThat(corrected.pairs().get(0).report().findings()).hasSize(1);
  }

  @Test
  void correctionThatDoesNotHelp_isTakenBack() throws InputException {
    Corrected corrected =
        correct(
            "cinq ici",
            text -> {
              List<Finding> findings = new ArrayList<>();
              findings.addAll(found(text, "cinq", "sept", 0.9));
              findings.addAll(found(text, "sept", "cinq", 0.9));
              return findings;
            });
    assertThat(corrected.changes()).isEmpty();
    assertThat(text(corrected)).isEqualTo("cinq ici");
    assertThat(corrected.left()).hasSize(1);
  }

  @Test
  void encodingAndLineEndsAndMark_stay() throws InputException {
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"))) {
      String mark = charset.name().startsWith("UTF") ? "\uFEFF" : "";
      String text = mark + "Été à 3 €\r\nvoilà\rcinq ici\n\r\nfin";
      Corrected corrected =
          correct(text.getBytes(charset), charset, t -> found(t, "cinq", "sept", 0.9));
      assertThat(new String(corrected.bytes(), charset))
          .as(charset.name())
          .isEqualTo(text.replace("cinq", "sept"));
    }
  }

  @Test
  void characterThatTheEncodingLacks_isTold() throws InputException {
    Charset charset = Charset.forName("windows-1252");
    Corrected corrected =
        correct("à 1000 ici".getBytes(charset), charset, t -> found(t, "1000", "1\u202F000", 0.9));
    assertThat(corrected.changes()).isEmpty();
    assertThat(corrected.left())
        .singleElement()
        .satisfies(left -> assertThat(left.reason()).contains("windows-1252"));
  }

  @Test
  void wordsEscapedInTheFile_areWrittenEscaped() throws InputException {
    String file = "{\"fr\": \"dit \\u00abcinq\\u00bb\"}";
    String text = "dit «cinq»";
    Check check =
        bytes -> {
          String now = new String(bytes, StandardCharsets.UTF_8);
          boolean isFixed = now.contains("A\\\"B");
          Article french =
              Article.french(isFixed ? "dit A\"B" : text).named("f").from(origin(file));
          List<Finding> findings = isFixed ? List.of() : found(text, "«cinq»", "A\"B", 0.9);
          return List.of(pair(french, findings));
        };
    Corrected corrected =
        new Corrector("f", file.getBytes(StandardCharsets.UTF_8), check, f -> true).correct();
    assertThat(text(corrected)).isEqualTo("{\"fr\": \"dit A\\\"B\"}");
  }

  private static Origin origin(String file) {
    Origin.Builder origin = Origin.in(Notation.JSON);
    int at = file.indexOf("dit");
    origin.add(4, new Span(at, at + 4), new Position(1, at + 1));
    origin.add(1, new Span(at + 4, at + 10), new Position(1, at + 5));
    origin.add(4, new Span(at + 10, at + 14), new Position(1, at + 11));
    origin.add(1, new Span(at + 14, at + 20), new Position(1, at + 15));
    return origin.build();
  }

  @Test
  void fileThatHoldsNoSuchWords_isRefused() {
    byte[] packed = {31, (byte) 139, 8, 0, 7, 1, 2, 3};
    Check check = bytes -> List.of(pair(Article.french("cinq"), found("cinq", "cinq", "six", 1)));
    assertThatThrownBy(() -> new Corrector("a.gz", packed, check, f -> true).correct())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("a.gz: cannot be corrected");
  }

  @Test
  void fileThatIsReadOtherwiseAfterwards_isRefused() {
    Check check =
        bytes ->
            List.of(
                pair(
                    Article.french("cinq"),
                    bytes.length == 4 ? found("cinq", "cinq", "six", 1) : List.of()));
    byte[] file = "cinq".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new Corrector("a.txt", file, check, f -> true).correct())
        .isInstanceOf(InputException.class)
        .hasMessageContaining("other words");
  }

  private interface Findings {
    List<Finding> of(String text);
  }

  private static Corrected correct(String text, Findings findings) throws InputException {
    return correct(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8, findings);
  }

  private static Corrected correct(byte[] file, Charset charset, Findings findings)
      throws InputException {
    Check check =
        bytes -> {
          String text = new String(bytes, charset);
          return List.of(pair(Article.french(text), findings.of(text)));
        };
    return new Corrector("a.fr.txt", file, check, finding -> true).correct();
  }

  private static String text(Corrected corrected) {
    return new String(corrected.bytes(), StandardCharsets.UTF_8);
  }

  private static CheckedPair pair(Article french, List<Finding> findings) {
    Report report =
        new Report(Article.english("text"), french, findings, List.of(), List.of(), List.of());
    return CheckedPair.ofArticles("a", report);
  }

  private static List<Finding> found(String text, String word, String suggestion, double sure) {
    return found("figure.value", text, word, suggestion, sure);
  }

  private static List<Finding> found(
      String code, String text, String word, @Nullable String suggestion, double sure) {
    int at = text.indexOf(word);
    if (at < 0) {
      return List.of();
    }
    Place place = place(text, at, at + word.length());
    return List.of(
        new Finding(code, Severity.ERROR, sure, SILENT, null, place, List.of(), suggestion));
  }

  /** A finding whose word stands in several places. */
  private static List<Finding> repeated(String text, String word, String suggestion) {
    List<Place> places = new ArrayList<>();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      places.add(place(text, at, at + word.length()));
    }
    return places.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                "company.altered",
                Severity.ERROR,
                0.9,
                SILENT,
                null,
                places.get(0),
                places.subList(1, places.size()),
                suggestion));
  }

  private static Place place(String text, int start, int end) {
    return new Place(Side.TRANSLATION, new Span(start, end), text.substring(start, end));
  }
}
