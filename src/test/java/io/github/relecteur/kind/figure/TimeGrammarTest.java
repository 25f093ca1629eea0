package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It opens at 5 p.m. sharp.; «5 p.m.» time 17:00",
        "It opens at 5pm sharp.; «5pm» time 17:00",
        "It opens at 12 a.m. sharp.; «12 a.m.» time 00:00",
        "It opens at 12 p.m. sharp.; «12 p.m.» time 12:00",
        "It opens at 9:30 a.m. sharp.; «9:30 a.m.» time 09:30",
        "It opens at 9.30am sharp.; «9.30am» time 09:30",
        "It opens at 17:45 sharp.; «17:45» time 17:45",
        "It opens at noon.; «noon» time 12:00",
        "It opens at midnight.; «midnight» time 00:00",
        "It opens at eight o'clock.; «eight o'clock» time 08:00",
        "It opens at 1530 hours.; «1530 hours» time 15:30",
        "It opens at half past nine in the evening.; «half past nine in the evening» time 21:30"
      })
  void englishTime_isRead(String text, String expected) {
    assertThat(FigureHarness.read(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Ouverture à 17 heures.; «17 heures» time 17:00",
        "Ouverture à 17h30.; «17h30» time 17:30",
        "Ouverture à 17 h 30.; «17 h 30» time 17:30",
        "Ouverture à 9 heures 30.; «9 heures 30» time 09:30",
        "Ouverture à 9 heures et demie.; «9 heures et demie» time 09:30",
        "Ouverture à cinq heures du matin.; «cinq heures du matin» time 05:00",
        "Ouverture à 8 heures du soir.; «8 heures du soir» time 20:00",
        "Ouverture à 5 heures de l'après-midi.; «5 heures de l'après-midi» time 17:00",
        "Ouverture à 17:45.; «17:45» time 17:45",
        "Ouverture à midi.; «midi» time 12:00",
        "Ouverture à minuit.; «minuit» time 00:00"
      })
  void frenchTime_isRead(String text, String expected) {
    assertThat(FigureHarness.read(FRENCH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ENGLISH; She ran it in 2:21:31.; 8491",
        "ENGLISH; She ran it in 3:32.77.; 212.77",
        "FRENCH; Elle a couru en 2 h 21 min 31 s.; 8491",
        "FRENCH; Elle a couru en 2:21:31.; 8491"
      })
  void stopwatch_isADurationInSeconds(Language language, String text, String seconds) {
    Figure figure = FigureHarness.figure(language, text);

    assertThat(figure.type()).isEqualTo(FigureType.DURATION);
    assertThat(((Reading.Of) figure.reading()).value()).isEqualByComparingTo(seconds);
    assertThat(((Reading.Of) figure.reading()).unit()).isEqualTo("second");
  }

  @Test
  void frenchHours_mayAlsoBeADuration() {
    Figure hours = FigureHarness.figure(FRENCH, "Cela dure 5 heures.");

    assertThat(hours.readings())
        .anySatisfy(
            reading -> {
              assertThat(reading).isInstanceOf(Reading.Of.class);
              assertThat(((Reading.Of) reading).unit()).isEqualTo("hour");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, It opens at 5 p.m. sharp., false",
    "ENGLISH, It opens at 5:30., true",
    "ENGLISH, It opens at 17:30., false",
    "FRENCH, Ouverture à 5 heures., true",
    "FRENCH, Ouverture à 17 heures., false",
    "FRENCH, Ouverture à 5 heures du matin., false"
  })
  void halfOfTheDay_isOpenOnlyUpToTwelve(Language language, String text, boolean open) {
    Reading.At at = (Reading.At) FigureHarness.figure(language, text).reading();

    assertThat(at.time().half()).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, The odds are 5:99.",
    "ENGLISH, The ratio is 300:20.",
    "FRENCH, Le Midi de la France.",
    "ENGLISH, The version is 9.30."
  })
  void otherNumbers_areNoTime(Language language, String text) {
    assertThat(FigureHarness.read(language, text)).doesNotContain(" time ");
  }
}
