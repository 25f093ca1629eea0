package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The court met on Nov. 8.; Le tribunal s'est réuni en novembre. 8.",
        "In talks on Nov. 8, it agreed.; En pourparlers en novembre. 8, elle a accepté."
      })
  void monthAndDayApart_areToldOnce(String english, String french) {
    assertThat(FigureHarness.said(english, french))
        .singleElement()
        .asString()
        .startsWith("figure.date «Nov. 8»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The court met on Nov. 8.; Le tribunal s'est réuni le 8 novembre.",
        "The court met in November. 8 judges sat.; Le tribunal s'est réuni en novembre. 8 juges"
            + " siégeaient."
      })
  void sentenceThatOpensWithANumber_isNone(String english, String french) {
    assertThat(FigureHarness.said(english, french)).isEmpty();
  }
}
