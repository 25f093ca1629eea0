package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

  private static Calendar english(String row) throws IOException {
    String[] columns = {"language", "name", "kind", "number", "short", "word"};
    String text = String.join("\t", columns) + "\n" + row.replace(' ', '\t') + "\n";
    Calendar calendar =
        Calendar.read(Table.parse(new StringReader(text), "house.tsv", columns))
            .get(Language.ENGLISH);
    assertThat(calendar).isNotNull();
    return calendar;
  }

  @Test
  void row_namesAMonthOrAWeekday() throws IOException {
    assertThat(english("en Marzipan month 12 Marz yes").name("marzipan"))
        .isEqualTo(new Calendar.Name(true, 12, false, true));
    assertThat(english("en Moonday weekday 7 Moo ").name("moo"))
        .isEqualTo(new Calendar.Name(false, 7, true, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "de Mai month 5 Mai yes; language must be en or fr, was 'de'",
        "en May months 5 May yes; kind must be month or weekday, was 'months'",
        "en May month 13 May yes; number must lie between 1 and 12, was '13'",
        "en Monday weekday 8 Mon yes; number must lie between 1 and 7, was '8'",
        "en May month five May yes; was 'five'",
        "en May month 5 May no; word must be yes or empty, was 'no'",
        "en May; 6 fields separated by tabs expected, found 2",
        "en  month 5 May yes; something is expected in the column 'name'"
      })
  void malformedRow_isRefusedWithItsLine(String row, String message) {
    assertThatThrownBy(() -> english(row))
        .isInstanceOf(MalformedTableException.class)
        .hasMessageStartingWith("house.tsv:2: ")
        .hasMessageContaining(message);
  }
}
