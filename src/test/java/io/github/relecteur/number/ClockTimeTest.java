package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTimeTest {

  @ParameterizedTest
  @CsvSource({
    "17, 0, false, 17, 0, false, true",
    "5, 0, true, 17, 0, false, true",
    "17, 0, false, 5, 0, true, true",
    "5, 0, true, 5, 0, true, true",
    "5, 0, false, 17, 0, false, false",
    "9, 30, true, 21, 30, false, true",
    "9, 30, false, 9, 0, false, false",
    "9, 30, true, 21, 0, false, false",
    "0, 0, false, 24, 0, false, true",
    "12, 0, false, 0, 0, false, false",
    "8, 0, true, 9, 0, true, false",
    "8, 0, true, 21, 0, false, false"
  })
  void times_agreeUpToTheHalfOfTheDayThatIsNotSaid(
      int hour,
      int minute,
      boolean half,
      int otherHour,
      int otherMinute,
      boolean otherHalf,
      boolean agree) {
    ClockTime time = new ClockTime(hour, minute, half);
    ClockTime other = new ClockTime(otherHour, otherMinute, otherHalf);

    assertThat(time.agrees(other)).isEqualTo(agree);
    assertThat(other.agrees(time)).as("the other way round").isEqualTo(agree);
  }

  @Test
  void time_isWrittenWithTwoDigitsEach() {
    assertThat(new ClockTime(17, 0, false).iso()).isEqualTo("17:00");
    assertThat(new ClockTime(9, 5, true).iso()).isEqualTo("09:05");
  }
}
