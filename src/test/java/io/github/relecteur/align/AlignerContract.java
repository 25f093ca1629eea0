package io.github.relecteur.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What every aligner must hold for any two texts. */
abstract class AlignerContract {

  private static final List<String> WORDS =
      List.of(
          "bank",
          "banque",
          "said",
          "a dit",
          "3.5",
          "3,5",
          "2025",
          "Lyon",
          "\"",
          "«",
          "»",
          ":",
          "the",
          "le",
          "Read more:",
          "Lire aussi :",
          "File photo.",
          "",
          " ",
          "?",
          "12 000",
          "12,000",
          "\uD83D",
          "©",
          "Par Anne Roy",
          "growth",
          "croissance");

  abstract List<Bead> align(List<Aligner.Unit> original, List<Aligner.Unit> translation);

  @Test
  void twoEmptyTexts_haveNoBeads() {
    assertThat(align(List.of(), List.of())).isEmpty();
  }

  @Test
  void emptyTranslation_leavesEverySentenceAlone() {
    List<Aligner.Unit> original = Story.english();
    assertThat(checked(original, List.of())).hasSameSizeAs(original).noneMatch(Bead::isPaired);
  }

  @Test
  void emptyOriginal_leavesEverySentenceAlone() {
    List<Aligner.Unit> translation = Story.french();
    assertThat(checked(List.of(), translation))
        .hasSameSizeAs(translation)
        .noneMatch(Bead::isPaired);
  }

  @Test
  void oneSentenceEach_holdsBoth() {
    checked(Story.units("Prices rose."), Story.units("Les prix ont augmenté."));
  }

  @Test
  void identicalTexts_arePairedInOrder() {
    List<Aligner.Unit> text = Story.english();
    assertThat(checked(text, text))
        .allSatisfy(bead -> assertThat(bead.original()).isEqualTo(bead.translation()));
  }

  @Test
  void anotherOrder_keepsEverySentence() {
    List<String> reversed = new ArrayList<>(Story.FRENCH);
    Collections.reverse(reversed);
    checked(Story.english(), Story.units(reversed.toArray(String[]::new)));
  }

  @Test
  void unrelatedTexts_areNotPaired() {
    assertThat(checked(Story.english(), Story.otherFrench())).noneMatch(Bead::isPaired);
  }

  @RepeatedTest(60)
  void randomTexts_keepEverySentence(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    checked(random(random), random(random));
  }

  private static List<Aligner.Unit> random(Random random) {
    String[] sentences = new String[random.nextInt(40)];
    for (int i = 0; i < sentences.length; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(random.nextInt(90) == 0 ? 300 : 12); w >= 0; w--) {
        text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
      }
      sentences[i] = random.nextInt(8) == 0 ? "" : text.toString();
    }
    return Story.units(1 + random.nextInt(4), sentences);
  }

  /** Aligns and checks what holds for any texts. */
  List<Bead> checked(List<Aligner.Unit> original, List<Aligner.Unit> translation) {
    List<Bead> beads = align(original, translation);
    assertThat(sentences(beads, Side.ORIGINAL))
        .as("the original in order")
        .isEqualTo(original.stream().map(Aligner.Unit::sentence).toList());
    assertThat(sentences(beads, Side.TRANSLATION))
        .as("the translation")
        .containsExactlyInAnyOrderElementsOf(
            translation.stream().map(Aligner.Unit::sentence).toList());
    for (int b = 0; b < beads.size(); b++) {
      Bead bead = beads.get(b);
      assertThat(bead.translation()).isSortedAccordingTo((x, y) -> x.index() - y.index());
      if (bead.original().isEmpty()) {
        int index = bead.translation().get(0).index();
        assertThat(b == 0 ? -1 : last(beads.get(b - 1)))
            .as("the sentence that stands before " + index)
            .isEqualTo(index - 1);
      }
    }
    return beads;
  }

  private static int last(Bead bead) {
    return bead.translation().stream().mapToInt(Sentence::index).max().orElse(-1);
  }

  private static List<Sentence> sentences(List<Bead> beads, Side side) {
    return beads.stream().flatMap(bead -> bead.sentences(side).stream()).toList();
  }
}
