package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  private static NumberWords english(String row) throws IOException {
    String[] columns = {"language", "word", "kind", "value"};
    String text = String.join("\t", columns) + "\n" + row.replace(' ', '\t') + "\n";
    NumberWords words =
        NumberWords.read(Table.parse(new StringReader(text), "house.tsv", columns))
            .get(Language.ENGLISH);
    assertThat(words).isNotNull();
    return words;
  }

  @Test
  void row_saysWhatAWordIs() throws IOException {
    assertThat(english("en forth ordinal-hundred 100").ordinal("forth"))
        .isEqualTo(new NumberWords.Word(NumberWords.Role.ORDINAL_HUNDRED, BigDecimal.valueOf(100)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "de zwei unit 2; language must be en or fr, was 'de'",
        "en two units 2; kind must be one of unit, ten, hundred, thousand",
        "en two UNIT 2; was 'UNIT'",
        "en two unit II; value must be a decimal number, was 'II'",
        "en two unit; 4 fields separated by tabs expected, found 3",
        "en  unit 2; something is expected in the column 'word'"
      })
  void malformedRow_isRefusedWithItsLine(String row, String message) {
    assertThatThrownBy(() -> english(row))
        .isInstanceOf(MalformedTableException.class)
        .hasMessageStartingWith("house.tsv:2: ")
        .hasMessageContaining(message);
  }
}
