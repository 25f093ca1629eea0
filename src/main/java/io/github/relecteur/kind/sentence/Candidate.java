package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.sentence.LanguageEvidence.Word;
import io.github.relecteur.lexicon.Boilerplate;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that may be lost, invented or untranslated.
 *
 * @param bitext the aligned texts
 * @param anchors the mentions of both texts by key
 * @param bead the bead that holds the sentence
 * @param side the text that it stands in
 * @param sentence the sentence
 */
record Candidate(Bitext bitext, Anchors anchors, Bead bead, Side side, Sentence sentence) {

  private static final int FEWEST_WORDS = 4;

  /** Its uniform text. */
  String text() {
    return text(side, sentence);
  }

  /** The uniform text of the sentences of a side of the bead. */
  String text(Side of) {
    StringBuilder text = new StringBuilder();
    for (Sentence each : bead.sentences(of)) {
      text.append(text.isEmpty() ? "" : " ").append(text(of, each));
    }
    return text.toString();
  }

  private String text(Side of, Sentence which) {
    return bitext.source(of).text(which.index()).text();
  }

  /** Whether it belongs to the page and not to the story. */
  boolean isBoilerplate() {
    List<Sentence> sentences = bitext.source(side).sentences();
    int from = sentence.index();
    int to = from + 1;
    while (from > 0
        && to - from <= Boilerplate.LONGEST_CAPTION
        && sentences.get(from - 1).block() == sentence.block()) {
      from--;
    }
    while (to < sentences.size()
        && to - from <= Boilerplate.LONGEST_CAPTION
        && sentences.get(to).block() == sentence.block()) {
      to++;
    }
    List<String> block =
        sentences.subList(from, to).stream().map(each -> text(side, each)).toList();
    int place = sentence.index() - from;
    return isBoilerplate(bitext.source(side).language(), block, place)
        || isBoilerplate(Language.ENGLISH, block, place);
  }

  private static boolean isBoilerplate(Language language, List<String> block, int place) {
    return !Boilerplate.of(language).kinds(block).get(place).isEmpty();
  }

  /**
   * Whether it has surely no counterpart and should have one: running text of more than a few words
   * behind the beginning, where headlines are rewritten.
   *
   * @param leastConfidence how sure the alignment must be
   */
  boolean standsAlone(double leastConfidence) {
    return !bead.isPaired()
        && bead.confidence() >= leastConfidence
        && sentence.index() > 0
        && isRunningText()
        && words().size() >= FEWEST_WORDS;
  }

  /** Whether it stands in running text: not in a heading, a caption or a table. */
  boolean isRunningText() {
    return sentence.kind() == BlockKind.PARAGRAPH || sentence.kind() == BlockKind.LIST_ITEM;
  }

  /** What its words say about its language. */
  LanguageEvidence evidence() {
    return LanguageEvidence.of(bitext.source(side).tokens(sentence.index()));
  }

  /** Whether a side of the bead holds nothing to read. */
  boolean isBlank(Side of) {
    for (Sentence each : bead.sentences(of)) {
      if (!text(of, each).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Its words. */
  List<Word> words() {
    return LanguageEvidence.words(text());
  }

  /**
   * The sentence of the other text in the same bead that it renders: one that reads the same, or
   * the one in the same place; empty if it stands alone.
   */
  Optional<Candidate> counterpart() {
    Side other = side == Side.ORIGINAL ? Side.TRANSLATION : Side.ORIGINAL;
    List<Sentence> others = bead.sentences(other);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    String text = text();
    int place = Math.max(0, bead.sentences(side).indexOf(sentence));
    Sentence found =
        others.stream()
            .filter(each -> text(other, each).equals(text))
            .findFirst()
            .orElse(others.get(Math.min(place, others.size() - 1)));
    return Optional.of(new Candidate(bitext, anchors, bead, other, found));
  }

  /** Its place. */
  Place place() {
    return place(0, text().length());
  }

  /** The place of some of its words, at least one. */
  Place place(List<Word> words) {
    return place(words.get(0).start(), words.get(words.size() - 1).end());
  }

  private Place place(int start, int end) {
    NormalizedText text = bitext.source(side).text(sentence.index());
    return new Place(side, text.original(start, end), text.display(start, end));
  }
}
