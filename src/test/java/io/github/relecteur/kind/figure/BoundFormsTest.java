package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "moins de 300 pilotes; LESS; MORE; plus de 300 pilotes",
        "Moins de 300 pilotes; LESS; MORE; Plus de 300 pilotes",
        "moins d'un dixième; LESS; MORE; plus d'un dixième",
        "plus des trois quarts; MORE; NEARLY; près des trois quarts",
        "plus\\u00A0de 97\\u00A0%; MORE; AT_MOST; au plus 97\\u00A0%",
        "Plus d’un quart; MORE; AT_MOST; Au plus un quart",
        "au moins 40 mètres; AT_LEAST; LESS; moins de 40 mètres",
        "au minimum 40 mètres; AT_LEAST; AT_MOST; au maximum 40 mètres",
        "un peu plus de 59 %; MORE; LESS; un peu moins de 59 %",
        "supérieures à 12 ans; MORE; LESS; inférieures à 12 ans",
        "2030 au plus tard; AT_MOST; AT_LEAST; 2030 au plus tôt",
        "au plus tard en 1720; AT_MOST; AT_LEAST; au plus tôt en 1720",
        "12 navires au minimum; AT_LEAST; AT_MOST; 12 navires au maximum"
      })
  void form_isExchangedForOneOfItsLikes(
      String text, Comparison read, Comparison wanted, String expected) {
    assertThat(BoundForms.write(plain(text), read, wanted)).isEqualTo(plain(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "plus des trois quarts; MORE; AT_MOST",
        "pas plus de 120; AT_MOST; EXACTLY",
        "plus de 120; AT_MOST; AT_LEAST",
        "au moins un tiers; AT_LEAST; LESS",
        "au plus tard en 1720; AT_MOST; MORE",
        "inférieur à 8 euros; LESS; AT_LEAST",
        "un peu plus de 59 %; MORE; AT_MOST",
        "plus de 120; MORE; ONLY",
        "120; NONE; MORE",
        "surplus de 40; MORE; LESS"
      })
  void form_thatWouldNeedOtherWords_isNotWritten(String text, Comparison read, Comparison wanted) {
    assertThat(BoundForms.write(text, read, wanted)).isNull();
  }

  private static String plain(String text) {
    return text.replace("\\u00A0", "\u00A0");
  }
}
