package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
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

  private static final double SURE = 0.72;
  private static final double SAME_LETTERS = 0.99;
  private static final long MOST_COMPARISONS = 100_000;
  private static final Set<String> FIRMS =
      Set.of("company", "bank", "brand", "medium", "exchange", "index");

  private final Texts texts;
  private final Renderings renderings;
  private final StandIns standIns;
  private final Anaphora anaphora;
  private final Map<String, int[]> tallies = new HashMap<>();
  private final Outcome[] outcomes;

  /** What became of a name: where it is rendered, or what surely stands in its place. */
  private record Outcome(@Nullable Line line, @Nullable Range range, @Nullable Stand stand) {
    static final Outcome LOST = new Outcome(null, null, null);

    /** Rendered by words that another mention of the same name has taken. */
    static final Outcome SHARED = new Outcome(null, new Range(0, 0), null);

    boolean kept() {
      return range != null;
    }
  }

  Comparer(Texts texts, Renderings renderings, StandIns standIns, Anaphora anaphora) {
    this.texts = texts;
    this.renderings = renderings;
    this.standIns = standIns;
    this.anaphora = anaphora;
    this.outcomes = new Outcome[texts.names().size()];
    settle();
  }

  private void settle() {
    List<Read<Name>> names = texts.names();
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = isTooMuch(names.get(i)) ? Outcome.SHARED : same(names.get(i));
    }
    for (int i = 0; i < outcomes.length; i++) {
      if (!outcomes[i].kept()) {
        outcomes[i] = otherwise(names.get(i));
      }
      tally(names.get(i))[outcomes[i].kept() ? 0 : 1]++;
    }
  }

  /** Whether a sentence has so many names that it is no prose; it is not judged. */
  private boolean isTooMuch(Read<Name> read) {
    long words = 0;
    for (Line line : texts.lines(read)) {
      words += line.words().size();
    }
    return words * texts.englishNames(read.sentence()).size() > MOST_COMPARISONS;
  }

  private int[] tally(Read<Name> read) {
    return tallies.computeIfAbsent(read.value().key(), key -> new int[2]);
  }

  /** Where the name at an index is rendered in a sentence, or null. */
  @Nullable Range rendering(int index, Line line) {
    return outcomes[index].line() == line ? outcomes[index].range() : null;
  }

  /** The names that are not rendered, in order. */
  List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < outcomes.length; i++) {
      Read<Name> read = texts.names().get(i);
      boolean paired = texts.beads().get(texts.beadOf(read)).isPaired();
      Stand stand = outcomes[i].stand();
      if (!outcomes[i].kept() && paired && (stand != null || !movedToNeighbour(read))) {
        comparisons.add(comparison(read, stand));
      }
    }
    return comparisons;
  }

  private Outcome same(Read<Name> read) {
    for (Line line : texts.lines(read)) {
      Range range = renderings.same(read.value(), line, false);
      if (range != null) {
        line.take(range);
        return new Outcome(line, range, null);
      }
    }
    return Outcome.LOST;
  }

  /** An accepted form, a sure stand-in, or nothing. */
  private Outcome otherwise(Read<Name> read) {
    Outcome form = form(read);
    if (!form.kept() && isTerm(read)) {
      return Outcome.SHARED;
    }
    Stand stand = misspelling(read, form);
    Stand parent = form.kept() ? null : parent(read);
    if (parent != null && (stand == null || stand.nature() == Stand.Nature.NEAR)) {
      stand = parent;
    }
    if (stand != null && stand.nature() == Stand.Nature.NEAR) {
      stand = StandIns.named(read.value(), stand, texts.french(stand.sentence()));
    }
    if (stand != null) {
      texts.french(stand.sentence()).take(stand.range());
      return new Outcome(null, null, stand);
    }
    if (form.line() != null && form.range() != null) {
      form.line().take(form.range());
      return form;
    }
    Stand permuted = permuted(read);
    if (permuted != null) {
      texts.french(permuted.sentence()).take(permuted.range());
      return new Outcome(null, null, permuted);
    }
    return isShared(read) ? Outcome.SHARED : Outcome.LOST;
  }

  private Outcome form(Read<Name> read) {
    for (Line line : texts.lines(read)) {
      Range range = renderings.form(read.value(), line, false);
      if (range != null) {
        return new Outcome(line, range, null);
      }
    }
    return Outcome.LOST;
  }

  private @Nullable Stand parent(Read<Name> read) {
    for (Line line : texts.lines(read)) {
      Stand stand = standIns.parent(read.value(), line);
      if (stand != null) {
        return stand;
      }
    }
    return null;
  }

  private boolean isShared(Read<Name> read) {
    return isRendered(read.value(), texts.lines(read));
  }

  private boolean isRendered(Name name, List<Line> lines) {
    for (Line line : lines) {
      if (isRendered(name, line)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRendered(Name name, Line line) {
    return rendered(name, line) != null;
  }

  /** Where a name is rendered, be it by words that another mention of it has taken. */
  private @Nullable Range rendered(Name name, Line line) {
    Range same = renderings.same(name, line, true);
    return same == null ? renderings.form(name, line, true) : same;
  }

  /** Whether the translation takes an abbreviation for the ordinary term that it can be. */
  private boolean isTerm(Read<Name> read) {
    for (Line line : texts.lines(read)) {
      if (renderings.isTerm(texts.english(read.sentence()), read.value(), line)) {
        return true;
      }
    }
    return false;
  }

  /** A misspelling or expected mistranslation that is surer than an accepted form inside it. */
  private @Nullable Stand misspelling(Read<Name> read, Outcome form) {
    Name name = read.value();
    Words en = texts.english(read.sentence());
    for (Line line : texts.lines(read)) {
      Stand literal = standIns.listedLiteral(name, en, line);
      if (literal != null && (!form.kept() || literal.range().size() > 1)) {
        return literal;
      }
      Stand accented = form.kept() ? null : standIns.accented(name, line);
      if (accented != null) {
        return accented;
      }
      Stand near = standIns.near(name, en, line);
      if (near != null && near.likeness() >= SURE && isLonger(near, line, form)) {
        Stand words = name.range().size() > 1 ? standIns.wordByWord(name, en, line, false) : null;
        return words != null && words.range().overlaps(near.range()) ? words : near;
      }
    }
    return null;
  }

  /**
   * The letters of an acronym in another order, where its own letters stand for another mention.
   */
  private @Nullable Stand permuted(Read<Name> read) {
    Words en = texts.english(read.sentence());
    Name name = read.value();
    if (name.range().size() != 1 || !en.get(name.range().from()).caps() || !isShared(read)) {
      return null;
    }
    for (Line line : texts.lines(read)) {
      Stand stand = standIns.acronym(name, en, line);
      if (stand != null && stand.likeness() > SAME_LETTERS) {
        return stand;
      }
    }
    return null;
  }

  private static boolean isLonger(Stand near, Line line, Outcome form) {
    Range range = form.range();
    return range == null
        || (form.line() == line
            && near.range().overlaps(range)
            && near.range().size() > range.size());
  }

  private boolean movedToNeighbour(Read<Name> read) {
    int at = texts.beadOf(read);
    for (int b = Math.max(0, at - 1); b <= Math.min(texts.beads().size() - 1, at + 1); b++) {
      if (b != at && hasSurplus(read.value(), texts.beads().get(b))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing renders the name at an index in its sentence, and nothing stands for it. */
  boolean isLost(int index) {
    return !outcomes[index].kept() && outcomes[index].stand() == null;
  }

  /** Where a bead renders a name that its original does not have; null if it does not. */
  @Nullable Place strayPlace(Name name, int bead) {
    if (!hasSurplus(name, texts.beads().get(bead))) {
      return null;
    }
    for (Line line : texts.lines(texts.beads().get(bead))) {
      Range range = rendered(name, line);
      if (range != null) {
        return texts.place(line, range);
      }
    }
    return null;
  }

  /** Whether a bead renders a name that its original does not have. */
  private boolean hasSurplus(Name name, Bead bead) {
    for (Sentence en : bead.original()) {
      if (texts.english(en.index()).find(name.compact(), 0) != null) {
        return false;
      }
      for (Name known : texts.englishNames(en.index())) {
        if (Renderings.same(known, name)) {
          return false;
        }
      }
    }
    return isRendered(name, texts.lines(bead));
  }

  private Comparison comparison(Read<Name> read, @Nullable Stand sure) {
    Words en = texts.english(read.sentence());
    List<Line> lines = texts.lines(read);
    Stand stand = sure != null ? sure : stand(read, en, lines);
    Place place = null;
    if (stand != null) {
      Line line = texts.french(stand.sentence());
      line.take(stand.range());
      place = texts.place(line, stand.range());
    }
    int[] tally = tally(read);
    return new Comparison(
        read.value(),
        Place.of(Side.ORIGINAL, read.mention()),
        stand,
        place,
        tally[0],
        tally[1],
        isReplaced(read.value(), en, lines),
        renderings.suggestion(read.value(), read.mention().text()));
  }

  /** Whether brackets, a noun or a pronoun explain that a name is not there. */
  private boolean isReplaced(Name name, Words en, List<Line> lines) {
    boolean firm =
        name.listed()
            ? FIRMS.contains(name.companies().get(0).kind())
            : name.origin() == Origin.TITLED || name.origin() == Origin.CONTEXT;
    return isInBrackets(en, name.range())
        || (firm && (anaphora.hasNoun(en, name.range(), lines) || anaphora.hasPronoun(en, lines)));
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
    Stand near = standIns.near(name, en, line);
    Stand stand = near == null ? null : StandIns.named(name, near, line);
    if (name.origin() == Origin.REPEATED) {
      return stand;
    }
    if (stand == null && name.range().size() > 1 && name.origin() != Origin.FOREIGN) {
      stand = standIns.wordByWord(name, en, line, true);
    }
    if (stand == null) {
      stand = standIns.singleWord(name, en, line);
    }
    if (stand == null && name.strength() >= 0.5) {
      stand = StandIns.other(line);
    }
    if (stand == null && name.range().size() == 1 && en.get(name.range().from()).caps()) {
      stand = standIns.acronym(name, en, line);
    }
    return stand;
  }
}
