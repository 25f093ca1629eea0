package io.github.relecteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.Relecteur;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TolerancesTest {

  private static List<String> said(Tolerances tolerances, String english, String french) {
    Relecteur relecteur = Relecteur.builder().tolerances(tolerances).build();
    return relecteur.checkSegments(english, french).findings().stream()
        .map(f -> f.code() + ": " + f.message())
        .toList();
  }

  @Test
  void conversion_isAcceptedWithinItsShare() {
    String english = "The plant lies 50 miles from Lyon.";
    String french = "L'usine se trouve à 85 kilomètres de Lyon.";

    assertThat(said(Tolerances.DEFAULT, english, french))
        .containsExactly(
            "figure.converted: “50 miles” (50 mile) was converted into “85 kilomètres” (85"
                + " kilometer), within 10 %");
    Tolerances strict = Tolerances.DEFAULT.withConversion(new BigDecimal("0.02"));
    assertThat(said(strict, english, french)).singleElement().asString().startsWith("figure.value");
  }

  @Test
  void rounding_isAcceptedWithinItsShare() {
    String english = "It sold 5,137 units.";
    String french = "Il a vendu près de 5 000 unités.";

    assertThat(said(Tolerances.DEFAULT, english, french))
        .containsExactly(
            "figure.converted: “5,137” (5137) was rounded to “5 000” (5000), within 6 %");
    assertThat(said(Tolerances.DEFAULT.withRounding(BigDecimal.ZERO), english, french))
        .singleElement()
        .asString()
        .startsWith("figure.value");
  }

  @Test
  void currencyInBrackets_isAcceptedIfWanted() {
    String english = "It paid $2 million.";
    String french = "Il a payé 2 millions de dollars (1,7 million d'euros).";

    assertThat(said(Tolerances.DEFAULT, english, french)).isEmpty();
    assertThat(said(Tolerances.DEFAULT.withCurrencies(false), english, french))
        .singleElement()
        .asString()
        .startsWith("figure.added");
  }

  @Test
  void timeZone_isAcceptedIfWanted() {
    String english = "Trading opens at 9:30 a.m. ET.";
    String french = "La séance s'ouvre à 15h30, heure de Paris.";

    assertThat(said(Tolerances.DEFAULT, english, french))
        .singleElement()
        .asString()
        .startsWith("figure.converted")
        .endsWith(", in another time zone");
    assertThat(said(Tolerances.DEFAULT.withTimeZones(false), english, french))
        .singleElement()
        .asString()
        .startsWith("figure.date");
  }

  @Test
  void none_acceptsNothing() {
    assertThat(Tolerances.NONE.conversion()).isZero();
    assertThat(
            said(
                Tolerances.NONE,
                "The plant lies 50 miles from Lyon.",
                "L'usine se trouve à 80 kilomètres de Lyon."))
        .hasSize(1);
  }

  @Test
  void shareOutsideItsBounds_isRefused() {
    assertThatThrownBy(() -> Tolerances.DEFAULT.withRounding(BigDecimal.TEN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rounding must lie in [0, 1), was 10");
    assertThatThrownBy(() -> Tolerances.DEFAULT.withConversion(new BigDecimal("-0.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("conversion must lie in [0, 1), was -0.1");
  }
}
