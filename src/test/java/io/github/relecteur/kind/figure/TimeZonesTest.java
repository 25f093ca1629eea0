package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeZonesTest {

  @Test
  void zoneBehindATime_isRead() {
    assertThat(TimeZones.behind(Tokens.of("GMT."), 0, Language.ENGLISH)).isEqualTo(List.of(0));
    assertThat(TimeZones.behind(Tokens.of(", heure de Paris"), 0, Language.FRENCH))
        .isEqualTo(List.of(60, 120));
    assertThat(TimeZones.behind(Tokens.of("sharp"), 0, Language.ENGLISH)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It opens at 3 p.m. ET.; Il ouvre à 15 heures, heure de l'Est.",
        "It opens at 8:30 GMT.; Il ouvre à 8h30 GMT.",
        "It opens at 3 p.m. ET.; Il ouvre à 15 heures, heure de New York (21 heures à Paris)."
      })
  void sameZone_isClean(String english, String french) {
    MarkedPair.of(english, french).isClean();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It opens at ⟦3 p.m.⟧ ET.; Il ouvre à ⟦21 heures⟧, heure de Paris.; figure.converted; ",
        "It opens at ⟦3 p.m.⟧ ET.; Il ouvre à ⟦15 heures⟧, heure de Paris.; figure.date;"
            + " 15~heures",
        "It opens at ⟦8:30⟧ GMT.; Il ouvre à ⟦11h30⟧, heure de Paris.; figure.date; 8h30"
      })
  void otherZone_isConvertedOrWrong(String english, String french, String code, String suggestion) {
    assertThat(MarkedPair.of(english, french).finding().code()).isEqualTo(code);
  }
}
