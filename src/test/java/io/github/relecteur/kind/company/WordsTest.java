package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.number.Tokens;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void firstWord_isThatOfTheWholeCut() {
    for (String name : new String[] {"L'Oréal", "Škoda Auto", "& Other", "«AT&T»", "3M", "- "}) {
      Words words = Words.of(name);
      assertThat(Words.firstFolded(name)).isEqualTo(words.folded(0));
    }
  }

  @Test
  void word_knowsItsCapitalsAndItsPlace() {
    Words words = Words.of("He said: \"Nokia left ČEZ\"");

    assertThat(words.get(2).text()).isEqualTo("Nokia");
    assertThat(words.get(2).initial()).isTrue();
    assertThat(words.get(4).caps()).isTrue();
    assertThat(words.get(4).foreign()).isTrue();
    assertThat(words.get(4).initial()).isFalse();
  }

  @Test
  void name_isFoundAcrossHyphensAndAmpersands() {
    Words words = Words.of("le titre Coca-Cola et celui de Procter & Gamble");

    assertThat(words.find("cocacola", 0)).isEqualTo(new Range(2, 4));
    assertThat(words.find("proctergamble", 0)).isEqualTo(new Range(7, 10));
    assertThat(words.find("cocacolas", 0)).isNull();
  }

  @Test
  void sentenceEnd_isNoPartOfAName() {
    assertThat(Words.of("He likes Deutsche. Bank it.").joined(2)).isFalse();
  }

  @Test
  void wordsOfTokens_areThoseOfTheText() {
    String text = "L'État a vendu WikiLeaks, 7-Eleven et AT&T à 11,3M€ (B2B, œuvre).";
    Words words = Words.of(text);
    Words shared = Words.of(text, Tokens.of(text));
    assertThat(shared.size()).isEqualTo(words.size());
    for (int i = 0; i < words.size(); i++) {
      assertThat(shared.get(i).text()).isEqualTo(words.get(i).text());
      assertThat(shared.get(i).folded()).isEqualTo(words.get(i).folded());
      assertThat(shared.get(i).start()).isEqualTo(words.get(i).start());
    }
  }

  @Test
  void unlistedNames_mayBeginAtCapitalsAndAddressesOnly() {
    assertThat(Words.of("they bought Nokia, eBay and delfi.ee.").notable())
        .containsExactly(2, 3, 5);
  }
}
