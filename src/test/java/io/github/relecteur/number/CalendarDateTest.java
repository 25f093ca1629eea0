package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.number.CalendarDate.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {

  @ParameterizedTest
  @CsvSource({
    "2024, 10, 14, , 2024-10-14",
    "2024, 10, 14, 1, 2024-10-14",
    "2024, 10, , , 2024-10",
    "2024, , , , 2024",
    ", 10, 14, , --10-14",
    ", 3, 3, 1, --03-03",
    ", 5, , , --05",
    ", , 14, , ---14",
    ", , , 7, -W-7",
    "476, , , , 0476"
  })
  void date_isWrittenAsFarAsKnown(
      @Nullable Integer year,
      @Nullable Integer month,
      @Nullable Integer day,
      @Nullable Integer weekday,
      String expected) {
    assertThat(new CalendarDate(year, month, day, weekday, Period.NONE).iso()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, Q3, 2024-Q3",
    ", Q1, XXXX-Q1",
    "2025, H2, 2025-H2",
    ", H1, XXXX-H1",
    "1990, DECADE, 199",
    "2000, CENTURY, 20",
    "1800, CENTURY, 18"
  })
  void period_isWrittenWithItsName(@Nullable Integer year, Period period, String expected) {
    assertThat(new CalendarDate(year, null, null, null, period).iso()).isEqualTo(expected);
  }

  @Test
  void bareYear_hasNothingElse() {
    assertThat(CalendarDate.ofYear(2026))
        .isEqualTo(new CalendarDate(2026, null, null, null, Period.NONE));
  }

  @Test
  void nothingKnown_isEmpty() {
    assertThat(new CalendarDate(null, null, null, null, Period.NONE).iso()).isEmpty();
  }
}
