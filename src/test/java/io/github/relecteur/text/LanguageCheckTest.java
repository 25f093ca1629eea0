package io.github.relecteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageCheckTest {

  private static final String ENGLISH =
      "The company said on Tuesday that it will not raise the price of its chips, and that there"
          + " are no plans for the next year.";
  private static final String FRENCH =
      "La société a déclaré mardi qu’elle ne relèvera pas le prix de ses puces et qu’elle n’a pas"
          + " de projets pour l’an prochain.";

  @Test
  void english_isToldByItsFunctionWords() {
    assertThat(LanguageCheck.of(ENGLISH).language()).contains(Language.ENGLISH);
    assertThat(LanguageCheck.of(ENGLISH.toUpperCase(Locale.ROOT)).language())
        .contains(Language.ENGLISH);
  }

  @Test
  void french_isToldByItsFunctionWords() {
    assertThat(LanguageCheck.of(FRENCH).language()).contains(Language.FRENCH);
  }

  @Test
  void mixedText_isLeftOpen() {
    LanguageCheck mixed = LanguageCheck.of(ENGLISH + " " + FRENCH);
    assertThat(mixed.language()).isEmpty();
    assertThat(mixed.confidence()).isLessThan(0.8);
  }

  @Test
  void shortText_isLeftOpen() {
    assertThat(LanguageCheck.of("The price of oil").language()).isEmpty();
    assertThat(LanguageCheck.of("").language()).isEmpty();
  }

  @Test
  void listOfNames_isLeftOpen() {
    assertThat(LanguageCheck.of("Acme, Globex, Initech, Umbrella. ".repeat(50)).language())
        .isEmpty();
  }

  @Test
  void otherLanguage_isNotEnglish() {
    String german =
        "Der Konzern teilte am Dienstag mit, dass die Preise im nächsten Jahr nicht steigen und"
            + " keine weiteren Werke geplant sind.";
    assertThat(LanguageCheck.of(german).language()).isEmpty();
  }

  @Test
  void possessiveS_isNoFrenchWord() {
    assertThat(LanguageCheck.of("Acme's, Globex's and Initech's").french()).isZero();
  }

  @Test
  void longText_isJudgedByItsFirstWords() {
    LanguageCheck check = LanguageCheck.of("word ".repeat(1_000_000));
    assertThat(check.words()).isEqualTo(5000);
  }
}
