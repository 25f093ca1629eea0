package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; dollars; USD",
        "ENGLISH; Canadian dollars; CAD",
        "ENGLISH; percentage points; percentage-point",
        "ENGLISH; km; kilometer",
        "FRENCH; dollars canadiens; CAD",
        "FRENCH; livres sterling; GBP",
        "FRENCH; points de base; basis-point",
        "FRENCH; %; percent",
        "FRENCH; kilomètres carrés; square-kilometer"
      })
  void longestMeasure_isFound(Language language, String text, String unit) {
    assertThat(after(language, text).units()).startsWith(unit);
  }

  @Test
  void cents_areHundredths() {
    assertThat(after(ENGLISH, "cents").factor()).isEqualByComparingTo("0.01");
    assertThat(after(ENGLISH, "dollars").factor()).isEqualByComparingTo("1");
  }

  @Test
  void signOrCode_mayStandBefore() {
    Measures measures = Measures.of(ENGLISH);

    assertThat(measures.before(Tokens.of("$5"), 0)).isNotNull();
    assertThat(measures.before(Tokens.of("EUR 5"), 0)).isNotNull();
    assertThat(measures.before(Tokens.of("dollars 5"), 0)).isNull();
    assertThat(measures.before(Tokens.of("km 5"), 0)).isNull();
  }

  @Test
  void currency_isMoney() {
    assertThat(after(FRENCH, "euros").isMoney()).isTrue();
    assertThat(after(FRENCH, "tonnes").isMoney()).isFalse();
  }

  private static Measures.Measure after(Language language, String text) {
    Tokens tokens = Tokens.of(text);
    Phrases.Match<Measures.Measure> match =
        Objects.requireNonNull(Measures.of(language).after(tokens, 0), text);
    assertThat(match.to()).isEqualTo(tokens.size());
    return match.value();
  }
}
