package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FractionsTest {

  private static List<Numeral.Value> values(String french, int at) {
    Numeral numeral = new NumeralReader(Tokens.of(french), Language.FRENCH).at(at);
    return Objects.requireNonNull(numeral).values();
  }

  @Test
  void ordinalBeforeOf_isAPartAsWell() {
    assertThat(values("le seizième de la surface", 1))
        .extracting(Numeral.Value::value)
        .containsExactly(BigDecimal.valueOf(16), new BigDecimal("0.0625"));
  }

  @Test
  void ordinalBeforeANoun_isNone() {
    assertThat(values("le seizième étage de la tour", 1)).hasSize(1);
    assertThat(values("au seizième de la liste", 1)).hasSize(1);
  }
}
