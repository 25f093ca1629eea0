package io.github.relecteur.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Sales rose 4.61% to $2bn; Sales rose 4 . 61 % to $ 2 bn",
        "1,234.5; 1 , 234 . 5",
        "l'action; l ' action",
        "Q3/T3; Q 3 / T 3",
        "été À œuf; été À œuf",
        "km²; km ²",
        "-3 °C; - 3 ° C"
      })
  void text_isCutWhereTheKindOfCharacterChanges(String text, String expected) {
    assertThat(String.join(" ", texts(Tokens.of(text)))).isEqualTo(expected);
  }

  @Test
  void digits_areOfTheirOwnType() {
    Tokens tokens = Tokens.of("2bn$");

    assertThat(tokens.get(0).type()).isEqualTo(Tokens.Type.DIGITS);
    assertThat(tokens.get(1).type()).isEqualTo(Tokens.Type.WORD);
    assertThat(tokens.get(2).type()).isEqualTo(Tokens.Type.SIGN);
  }

  @Test
  void space_isKnownToTheTokenBehindIt() {
    Tokens tokens = Tokens.of("2 bn$");

    assertThat(tokens.get(0).spaced()).isTrue();
    assertThat(tokens.get(1).spaced()).isTrue();
    assertThat(tokens.get(2).spaced()).isFalse();
    assertThat(tokens.glued(1)).isFalse();
    assertThat(tokens.glued(2)).isTrue();
  }

  @Test
  void firstAndMissingTokens_areGluedToNothing() {
    Tokens tokens = Tokens.of("5%");

    assertThat(tokens.glued(0)).isFalse();
    assertThat(tokens.glued(2)).isFalse();
    assertThat(tokens.glued(-1)).isFalse();
  }

  @Test
  void beyondTheEnds_thereIsNothing() {
    Tokens tokens = Tokens.of("5%");

    assertThat(tokens.get(-1).type()).isEqualTo(Tokens.Type.NONE);
    assertThat(tokens.get(2).type()).isEqualTo(Tokens.Type.NONE);
    assertThat(tokens.get(2).isDigits() || tokens.get(2).isWord()).isFalse();
    assertThat(Tokens.of("").size()).isZero();
    assertThat(Tokens.of("   ").size()).isZero();
  }

  @Test
  void astralSign_isOneToken() {
    Tokens tokens = Tokens.of("5 \ud83d\ude80 6");

    assertThat(texts(tokens)).containsExactly("5", "\ud83d\ude80", "6");
  }

  @Test
  void lowerCase_isThatOfNoCountry() {
    assertThat(Tokens.of("MILLION IX").get(0).is("million")).isTrue();
    assertThat(Tokens.of("IX").get(0).lower()).isEqualTo("ix");
  }

  @Test
  void capital_isSeenOnWordsOnly() {
    assertThat(Tokens.of("May").get(0).isCapitalized()).isTrue();
    assertThat(Tokens.of("Été").get(0).isCapitalized()).isTrue();
    assertThat(Tokens.of("may").get(0).isCapitalized()).isFalse();
    assertThat(Tokens.of("5").get(0).isCapitalized()).isFalse();
  }

  @Test
  void between_isTheTextFromFirstToLast() {
    Tokens tokens = Tokens.of(" about 1 234,5  euros ");

    assertThat(tokens.between(1, 5)).isEqualTo("1 234,5");
    assertThat(tokens.between(3, 3)).isEmpty();
  }

  @Test
  void everyCharacterButSpaces_standsInOneToken() {
    String text = "Fin 2024, l'UE (27 États) a versé 3,5 Md€ — soit +4 %.";
    Tokens tokens = Tokens.of(text);
    StringBuilder joined = new StringBuilder();
    int end = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(tokens.get(i).start()).isGreaterThanOrEqualTo(end);
      end = tokens.get(i).end();
      assertThat(tokens.get(i).text()).isEqualTo(text.substring(tokens.get(i).start(), end));
      joined.append(tokens.get(i).text());
    }

    assertThat(joined.toString()).isEqualTo(text.replace(" ", ""));
  }

  @Test
  void part_keepsThePlacesOfTheWhole() {
    Tokens whole = Tokens.of("Fin 2024, l'UE a versé 3,5 Md€.");
    Tokens part = whole.part(4, 14);
    assertThat(texts(part)).containsExactly("2024", ",", "l", "'", "UE");
    assertThat(part.get(0).start()).isEqualTo(4);
    assertThat(part.get(-1).type()).isEqualTo(Tokens.Type.NONE);
    assertThat(part.get(5).type()).isEqualTo(Tokens.Type.NONE);
    assertThat(part.glued(0)).isFalse();
    assertThat(part.glued(1)).isTrue();
    assertThat(part.between(2, 5)).isEqualTo("l'UE");
  }

  @Test
  void part_cutsTheTokensAtItsBorders() {
    Tokens part = Tokens.of("billions 2024 milliards").part(4, 16);
    assertThat(texts(part)).containsExactly("ions", "2024", "mi");
    assertThat(part.get(2).end()).isEqualTo(16);
  }

  @Test
  void partWithoutTokens_isEmpty() {
    Tokens whole = Tokens.of("a  b");
    assertThat(whole.part(1, 3).size()).isZero();
    assertThat(whole.part(4, 4).size()).isZero();
    assertThat(whole.part(0, 0).size()).isZero();
  }

  @Test
  void firstEndingAfter_isTheTokenAtOrBehindACharacter() {
    Tokens tokens = Tokens.of("ab cd");
    assertThat(tokens.firstEndingAfter(0)).isZero();
    assertThat(tokens.firstEndingAfter(2)).isEqualTo(1);
    assertThat(tokens.firstEndingAfter(4)).isEqualTo(1);
    assertThat(tokens.firstEndingAfter(5)).isEqualTo(2);
  }

  private static List<String> texts(Tokens tokens) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      texts.add(tokens.get(i).text());
    }
    return texts;
  }
}
