package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Boilerplate;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.List;

/**
 * A sentence that may be lost or untranslated.
 *
 * @param bitext the aligned texts
 * @param anchors the mentions of both texts by key
 * @param bead the bead that holds the sentence
 * @param side the text that it stands in
 * @param sentence the sentence
 */
record Candidate(Bitext bitext, Anchors anchors, Bead bead, Side side, Sentence sentence) {

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
    return !Boilerplate.of(bitext.source(side).language())
        .kinds(block)
        .get(sentence.index() - from)
        .isEmpty();
  }

  /** Its place. */
  Place place() {
    return place(0, text().length());
  }

  /** The place of a part of it. */
  Place place(int start, int end) {
    var text = bitext.source(side).text(sentence.index());
    return new Place(side, text.original(start, end), text.display(start, end));
  }
}
