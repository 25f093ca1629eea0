package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of an article that its translation does not render. Not thread-safe. */
final class Comparer {

  /* Names that stand in the translation as they are take their words first, then accepted forms take theirs; what is left
   * may be a misspelling or a stand-in. A misspelling that begins like a short accepted form ("Lehman Brotherrs") is a
   * misspelling of the long one. */

  private static final double SURE = 0.75;
  private static final Set<String> FIRMS =
      Set.of("company", "bank", "brand", "medium", "exchange", "index");

  private final Bitext bitext;
  private final List<Read<Name>> original;
  private final Renderings renderings;
  private final StandIns standIns;
  private final Anaphora anaphora;
  private final List<Words> english = new ArrayList<>();
  private final List<Line> french = new ArrayList<>();
  private final List<List<Name>> englishNames = new ArrayList<>();
  private final Map<String, int[]> tallies = new HashMap<>();

  Comparer(
      Bitext bitext,
      List<Read<Name>> original,
      List<Read<Name>> translation,
      Renderings renderings,
      StandIns standIns,
      Anaphora anaphora) {
    this.bitext = bitext;
    this.original = original;
    this.renderings = renderings;
    this.standIns = standIns;
    this.anaphora = anaphora;
    for (Sentence sentence : bitext.source(Side.ORIGINAL).sentences()) {
      english.add(Words.of(bitext.source(Side.ORIGINAL).text(sentence.index()).text()));
      englishNames.add(new ArrayList<>());
    }
    for (Sentence sentence : bitext.source(Side.TRANSLATION).sentences()) {
      int index = sentence.index();
      french.add(new Line(index, Words.of(bitext.source(Side.TRANSLATION).text(index).text())));
    }
    original.forEach(read -> englishNames.get(read.sentence()).add(read.value()));
    translation.forEach(read -> french.get(read.sentence()).names().add(read.value()));
    for (Bead bead : bitext.beads()) {
      for (Line line : lines(bead)) {
        bead.original().forEach(en -> line.share(english.get(en.index())));
      }
    }
  }

