package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignRuleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The index moved ⟦-3.2%⟧ in spring.; L'indice a varié de ⟦+3,2 %⟧ au printemps.; −3,2~%",
        "It was ⟦-15°C⟧ at dawn.; Il faisait ⟦15 °C⟧ à l'aube.; −15 °C",
        "Sales rose ⟦12%⟧ in spring.; Les ventes ont reculé de ⟦12 %⟧ au printemps.; ",
        "Rents were ⟦12%⟧ higher in spring.; Au printemps, les loyers étaient ⟦12 %⟧ plus bas.; ",
        "The decline, slow at first, was ⟦12%⟧.; L'essor, d'abord lent, a été de ⟦12 %⟧.; ",
        "The gap narrowed by ⟦12%⟧.; L'écart s'est creusé de ⟦12 %⟧.; ",
        "Sales fell ⟦12%⟧ in spring.; Les ventes ont progressé de ⟦12 %⟧ au printemps.; "
      })
  void otherSign_isFlagged(String english, String french, @Nullable String suggestion) {
    MarkedPair.of(english, french).isFlagged("figure.sign", suggestion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The index moved -3.2% in spring.; L'indice a varié de -3,2 % au printemps.",
        "The index moved −3.2% in spring.; L'indice a varié de −3,2 % au printemps.",
        "The index moved -3.2% in spring.; L'indice a perdu 3,2 % au printemps.",
        "It was minus 15 degrees at dawn.; Il faisait moins 15 degrés à l'aube.",
        "Sales rose 12% in spring.; Les ventes ont progressé de 12 % au printemps.",
        "Sales fell 12% in spring.; Les ventes ont reculé de 12 % au printemps.",
        "Tin rose 12% before paring gains.; L'étain a gagné 12 % avant de réduire ses gains.",
        "Wages rose 12%, up from 9%.; Les salaires ont augmenté de 12 %, contre 9 %.",
        "Sales fell to 12% of the total.; Les ventes sont tombées à 12 % du total."
      })
  void sameSign_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @Test
  void severity_isError() {
    assertThat(
            MarkedPair.of(
                    "The index moved ⟦-3.2%⟧ in spring.",
                    "L'indice a varié de ⟦+3,2 %⟧ au printemps.")
                .finding()
                .severity())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void minusOfALevel_isNotSaidByTheVerb() {
    assertThat(FigureHarness.said("It cools to minus 61.", "Il descend à 61."))
        .containsExactly("figure.sign minus 61 → «61»".replace("minus 61", "«minus 61»"));
    assertThat(FigureHarness.said("It cools to minus 61.", "Il descend à −61.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Rents hit a four-year high.; Les loyers ont touché un plus bas de quatre ans.",
        "Rents were the lowest since 2011.; Les loyers étaient au plus haut depuis 2011.",
        "Rents fell to their lowest in over 4 years.; Les loyers sont à leur plus haut niveau depuis"
            + " plus de 4 ans."
      })
  void highAsLow_isFlagged(String english, String french) {
    assertThat(FigureHarness.said(english, french))
        .singleElement()
        .asString()
        .startsWith("figure.sign");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Rents hit a four-year high.; Les loyers ont touché un plus haut de quatre ans.",
        "Rents were the lowest since 2011.; Les loyers étaient au plus bas depuis 2011.",
        "The high school opened 4 years ago.; Le lycée a ouvert il y a quatre ans."
      })
  void highAsHigh_isClean(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }
}
