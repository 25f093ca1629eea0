package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  private static final Boilerplate ENGLISH = Boilerplate.of(Language.ENGLISH);
  private static final Boilerplate FRENCH = Boilerplate.of(Language.FRENCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "READ ALSO: Why tulips are late this year | readmore",
        "See also: Ten trams for Ghent | readmore",
        "The harbour at dusk. File photo | caption",
        "A tram leaves the depot (Photo: Reuters) | caption",
        "Snow on the pass / Getty Images | caption",
        "By Nora Fields | byline",
        "Editing by Tom Hale and Ruth Ames | byline",
        "Sign up for our evening letter. | newsletter",
        "All rights reserved. | rights",
        "Quotes delayed by 15 minutes. | delay"
      })
  void englishLine_isKnown(String line, String kind) {
    assertThat(ENGLISH.kind(line)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "À lire aussi : Pourquoi les tulipes sont en retard | readmore",
        "LIRE AUSSI Dix trams pour Gand | readmore",
        "Le port au crépuscule. Photo d'archives | caption",
        "Cet article a été traduit automatiquement. | notice",
        "Traduction automatique, relue par un journaliste. | notice",
        "Par Nora Fields | byline",
        "Abonnez-vous à notre lettre du soir. | newsletter",
        "Tous droits réservés. | rights"
      })
  void frenchLine_isKnown(String line, String kind) {
    assertThat(FRENCH.kind(line)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Tuesday the river had fallen again.",
        "She was asked to read the letter aloud.",
        "The photo shows a dog.",
        "He reported that editing took a year.",
        ""
      })
  void sentenceOfAStory_isNone(String sentence) {
    assertThat(ENGLISH.kind(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Par mardi, la rivière avait de nouveau baissé.",
        "Elle doit lire la lettre à voix haute.",
        "La traduction du roman a pris deux ans.",
        "De nombreux habitants ont voté."
      })
  void frenchSentenceOfAStory_isNone(String sentence) {
    assertThat(FRENCH.kind(sentence)).isEmpty();
  }

  @Test
  void shortBlockThatEndsLikeACaption_isACaption() {
    assertThat(ENGLISH.kinds(List.of("The mayor waves.", "Behind her, the choir / Getty Images")))
        .containsExactly("caption", "caption");
  }

  @Test
  void longBlockThatEndsLikeACaption_isAStory() {
    assertThat(ENGLISH.kinds(List.of("One.", "Two.", "Three.", "The choir / Getty Images")))
        .containsExactly("", "", "", "caption");
  }

  @Test
  void unknownPlace_isAFault() {
    assertThatThrownBy(() -> parse("en\tadvert\tsomewhere\t\tbuy now\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b.tsv:2")
        .hasMessageContaining("place");
  }

  @Test
  void rowWithoutWords_isAFault() {
    assertThatThrownBy(() -> parse("en\tadvert\tstart\t\t\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("words");
  }

  @Test
  void limitThatIsNoNumber_isAFault() {
    assertThatThrownBy(() -> parse("en\tadvert\tstart\tmany\tbuy now\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("many");
  }

  private static void parse(String row) throws IOException {
    Boilerplate.parse(
        Language.ENGLISH,
        Table.parse(
            new StringReader("language\tkind\tplace\tmost\twords\n" + row),
            "b.tsv",
            "language",
            "kind",
            "place",
            "most",
            "words"));
  }
}
