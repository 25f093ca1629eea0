package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.number.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkipsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See http://example.org/2024/10/14?id=77 for more.",
        "See https://example.org/a,1,2 for more.",
        "See www.example24.org for more.",
        "Write to news24@example.org for more.",
        "Follow @desk24 for more.",
        "Call 01 23 45 67 89 for more.",
        "Call 555-123-4567 for more.",
        "Call +44 20 7946 0958 or +33 1 42 68 53 00 for more.",
        "Call +33142685300 for more.",
        "Call 1-800-555-0199 or (212) 555-0134 for more.",
        "Call 555-0199 for more.",
        "Install release 1.2.3 now.",
        "Install USB drivers 10.4.2.1 now.",
        "The server 192.168.0.1 is down.",
        "The A4b12 paper is short."
      })
  void digitsThatAreNoFigures_areSkipped(String text) {
    assertThat(FigureHarness.read(ENGLISH, text)).isEmpty();
    assertThat(FigureHarness.read(FRENCH, text)).isEmpty();
  }

  @Test
  void idiom_holdsNoFigure() {
    assertThat(FigureHarness.scan(FRENCH, "Il reste dans l'entre-deux.")).isEmpty();
    assertThat(FigureHarness.scan(FRENCH, "Elle aide le tiers-monde.")).isEmpty();
    assertThat(FigureHarness.scan(ENGLISH, "They are back to square one.")).isEmpty();
    assertThat(FigureHarness.read(FRENCH, "Il hésite entre deux mondes.")).contains("deux");
  }

  @Test
  void figureBehindAnAddress_isRead() {
    assertThat(FigureHarness.read(ENGLISH, "See http://example.org/7 and pay $12."))
        .isEqualTo("«$12» money 12 USD");
  }

  @ParameterizedTest
  @CsvSource({
    "'1.234.567', 0",
    "'12 345 678', 0",
    "'2024', 0",
    "'1.2.3', 5",
    "'1.2', 0",
    "'1.222.333.444.555.666.777.888.999.111.222.333.444', 0",
    "'1.222.333.444.555.666.777.888.999.111.222.333.444.555', 27",
    "'A4b12 paper', 4",
    "'A4-b5 paper', 5",
    "'A4 - b5', 2",
    "'A 4', 0",
    "'01 23 45 67 89', 5",
    "'www.a.b', 5"
  })
  void past_isTheTokenBehind(String text, int expected) {
    assertThat(Skips.past(Tokens.of(text), 0)).isEqualTo(expected);
  }
}
