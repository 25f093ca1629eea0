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
  private final Words[] english;
  private final Line[] french;
  private final List<List<Line>> linesByBead;
  private final List<List<Name>> englishNames;

  Texts(Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
    this.bitext = bitext;
    this.names = original;
    this.english = Sentences.of(bitext.source(Side.ORIGINAL)).words();
    this.englishNames = new ArrayList<>(english.length);
    for (int s = 0; s < english.length; s++) {
      englishNames.add(new ArrayList<>(0));
    }
    for (Read<Name> read : original) {
      englishNames.get(read.sentence()).add(read.value());
    }
    Source target = bitext.source(Side.TRANSLATION);
    List<Mention> symbols = symbols(bitext);
    Reading reading = symbols.isEmpty() ? null : new Reading(target, symbols);
    Words[] words = Sentences.of(target).words();
    this.french = new Line[words.length];
    for (int s = 0; s < french.length; s++) {
      boolean[] taken = reading == null ? new boolean[words[s].size()] : reading.taken(s);
      french[s] = new Line(s, words[s], taken);
    }
    for (Read<Name> read : translation) {
      french[read.sentence()].names().add(read.value());
    }
    this.linesByBead = new ArrayList<>(bitext.beads().size());
    for (Bead bead : bitext.beads()) {
      linesByBead.add(linked(bead));
    }
  }

  /** The lines of a bead, each with what it translates. */
  private List<Line> linked(Bead bead) {
    List<Line> lines = new ArrayList<>(bead.translation().size());
    for (Sentence sentence : bead.translation()) {
      Line line = french[sentence.index()];
      for (Sentence original : bead.original()) {
        line.translates(english[original.index()]);
      }
      lines.add(line);
    }
    return lines;
  }

  /**
   * The symbols of the translation: they do not render a name, though they may be spelt like it.
   */
  private static List<Mention> symbols(Bitext bitext) {
    List<Mention> symbols = List.of();
    for (Mention mention : bitext.mentions(Side.TRANSLATION)) {
      if (mention.kind() == MentionKind.TICKER) {
        symbols = symbols.isEmpty() ? new ArrayList<>() : symbols;
        symbols.add(mention);
      }
    }
    return symbols;
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
    return english[sentence];
  }

  /** The names of a sentence of the original. */
  List<Name> englishNames(int sentence) {
    return englishNames.get(sentence);
  }

  /** A sentence of the translation. */
  Line french(int sentence) {
    return french[sentence];
  }

  /** Whether some sentence of the original has these letters as words. */
  boolean hasEnglish(String compact) {
    for (Words words : english) {
      if (words.find(compact, 0) != null) {
        return true;
      }
    }
    return false;
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
