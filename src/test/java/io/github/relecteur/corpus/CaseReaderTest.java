package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {

  private static final String PATH = "cases/figure.unit/x.case";

  private static final String FLAGGED =
      """
      # corpus/cases/figure.unit/x.case
      --- en
      It paid ⟦1:$5 million⟧.
      --- fr
      Elle a payé ⟦1:5 millions d'euros⟧.
      --- expect
      figure.unit error 1 suggest="5 millions de dollars"
      """;

  @Test
  void markers_becomeOffsets() throws CorpusFormatException {
    CorpusItem item = CaseReader.parse(PATH, FLAGGED);

    assertThat(item.english()).isEqualTo("It paid $5 million.");
    assertThat(item.french()).isEqualTo("Elle a payé 5 millions d'euros.");
    assertThat(item.expectations())
        .containsExactly(
            new Expectation(
                "figure.unit",
                Severity.ERROR,
                new Span(8, 18),
                new Span(12, 30),
                "5 millions de dollars",
                7));
  }

  @Test
  void directory_isTheCode() throws CorpusFormatException {
    assertThat(CaseReader.parse(PATH, FLAGGED).code()).isEqualTo("figure.unit");
  }

  @Test
  void markerInOneTextOnly_leavesTheOtherSideOpen() throws CorpusFormatException {
    CorpusItem item =
        CaseReader.parse(
            PATH,
            """
            # corpus/cases/figure.unit/x.case
            --- en
            It paid ⟦1:$5 million⟧.
            --- fr
            Elle a payé.
            --- expect
            figure.missing error 1
            """);

    assertThat(item.expectations())
        .containsExactly(
            new Expectation("figure.missing", Severity.ERROR, new Span(8, 18), null, null, 7));
  }

  @Test
  void noExpectation_isClean() throws CorpusFormatException {
    CorpusItem item = CaseReader.parse(PATH, FLAGGED.replaceAll("⟦1:|⟧|figure.unit error.*", ""));

    assertThat(item.isClean()).isTrue();
  }

  @Test
  void paragraphsAndMode_areRead() throws CorpusFormatException {
    CorpusItem item =
        CaseReader.parse(
            PATH,
            """
            # corpus/cases/figure.unit/x.case
            # mode: article
            --- en

            One.

            Two.
            --- fr
            Un.
            Deux.

            --- expect
            """);

    assertThat(item.mode()).isEqualTo(CorpusItem.Mode.ARTICLE);
    assertThat(item.english()).isEqualTo("One.\n\nTwo.");
    assertThat(item.french()).isEqualTo("Un.\nDeux.");
  }

  @Test
  void windowsLineEnds_areRead() throws CorpusFormatException {
    CorpusItem item = CaseReader.parse(PATH, FLAGGED.replace("\n", "\r\n"));

    assertThat(item).isEqualTo(CaseReader.parse(PATH, FLAGGED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # corpus/cases    | # cases         | corpus/cases/figure.unit/x.case:1: the first line
          --- en            | some words      | x.case:2: only remarks
          --- fr            | -- fr           | x.case:6: '--- fr' is missing
          --- expect        | --- end         | x.case:6: '--- expect' is missing
          ⟦1:$5             | ⟦$5             | x.case:3: a marker must look like
          ⟦1:$5             | ⟦2:$5           | x.case:6: no finding is expected at marker 2
          million⟧          | million         | x.case:3: marker 1 is not closed
          It paid           | ⟦1:It⟧ paid     | x.case:3: marker 1 stands twice
          It paid           | It⟧ paid        | x.case:3: ⟧ closes no marker
          It paid           | ⟦2:It ⟦3:paid⟧⟧ | x.case:3: a marker must look like
          error 1           | error 2         | x.case:7: there is no marker 2
          error 1           | grave 1         | x.case:7: must look like
          figure.unit error | error           | x.case:7: must look like
          """)
  void fault_saysWhere(String good, String bad, String message) {
    assertThat(FLAGGED).contains(good);
    assertThatThrownBy(() -> CaseReader.parse(PATH, FLAGGED.replace(good, bad)))
        .isInstanceOf(CorpusFormatException.class)
        .hasMessageContaining(message);
  }

  @Test
  void unknownMode_isAFault() {
    String content = FLAGGED.replace("--- en", "# mode: page\n--- en");

    assertThatThrownBy(() -> CaseReader.parse(PATH, content))
        .hasMessageContaining("x.case:2: the mode must be segment or article, was 'page'");
  }

  @Test
  void emptyText_isAFault() {
    String content = FLAGGED.replace("Elle a payé ⟦1:5 millions d'euros⟧.", "");

    assertThatThrownBy(() -> CaseReader.parse(PATH, content))
        .hasMessageContaining("the text below '--- fr' is empty");
  }
}
