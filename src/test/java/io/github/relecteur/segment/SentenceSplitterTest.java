package io.github.relecteur.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private static List<String> split(Language language, BlockKind kind, String text) {
    List<String> sentences = new ArrayList<>();
    for (int[] range : new SentenceSplitter(language).split(kind, text)) {
      sentences.add(text.substring(range[0], range[1]));
    }
    return sentences;
  }

  /** Checks that a text is cut at its bars and nowhere else. */
  private static void assertCut(Language language, String marked) {
    String text = marked.replace("| ", "").replace("|", "");
    assertThat(split(language, BlockKind.PARAGRAPH, text))
        .containsExactly(marked.split(" ?\\| ?", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme rose. | Globex fell. | Why? | Nobody knew!",
        "Mr. Smith met Dr. Jones. | Mrs. Brown was there.",
        "Gen. Gray and Sen. White voted. | Rev. Green did not.",
        "John F. Miller and J. P. Stone resigned. | A. B. C. Carter stayed.",
        "It is plan B. | The board agreed.",
        "She took vitamin C. | It helped.",
        "The U.S. Treasury sold bonds. | He left the U.S. | The talks failed.",
        "It opened in Washington, D.C. | But few came.",
        "Acme Inc. rose. | Globex Corp. fell. | Initech Co. said so.",
        "Acme Inc. Chairman Jane Roe left Acme Corp. | She joined Globex Ltd. | Its shares rose.",
        "It closed at 4 p.m. Tuesday. | It opened at 9 a.m. | The index rose.",
        "See No. 5 and p. 12. | He said no. | Nobody asked.",
        "On Sept. 17 it rose. | It fell in Oct. | Nobody sold.",
        "It costs $3.50 or 2.5 euros. | Sales reached $5 million. | 30 people came.",
        "It sold cars, e.g. Fords, i.e. many. | Sales vs. costs fell.",
        "\"Is it over?\" she asked. | \"It is.\" | He left.",
        "\"We won!\" said Jane. | \"We did (really).\" | They cheered.",
        "He waited... | Then he left… | She stayed … for a while.",
        "It ended. | [...] And it began (...) again.",
        "1. Sales rose. | Costs fell.",
        "Yahoo! shares rose. | Yahoo! Finance said so.",
        "Sales of phones fell. | iPhone sales rose. | example.org says so.",
        "He came from St. Louis. | Mt. Hood is high.",
        "It ended.|The next day it rained.",
        "Visit www.example.org for more. | It is free.",
        "Sgt. Pepper and Cpl. Jones left.",
        "Who? ! | Nobody."
      })
  void english_isCutAtItsBars(String marked) {
    assertCut(Language.ENGLISH, marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme monte. | Globex recule. | Pourquoi ? | Nul ne sait !",
        "M. Dupont et Mme Durand ont vu le Dr Martin. | MM. Petit et Grand aussi.",
        "Le président M. Petit parle. | Me Blanc plaide.",
        "« Nous gagnons. » | Le groupe respire.",
        "« Nous gagnons. » | « Nous perdons. » | Il rit.",
        "« Est-ce fini ? », dit-elle. | « Oui ! » dit-il en riant.",
        "« Est-ce fini ? » demande Anne. | Non.",
        "\"C'est fini.\" | Il part.",
        "Il hésite… | Puis il part... | Elle reste… un moment.",
        "Voir n° 5 et p. 12. | Voir art. 3 al. 2.",
        "Le 3 sept. 2020, Acme chute. | Il revient en déc. | Rien ne change.",
        "Le titre gagne 3,5 % à 12.50 euros. | 200 personnes sont venues.",
        "Il vit aux É.-U. | Le pays est grand.",
        "Jules César (100-44 av. J.-C.) est mort. | Il régnait.",
        "Acme Inc. gagne 3 %. | Globex Corp. perd 2 %.",
        "J.-P. Morel et F. X. Noir partent. | C'est le plan B. | Il échoue.",
        "L'affaire Roe c. Wade continue. | C'est long, cf. plus haut.",
        "Il vend des voitures, des vélos, etc. | Elle achète.",
        "Oui ! | – Non. | Si.",
        "Il attend. | – Qui vient ? demande-t-il.",
        "C'est cher. | L'État paie. | À Paris, on rit. | Éric aussi.",
        "Par ex. Acme ou, p. ex., Globex.",
        "Le XIXe s. finit. | \"une affaire\", dit-il."
      })
  void french_isCutAtItsBars(String marked) {
    assertCut(Language.FRENCH, marked);
  }

  @Test
  void headline_isOneSentence() {
    assertThat(split(Language.ENGLISH, BlockKind.HEADLINE, "Live. Acme wins. Globex loses"))
        .containsExactly("Live. Acme wins. Globex loses");
  }

  @Test
  void lineToAnotherArticle_isOneSentence() {
    assertThat(split(Language.FRENCH, BlockKind.PARAGRAPH, "Lire aussi : Acme chute. Et après ?"))
        .containsExactly("Lire aussi : Acme chute. Et après ?");
  }

  @Test
  void creditAtTheEnd_belongsToItsSentence() {
    assertThat(split(Language.ENGLISH, BlockKind.PARAGRAPH, "He won. She lost. (AP Photo)"))
        .containsExactly("He won.", "She lost. (AP Photo)");
    assertThat(split(Language.FRENCH, BlockKind.PARAGRAPH, "Il gagne. Photo d'archives."))
        .containsExactly("Il gagne. Photo d'archives.");
  }

  @Test
  void marksWithoutAWord_belongToTheSentenceBesideThem() {
    assertThat(split(Language.ENGLISH, BlockKind.PARAGRAPH, ". He won. ***"))
        .containsExactly(". He won. ***");
  }

  @Test
  void spacedStraightQuotes_openAndCloseInTurn() {
    assertThat(split(Language.FRENCH, BlockKind.PARAGRAPH, "Il dit : \" C'est fini. \" Elle part."))
        .containsExactly("Il dit : \" C'est fini. \"", "Elle part.");
  }

  @Test
  void markThatOnlyIcuKnows_endsASentence() {
    assertThat(split(Language.ENGLISH, BlockKind.PARAGRAPH, "終わり。次の文。 Then it ended."))
        .containsExactly("終わり。", "次の文。", "Then it ended.");
  }

  @Test
  void textWithoutASentence_givesNone() {
    assertThat(split(Language.ENGLISH, BlockKind.PARAGRAPH, "")).isEmpty();
    assertThat(split(Language.ENGLISH, BlockKind.HEADLINE, "   ")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void randomText_isCoveredInOrder(Language language) {
    String[] atoms = {
      "a", "Acme", "Mr", "5", ".", ". ", "! ", "? ", "…", " ", "\"", "'", "«", " »", "(", ")", "-",
      "– ", ":", "U.S.", "p.", "[...]", "No", "\uD83D", "。", "1", "é"
    };
    for (long seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(50); i > 0; i--) {
        text.append(atoms[random.nextInt(atoms.length)]);
      }
      int end = 0;
      for (int[] range : new SentenceSplitter(language).split(text.toString())) {
        assertThat(range[0]).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(text.substring(end, range[0])).as("seed %d", seed).isBlank();
        assertThat(text.substring(range[0], range[1])).as("seed %d", seed).doesNotMatch("(?s) .*|");
        end = range[1];
      }
      assertThat(text.substring(end)).as("seed %d", seed).isBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".", ". ", "a.", "a. ", "A. ", "?, ", "\"", ". \"", "« ", "… ", "1. ", ". 1, ", "(...) ",
        "! \" ", "a", " ", "Mr. ", "x.y.z-"
      })
  void hostileText_takesLinearTime(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> new SentenceSplitter(Language.ENGLISH).split(text));
  }

  @Test
  void fourThreads_agree() throws Exception {
    String text = "Mr. Smith left. He came back at 5 p.m. Tuesday. \"Why?\" she asked. ".repeat(50);
    int expected = new SentenceSplitter(Language.ENGLISH).split(text).size();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<Integer> task = () -> new SentenceSplitter(Language.ENGLISH).split(text).size();
      for (Future<Integer> size : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(size.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void turkishLocale_changesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertCut(Language.ENGLISH, "Acme Inc. Chairman I. Ill rose. | It fell.");
      assertThat(split(Language.FRENCH, BlockKind.PARAGRAPH, "LIRE AUSSI : Il part. Il vient."))
          .hasSize(1);
    } finally {
      Locale.setDefault(before);
    }
  }
}
