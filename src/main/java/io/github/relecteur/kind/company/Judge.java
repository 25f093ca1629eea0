package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the names of an article with what its translation made of them. */
final class Judge {

  private final Renderings renderings;
  private final StandIns standIns;
  private final Anaphora anaphora;
  private final List<Rule<Comparison>> rules;

  Judge(Renderings renderings, StandIns standIns, Anaphora anaphora, List<Rule<Comparison>> rules) {
    this.renderings = renderings;
    this.standIns = standIns;
    this.anaphora = anaphora;
    this.rules = rules;
  }

  List<Finding> judge(Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
    return new Session(bitext, original, translation).findings();
  }

  /** The judgement of one pair of articles. */
  private final class Session {
    private final Bitext bitext;
    private final List<Read<Name>> original;
    private final List<Words> english;
    private final List<Words> french;
    private final List<List<Name>> englishNames = new ArrayList<>();
    private final List<List<Name>> frenchNames = new ArrayList<>();
    private final List<boolean[]> used = new ArrayList<>();
    private final Map<String, int[]> tallies = new HashMap<>();
    private final boolean[] kept;

    Session(Bitext bitext, List<Read<Name>> original, List<Read<Name>> translation) {
      this.bitext = bitext;
      this.original = original;
      this.english = words(bitext.source(Side.ORIGINAL));
      this.french = words(bitext.source(Side.TRANSLATION));
      english.forEach(words -> englishNames.add(new ArrayList<>()));
      french.forEach(words -> frenchNames.add(new ArrayList<>()));
      french.forEach(words -> used.add(new boolean[words.size()]));
      original.forEach(read -> englishNames.get(read.sentence()).add(read.value()));
      translation.forEach(read -> frenchNames.get(read.sentence()).add(read.value()));
      this.kept = new boolean[original.size()];
    }

    private static List<Words> words(Source source) {
      List<Words> all = new ArrayList<>();
      for (Sentence sentence : source.sentences()) {
        all.add(Words.of(source.text(sentence.index()).text()));
      }
      return all;
    }

    List<Finding> findings() {
      explainSharedWords();
      for (int i = 0; i < original.size(); i++) {
        kept[i] = keep(original.get(i));
        tallies
            .computeIfAbsent(original.get(i).value().key(), key -> new int[2])[kept[i] ? 0 : 1]++;
      }
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < original.size(); i++) {
        if (!kept[i]) {
          Bead bead = bead(original.get(i));
          if (bead.isPaired() && !movedToNeighbour(original.get(i))) {
            compare(original.get(i), bead).ifPresent(findings::add);
          }
        }
      }
      return findings;
    }

    private Bead bead(Read<Name> read) {
      return bitext.beads().get(bitext.beadOf(Side.ORIGINAL, read.sentence()));
    }

    /** Words of the translation that the original has too are nobody's misspelling. */
    private void explainSharedWords() {
      for (Bead bead : bitext.beads()) {
        for (Sentence fr : bead.translation()) {
          Words words = french.get(fr.index());
          boolean[] taken = used.get(fr.index());
          for (Sentence en : bead.original()) {
            for (int i = 0; i < words.size(); i++) {
              taken[i] |=
                  english.get(en.index()).contains(words.folded(i)) && words.get(i).length() > 2;
            }
          }
        }
      }
    }

    private boolean keep(Read<Name> read) {
      for (Sentence sentence : bead(read).translation()) {
        Range range = renderings.find(read.value(), french.get(sentence.index()));
        if (range != null) {
          for (int i = range.from(); i < range.to(); i++) {
            used.get(sentence.index())[i] = true;
          }
          return true;
        }
      }
      return false;
    }

    private boolean movedToNeighbour(Read<Name> read) {
      int at = bitext.beadOf(Side.ORIGINAL, read.sentence());
      for (int b = Math.max(0, at - 1); b <= Math.min(bitext.beads().size() - 1, at + 1); b++) {
        Bead bead = bitext.beads().get(b);
        if (b != at && surplus(read.value(), bead)) {
          return true;
        }
      }
      return false;
    }

    private boolean surplus(Name name, Bead bead) {
      for (Sentence en : bead.original()) {
        if (english.get(en.index()).find(name.compact(), 0) != null
            || englishNames.get(en.index()).stream().anyMatch(n -> Renderings.same(n, name))) {
          return false;
        }
      }
      return bead.translation().stream()
          .anyMatch(fr -> renderings.find(name, french.get(fr.index())) != null);
    }

    private Optional<Finding> compare(Read<Name> read, Bead bead) {
      Name name = read.value();
      Words en = english.get(read.sentence());
      List<Words> fr = new ArrayList<>();
      bead.translation().forEach(s -> fr.add(french.get(s.index())));
      boolean pronoun = anaphora.hasPronoun(en, fr);
      boolean noun = anaphora.hasNoun(en, fr);
      boolean mayBeReplaced =
          name.listed() || name.origin() == Origin.TITLED || name.origin() == Origin.CONTEXT;
      int[] tally = tallies.getOrDefault(name.key(), new int[2]);
      Stand stand = stand(read, en, bead);
      Comparison comparison =
          new Comparison(
              name,
              Place.of(Side.ORIGINAL, read.mention()),
              stand,
              stand == null ? null : place(stand),
              tally[0],
              tally[1],
              mayBeReplaced && (noun || pronoun),
              suggestion(read));
      for (Rule<Comparison> rule : rules) {
        Optional<Finding> finding = rule.judge(comparison);
        if (finding.isPresent()) {
          if (stand != null) {
            for (int i = stand.range().from(); i < stand.range().to(); i++) {
              used.get(stand.sentence())[i] = true;
            }
          }
          return finding;
        }
      }
      return Optional.empty();
    }

    private String suggestion(Read<Name> read) {
      Name name = read.value();
      return name.listed() && !name.companies().get(0).frenchNames().isEmpty()
          ? name.companies().get(0).frenchNames().get(0)
          : read.mention().text();
    }

    private @Nullable Stand stand(Read<Name> read, Words en, Bead bead) {
      Name name = read.value();
      Stand best = null;
      for (Sentence sentence : bead.translation()) {
        int s = sentence.index();
        boolean[] free = free(s);
        Stand stand = standIns.near(name, read.mention().text(), en, french.get(s), free, s);
        if (stand == null) {
          stand = standIns.listedLiteral(name, en, french.get(s), free, s);
        }
        if (stand == null && name.range().size() > 1 && name.origin() != Origin.INSTITUTION) {
          stand = standIns.wordByWord(name, en, french.get(s), free, s);
        }
        if (stand == null && name.origin() == Origin.ACRONYM) {
          stand = standIns.acronym(name, en, french.get(s), free, s);
        }
        if (stand == null) {
          stand = StandIns.other(frenchNames.get(s), free, s);
        }
        if (stand != null && (best == null || stand.likeness() > best.likeness())) {
          best = stand;
        }
      }
      return best;
    }

    private boolean[] free(int sentence) {
      boolean[] free = new boolean[used.get(sentence).length];
      for (int i = 0; i < free.length; i++) {
        free[i] = !used.get(sentence)[i];
      }
      return free;
    }

    private Place place(Stand stand) {
      Words words = french.get(stand.sentence());
      NormalizedText text = bitext.source(Side.TRANSLATION).text(stand.sentence());
      int from = words.get(stand.range().from()).start();
      int to = words.get(stand.range().to() - 1).end();
      return new Place(Side.TRANSLATION, text.original(from, to), text.display(from, to));
    }
  }
}