  /** The names that are not rendered, in order. */
  List<Comparison> comparisons() {
    boolean[] kept = new boolean[original.size()];
    Stand[] stands = new Stand[original.size()];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = takeSame(original.get(i));
    }
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        Read<Name> read = original.get(i);
        Line[] form = new Line[1];
        Range range = form(read, form);
        stands[i] = range == null && isTerm(read) ? null : misspelling(read, form[0], range);
        kept[i] = stands[i] == null && (range != null || isTerm(read) || isSharedRendering(read));
        if (kept[i] && range != null) {
          form[0].take(range);
        }
        if (stands[i] != null) {
          french.get(stands[i].sentence()).take(stands[i].range());
        }
      }
      tally(original.get(i))[kept[i] ? 0 : 1]++;
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      Read<Name> read = original.get(i);
      if (!kept[i] && bead(read).isPaired() && (stands[i] != null || !movedToNeighbour(read))) {
        comparisons.add(comparison(read, stands[i]));
      }
    }
    return comparisons;
  }

  private int[] tally(Read<Name> read) {
    return tallies.computeIfAbsent(read.value().key(), key -> new int[2]);
  }

  private Bead bead(Read<Name> read) {
    return bitext.beads().get(bitext.beadOf(Side.ORIGINAL, read.sentence()));
  }

  private List<Line> lines(Bead bead) {
    return bead.translation().stream().map(s -> french.get(s.index())).toList();
  }

  private boolean takeSame(Read<Name> read) {
    for (Line line : lines(bead(read))) {
      Range range = renderings.same(read.value(), line, false);
      if (range != null) {
        line.take(range);
        return true;
      }
    }
    return false;
  }

  private @Nullable Range form(Read<Name> read, Line[] where) {
    for (Line line : lines(bead(read))) {
      Range range = renderings.form(read.value(), line, false);
      if (range != null) {
        where[0] = line;
        return range;
      }
    }
    return null;
  }

  private boolean isSharedRendering(Read<Name> read) {
    return lines(bead(read)).stream()
        .anyMatch(
            line ->
                renderings.same(read.value(), line, true) != null
                    || renderings.form(read.value(), line, true) != null);
  }

  /** Whether the translation takes an abbreviation for the ordinary term that it can be. */
  private boolean isTerm(Read<Name> read) {
    return lines(bead(read)).stream()
        .anyMatch(line -> renderings.isTerm(english.get(read.sentence()), read.value(), line));
  }

  /** A misspelling or expected mistranslation that is surer than an accepted form inside it. */
  private @Nullable Stand misspelling(Read<Name> read, @Nullable Line line, @Nullable Range form) {
    Name name = read.value();
    Words en = english.get(read.sentence());
    for (Line candidate : lines(bead(read))) {
      Stand literal = standIns.listedLiteral(name, en, candidate);
      if (literal != null && (form == null || literal.range().size() > 1)) {
        return literal;
      }
      Stand near = standIns.near(name, en, candidate);
      boolean longer =
          form == null
              || (candidate == line
                  && near != null
                  && near.range().overlaps(form)
                  && near.range().size() > form.size());
      if (near != null && longer && near.likeness() >= SURE) {
        return near;
      }
    }
    return null;
  }

  private boolean movedToNeighbour(Read<Name> read) {
    int at = bitext.beadOf(Side.ORIGINAL, read.sentence());
    for (int b = Math.max(0, at - 1); b <= Math.min(bitext.beads().size() - 1, at + 1); b++) {
      Bead bead = bitext.beads().get(b);
      if (b != at && hasSurplus(read.value(), bead)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSurplus(Name name, Bead bead) {
    for (Sentence en : bead.original()) {
      if (english.get(en.index()).find(name.compact(), 0) != null
          || englishNames.get(en.index()).stream().anyMatch(n -> Renderings.same(n, name))) {
        return false;
      }
    }
    return lines(bead).stream()
        .anyMatch(
            line ->
                renderings.same(name, line, true) != null
                    || renderings.form(name, line, true) != null);
  }

  private Comparison comparison(Read<Name> read, @Nullable Stand sure) {
    Name name = read.value();
    Words en = english.get(read.sentence());
    List<Line> lines = lines(bead(read));
    boolean mayBeReplaced =
        name.listed()
            ? FIRMS.contains(name.companies().get(0).kind())
            : name.origin() == Origin.TITLED || name.origin() == Origin.CONTEXT;
    boolean replaced =
        isInBrackets(en, name.range())
            || (mayBeReplaced
                && (anaphora.hasNoun(en, name.range(), lines) || anaphora.hasPronoun(en, lines)));
    Stand stand = sure != null ? sure : stand(read, en, lines);
    if (stand != null) {
      french.get(stand.sentence()).take(stand.range());
    }
    int[] tally = tally(read);
    return new Comparison(
        name,
        Place.of(Side.ORIGINAL, read.mention()),
        stand,
        stand == null ? null : place(stand),
        tally[0],
        tally[1],
        replaced,
        suggestion(read));
  }

  private static boolean isInBrackets(Words words, Range range) {
    int before = words.get(range.from()).start() - 1;
    int after = words.get(range.to() - 1).end();
    return before >= 0
        && after < words.text().length()
        && words.text().charAt(before) == '('
        && words.text().charAt(after) == ')';
  }

  private @Nullable Stand stand(Read<Name> read, Words en, List<Line> lines) {
    for (Line line : lines) {
      Stand stand = stand(read.value(), en, line);
      if (stand != null) {
        return stand;
      }
    }
    return null;
  }

  private @Nullable Stand stand(Name name, Words en, Line line) {
    Stand stand = standIns.near(name, en, line);
    if (name.origin() == Origin.REPEATED) {
      return stand;
    }
    if (stand == null
        && name.range().size() > 1
        && name.origin() != Origin.INSTITUTION
        && name.origin() != Origin.FOREIGN) {
      stand = standIns.wordByWord(name, en, line);
    }
    if (stand == null && name.strength() >= 0.5) {
      stand = StandIns.other(line);
    }
    if (stand == null && name.range().size() == 1 && en.get(name.range().from()).caps()) {
      stand = standIns.acronym(name, en, line);
    }
    return stand;
  }

  private static String suggestion(Read<Name> read) {
    Name name = read.value();
    return name.listed() && !name.companies().get(0).frenchNames().isEmpty()
        ? name.companies().get(0).frenchNames().get(0)
        : read.mention().text();
  }

  private Place place(Stand stand) {
    Words words = french.get(stand.sentence()).words();
    NormalizedText text = bitext.source(Side.TRANSLATION).text(stand.sentence());
    int from = words.get(stand.range().from()).start();
    int to = words.get(stand.range().to() - 1).end();
    return new Place(Side.TRANSLATION, text.original(from, to), text.display(from, to));
  }
}
