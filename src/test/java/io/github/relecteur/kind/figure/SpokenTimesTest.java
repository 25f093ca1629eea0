package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTimesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It shut at ten past nine.; «ten past nine» time 09:10",
        "It shut at 20 minutes to eight.; «20 minutes to eight» time 07:40",
        "It shut at a quarter to ten in the evening.; «a quarter to ten in the evening» time 21:45",
        "Open 5 to 6 p.m. daily.; «5» time 17:00 | «6 p.m.» time 18:00",
        "Open 11 to 3pm daily.; «11» time 11:00 | «3pm» time 15:00",
        "Open 11 to 3 pm daily.; «11» time 11:00 | «3 pm» time 15:00",
        "Open between 9 and 11 am daily.; «9» time 09:00 | «11 am» time 11:00"
      })
  void spokenTime_isRead(String text, String expected) {
    assertThat(FigureHarness.read(ENGLISH, text)).isEqualTo(expected);
  }

  @Test
  void spanOfNumbers_isNoTime() {
    assertThat(FigureHarness.read(ENGLISH, "It went from ten to nine.")).doesNotContain("time");
    assertThat(FigureHarness.read(ENGLISH, "It sold 5 to 6 of them.")).contains("range 5..6");
  }

  @Test
  void afternoon_isNotNoon() {
    assertThat(FigureHarness.scan(FRENCH, "Elle dort l'après-midi.")).isEmpty();
    assertThat(FigureHarness.scan(FRENCH, "Elle dort à midi.")).hasSize(1);
  }

  @Test
  void pence_areNoAfternoon() {
    assertThat(FigureHarness.read(ENGLISH, "It cost 9p then.")).contains("0.09 GBP");
    assertThat(FigureHarness.read(ENGLISH, "It came at 9 p.m. then.")).contains("time 21:00");
  }
}
