package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AlignerTest extends AlignerContract {

  private static final Aligner ALIGNER = new Aligner();

  @Override
  List<Bead> align(List<Aligner.Unit> original, List<Aligner.Unit> translation) {
    return ALIGNER.align(original, translation);
  }

  @Test
  void translatedSentences_arePairedOneToOne() {
    assertThat(links(Story.english(), Story.french()))
        .containsExactly("0-0", "1-1", "2-2", "3-3", "4-4", "5-5", "6-6", "7-7", "8-8");
  }

  @Test
  void lostSentence_staysAloneWithConfidence() {
    List<String> french = new ArrayList<>(Story.FRENCH);
    french.remove(6);
    List<Bead> beads = checked(Story.english(), units(french));
    Bead lost = beads.stream().filter(bead -> !bead.isPaired()).findFirst().orElseThrow();
    assertThat(lost.original()).extracting(Sentence::index).containsExactly(6);
    assertThat(lost.confidence()).isGreaterThan(.75);
  }

  @Test
  void addedSentence_standsWhereItWasAdded() {
    List<String> french = new ArrayList<>(Story.FRENCH);
    french.add(3, "La grève des dockers de Rotterdam n'y a rien changé.");
    assertThat(links(Story.english(), units(french))).contains("2-2", "-3", "3-4");
  }

  @Test
  void mergedSentences_areOneBead() {
    List<String> french = new ArrayList<>(Story.FRENCH);
    french.set(4, french.get(4).replace("présentation.", "présentation et ") + french.remove(5));
    assertThat(links(Story.english(), units(french))).contains("4+5-4");
  }

  @Test
  void splitSentence_isOneBead() {
    List<String> french = new ArrayList<>(Story.FRENCH);
    french.set(2, "Les travaux du premier débuteront en avril.");
    french.add(3, "C'est ce qu'a indiqué mardi sa directrice, Helen Strand.");
    assertThat(links(Story.english(), units(french))).contains("2-2+3", "3-4");
  }

  @Test
  void exchangedParagraphs_arePairedAllTheSame() {
    List<String> french = new ArrayList<>(Story.FRENCH.subList(0, 3));
    french.addAll(Story.FRENCH.subList(6, 9));
    french.addAll(Story.FRENCH.subList(3, 6));
    assertThat(links(Story.english(), units(french)))
        .contains("3-6", "4-7", "5-8", "6-3", "7-4", "8-5");
  }

  @Test
  void noticeAndLinks_stayAlone() {
    List<String> english = new ArrayList<>(Story.ENGLISH);
    english.add(4, "Read more: Why ships keep growing");
    List<String> french = new ArrayList<>(Story.FRENCH);
    french.add("Cet article a été traduit automatiquement de l'anglais.");
    assertThat(links(units(english), units(french))).contains("4-", "-9", "5-4", "9-8");
  }

  @Test
  void linksOfBothTexts_arePairedWithEachOther() {
    List<String> english = new ArrayList<>(Story.ENGLISH);
    english.add(4, "Read more: Why container ships keep growing");
    List<String> french = new ArrayList<>(Story.FRENCH);
    french.add(6, "Lire aussi : Pourquoi les porte-conteneurs ne cessent de grandir");
    assertThat(links(units(english), units(french))).contains("4-6");
  }

  @Test
  void captionOfOneText_staysAlone() {
    List<String> english = new ArrayList<>(Story.ENGLISH);
    english.add(1, "A crane over the old quay of Marlow. File photo.");
    assertThat(links(units(english), Story.french())).contains("1-", "2-1");
  }

  @Test
  void equalKeys_pairSentencesWithoutCommonWords() {
    List<Aligner.Unit> english =
        keyed(
            Story.units("Alpha omega.", "Beta psi.", "Gamma chi.", "Delta phi."),
            "a",
            "b",
            "c",
            "d");
    List<Aligner.Unit> french =
        keyed(
            Story.units("Kappa rho.", "Sigma tau.", "Theta iota.", "Lambda mu."),
            "a",
            "c",
            "d",
            "e");
    assertThat(links(english, french)).contains("0-0", "2-1", "3-2");
  }

  @Test
  void confidence_isHigherForMoreEvidence() {
    List<Bead> beads = align(Story.english(), Story.french());
    assertThat(beads.get(1).confidence()).isCloseTo(1, within(.01));
  }

  @Test
  void longArticle_isAlignedQuickly() {
    Random random = new Random(7);
    List<String> english = new ArrayList<>();
    List<String> french = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      String name = name(random);
      english.add(
          "The company " + name + " sold " + random.nextInt(5000) + " cars in " + name(random));
      french.add(english.get(i).replace("The company", "L'entreprise").replace("sold", "a vendu"));
    }
    french.subList(2000, 2100).clear();
    List<Bead> beads =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> align(units(english), units(french)));
    assertThat(beads.stream().filter(Bead::isPaired).count()).isGreaterThan(5850);
  }

  @Test
  void longStrangers_areReadQuickly() {
    Random random = new Random(11);
    List<String> english = IntStream.range(0, 3000).mapToObj(i -> words(random)).toList();
    List<String> french = IntStream.range(0, 3000).mapToObj(i -> words(random)).toList();
    List<Bead> beads =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> align(units(english), units(french)));
    assertThat(beads).noneMatch(Bead::isPaired);
  }

  @Test
  void fourThreads_agree() {
    List<Bead> expected = align(Story.english(), Story.french());
    assertThat(
            IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> align(Story.english(), Story.french()))
                .toList())
        .allMatch(expected::equals);
  }

  private static String name(Random random) {
    return "" + (char) ('A' + random.nextInt(26)) + letters(random, 6);
  }

  private static String words(Random random) {
    return letters(random, 5) + " " + letters(random, 7) + " " + letters(random, 4);
  }

  private static String letters(Random random, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('a' + random.nextInt(26)));
    }
    return letters.toString();
  }

  private static List<Aligner.Unit> units(List<String> sentences) {
    return Story.units(sentences.toArray(String[]::new));
  }

  private static List<Aligner.Unit> keyed(List<Aligner.Unit> units, String... keys) {
    return IntStream.range(0, keys.length)
        .mapToObj(
            i ->
                new Aligner.Unit(
                    units.get(i).sentence(), units.get(i).text(), List.of(keys[i], keys[i] + "2")))
        .toList();
  }

  /** The beads as {@code 1+2-3}: places of the original, places of the translation. */
  private List<String> links(List<Aligner.Unit> original, List<Aligner.Unit> translation) {
    return checked(original, translation).stream()
        .map(bead -> places(bead.original()) + "-" + places(bead.translation()))
        .toList();
  }

  private static String places(List<Sentence> sentences) {
    return String.join("+", sentences.stream().map(s -> String.valueOf(s.index())).toList());
  }
}
