package io.github.relecteur.kind.ticker;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovesTest {

  @ParameterizedTest
  @CsvSource({
    "+4.61%, 4.61",
    "'+4,61 %', 4.61",
    "-8.20%, -8.20",
    "–8.20%, -8.20",
    "—8.20%, -8.20",
    "▲ 1.5%, 1.5",
    "▼1.5%, -1.5",
    "+3 pct, 3",
    "+3 pour cent, 3"
  })
  void move_isRead(String text, String value) {
    assertThat(Moves.at(text, 0))
        .isNotNull()
        .satisfies(move -> assertThat(move.value()).isEqualByComparingTo(new BigDecimal(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+4.61", "up", "4.61 points", "+%", "+ - + - 3%", "3 percentage"})
  void otherText_isNoMove(String text) {
    assertThat(Moves.at(text, 0)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"'NVDA, up 4.6%', 4.6", "'NVDA, en baisse de 4,6 %', -4.6", "NVDA +1%, 1"})
  void moveInBracket_isReadInWordsToo(String text, String value) {
    assertThat(Moves.afterInBracket(text, 4))
        .isNotNull()
        .satisfies(move -> assertThat(move.value()).isEqualByComparingTo(new BigDecimal(value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"+4.61%|+4,61\u00a0%", "-8.20 %|-8,20\u00a0%", "−3%|−3\u00a0%"})
  void suggestion_isInFrenchForm(String english, String french) {
    assertThat(ChangeRule.french(english)).isEqualTo(french);
  }
}
