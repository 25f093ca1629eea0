package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Two aligned articles as words and names. Not thread-safe: lines note what renders a name. */
final class Texts {

  private final Bitext bitext;
  private final List<Read<Name>> names;
  private final List<Words> english;
  private final List<Line> french = new ArrayList<>();
  private final List<List<Line>> linesByBead = new ArrayList<>();
  private final List<List<Name>> englishNames = new ArrayList<>();

  Texts(Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
    this.bitext = bitext;
    this.names = List.copyOf(original);
    Source source = bitext.source(Side.ORIGINAL);
    english = Sentences.of(source).words();
    for (int s = 0; s < english.size(); s++) {
      englishNames.add(new ArrayList<>());
    }
    Source target = bitext.source(Side.TRANSLATION);
    Reading symbols = new Reading(target, symbols(bitext));
    for (Sentence sentence : target.sentences()) {
      int s = sentence.index();
      french.add(new Line(s, symbols.words().get(s), symbols.taken().get(s)));
    }
    original.forEach(read -> englishNames.get(read.sentence()).add(read.value()));
    translation.forEach(read -> french.get(read.sentence()).names().add(read.value()));
    for (Bead bead : bitext.beads()) {
      List<Line> lines = bead.translation().stream().map(s -> french.get(s.index())).toList();
      linesByBead.add(lines);
      for (Line line : lines) {
        bead.original().forEach(en -> line.share(english.get(en.index())));
      }
    }
  }

  /**
   * The symbols of the translation: they do not render a name, though they may be spelt like it.
   */
  private static List<Mention> symbols(Bitext bitext) {
    return bitext.mentions(Side.TRANSLATION).stream()
        .filter(mention -> mention.kind() == MentionKind.TICKER)
        .toList();
  }

  /** The names of the original, ordered by place. */
  List<Read<Name>> names() {
    return names;
  }

  List<Bead> beads() {
    return bitext.beads();
  }

  /** The words of a sentence of the original. */
  Words english(int sentence) {
    return english.get(sentence);
  }

  /** The names of a sentence of the original. */
  List<Name> englishNames(int sentence) {
    return englishNames.get(sentence);
  }

  /** A sentence of the translation. */
  Line french(int sentence) {
    return french.get(sentence);
  }

  /** Whether some sentence of the original has these letters as words. */
  boolean hasEnglish(String compact) {
    return english.stream().anyMatch(words -> words.find(compact, 0) != null);
  }

  /** The index of the bead that a name of the original stands in. */
  int beadOf(Read<Name> read) {
    return bitext.beadOf(Side.ORIGINAL, read.sentence());
  }

  /** The sentences of the translation that a name of the original should stand in. */
  List<Line> lines(Read<Name> read) {
    return linesByBead.get(beadOf(read));
  }

  /** The sentences of the translation in a bead. */
  List<Line> lines(Bead bead) {
    return bead.translation().isEmpty()
        ? List.of()
        : linesByBead.get(bitext.beadOf(Side.TRANSLATION, bead.translation().get(0).index()));
  }

  /** The place of words of the translation. */
  Place place(Line line, Range range) {
    Words words = line.words();
    NormalizedText text = bitext.source(Side.TRANSLATION).text(line.sentence());
    int from = words.get(range.from()).start();
    int to = words.get(range.to() - 1).end();
    return new Place(Side.TRANSLATION, text.original(from, to), text.display(from, to));
  }
}
