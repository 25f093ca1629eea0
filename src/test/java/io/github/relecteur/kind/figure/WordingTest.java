package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "4.610, 4.61",
    "200000, 200000",
    "999999, 999999",
    "1000000, 1×10⁶",
    "2000000000, 2×10⁹",
    "1250000000000, 1.25×10¹²",
    "-3000000, -3×10⁶"
  })
  void number_isPlainBelowAMillion(BigDecimal value, String expected) {
    assertThat(Wording.number(value)).isEqualTo(new Message(expected, expected.replace('.', ',')));
  }

  @Test
  void message_namesBothAsWrittenAndWhatTheyAreWorth() {
    List<Finding> findings =
        FigureHarness.findings("It paid $2 billion.", "Il a payé 2 millions de dollars.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .contains("“$2 billion” (2×10⁹ USD)")
        .contains("“2 millions de dollars” (2×10⁶ USD)");
  }

  @Test
  void plainNumber_isNotSaidTwice() {
    List<Finding> findings = FigureHarness.findings("It has 12 ships.", "Il a 17 navires.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).contains("“12”").doesNotContain("(12)");
  }

  @Test
  void date_isWrittenInIso() {
    List<Finding> findings =
        FigureHarness.findings("It opens on October 14, 2025.", "Il ouvre le 15 octobre 2025.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).contains("“October 14, 2025” (2025-10-14)");
  }

  @Test
  void dateWithoutYear_isNotSaidTwice() {
    List<Finding> findings =
        FigureHarness.findings("It opens on October 14.", "Il ouvre le 15 octobre.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).isEqualTo("“October 14” became “15 octobre”");
  }

  @Test
  void numberInWords_hasNoDigitsThatSlip() {
    List<Finding> findings =
        FigureHarness.findings("Sixty boats left.", "Seize bateaux sont partis.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message()).isEqualTo("“Sixty” (60) became “Seize” (16)");
  }

  @Test
  void unitsInFrench_haveTypographicApostrophes() {
    List<Finding> findings =
        FigureHarness.findings("It drove at 50 mph.", "Elle roulait à 50 mètres.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message(Language.FRENCH)).contains("miles à l’heure");
  }

  @Test
  void bound_isNamedInWords() {
    List<Finding> findings =
        FigureHarness.findings(
            "It has more than 40 ships.", "La société compte moins de 40 navires.");

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).message())
        .isEqualTo("“more than 40” became “moins de 40”: the limit is turned round");
  }
}
