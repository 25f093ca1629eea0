package io.github.relecteur;

import io.github.relecteur.align.Aligner;
import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.lexicon.LexiconFingerprint;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from two articles to a report: sentences, mentions, alignment, judgement. */
final class Pipeline {

  private static final Comparator<Mention> BY_PLACE = (a, b) -> a.span().compareTo(b.span());

  private final Options options;
  private final Sources sources;

  /** Loads the bilingual words only where articles are aligned; segments need none. */
  private static final class Alignment {
    static final Aligner ALIGNER = new Aligner();
  }

  private final Gazetteer gazetteer;
  private final List<Kind<?>> kinds;

  Pipeline(Options options, Gazetteer gazetteer) {
    this.options = options;
    this.gazetteer = gazetteer;
    this.sources = new Sources(options.maximumLength());
    this.kinds = Kinds.with(gazetteer, options.tolerances(), options.houseStyle());
  }

  /** The same way with further names that must stay as they are. */
  Pipeline protecting(Collection<String> names) {
    return names.isEmpty() ? this : new Pipeline(options, gazetteer.withProtected(names));
  }

  String lexiconFingerprint() {
    return LexiconFingerprint.of(gazetteer);
  }

  /** Whether an article is read to its end. */
  boolean readsWhole(Article article) {
    return article.text().length() <= options.maximumLength();
  }

  static List<RuleInfo> rules() {
    return Kinds.all().stream()
        .flatMap(kind -> kind.rules().stream())
        .sorted(Comparator.comparing(RuleInfo::code))
        .toList();
  }

  Report check(Article original, Article translation) {
    Source en = sources.of(original);
    Source fr = sources.of(translation);
    Recognised recognised = new Recognised(en, fr);
    Bitext bitext = aligned(en, fr, recognised.original, recognised.translation);
    return report(bitext, Repeats.joined(options.apply(recognised.judge(bitext))));
  }

  Report align(Article original, Article translation) {
    Source en = sources.of(original);
    Source fr = sources.of(translation);
    return report(aligned(en, fr, List.of(), List.of()), List.of());
  }

  /** Aligns by the words and digits of the texts and, where they are known, by their mentions. */
  private static Bitext aligned(
      Source en, Source fr, List<Mention> original, List<Mention> translation) {
    List<Bead> beads = Alignment.ALIGNER.align(units(en, original), units(fr, translation));
    return new Bitext(en, fr, beads, original, translation, false);
  }

  List<Mention> extract(Article article) {
    return new Recognised(sources.of(article), null).original;
  }

  /** Every pair of segments is one bead in an article that holds them all. */
  List<Report> checkSegments(List<String> english, List<String> french) {
    Segments en = Segments.of(Language.ENGLISH, english, sources);
    Segments fr = Segments.of(Language.FRENCH, french, sources);
    Recognised recognised = new Recognised(en.source(), fr.source());
    Bitext bitext =
        new Bitext(
            en.source(),
            fr.source(),
            Segments.beads(en, fr),
            recognised.original,
            recognised.translation,
            english.size() == 1);
    return Segments.reports(en, fr, bitext, options.apply(recognised.judge(bitext)));
  }

  private static List<Aligner.Unit> units(Source source, List<Mention> mentions) {
    List<List<String>> keys = new ArrayList<>();
    source.sentences().forEach(s -> keys.add(new ArrayList<>()));
    int sentence = 0;
    for (Mention mention : mentions) {
      while (source.sentences().get(sentence).span().end() <= mention.span().start()) {
        sentence++;
      }
      keys.get(sentence).add(mention.key());
    }
    List<Aligner.Unit> units = new ArrayList<>();
    for (Sentence s : source.sentences()) {
      units.add(
          new Aligner.Unit(s, source.text(s.index()).text(), List.copyOf(keys.get(s.index()))));
    }
    return units;
  }

  private static Report report(Bitext bitext, List<Finding> findings) {
    return new Report(
        bitext.source(Side.ORIGINAL).article(),
        bitext.source(Side.TRANSLATION).article(),
        findings,
        bitext.beads(),
        bitext.mentions(Side.ORIGINAL),
        bitext.mentions(Side.TRANSLATION));
  }

  /** What all kinds recognised on both sides, in the order in which kinds may claim text. */
  private final class Recognised {
    private final List<Slot<?>> slots = new ArrayList<>();
    private final List<Mention> original = new ArrayList<>();
    private final List<Mention> translation = new ArrayList<>();

    Recognised(Source en, @Nullable Source fr) {
      for (Kind<?> kind : kinds) {
        slots.add(new Slot<>(kind, en, fr, this));
      }
    }

    List<Finding> judge(Bitext bitext) {
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < slots.size(); i++) {
        findings.addAll(slots.get(i).judge(bitext));
      }
      return Doubt.of(bitext, OneCause.of(findings));
    }
  }

  /** One kind with what it read on both sides. */
  private static final class Slot<V> {
    private final Kind<V> kind;
    private final List<Read<V>> original;
    private final List<Read<V>> translation;

    Slot(Kind<V> kind, Source en, @Nullable Source fr, Recognised all) {
      this.kind = kind;
      this.original = kind.recognise(en, all.original, List.of());
      this.translation = fr == null ? List.of() : kind.recognise(fr, all.translation, original);
      add(original, all.original);
      add(translation, all.translation);
    }

    private static <V> void add(List<Read<V>> reads, List<Mention> mentions) {
      boolean ordered = true;
      for (int i = 0; i < reads.size(); i++) {
        Mention mention = reads.get(i).mention();
        int last = mentions.size() - 1;
        ordered &= last < 0 || BY_PLACE.compare(mentions.get(last), mention) <= 0;
        mentions.add(mention);
      }
      if (!ordered) {
        mentions.sort(BY_PLACE);
      }
    }

    List<Finding> judge(Bitext bitext) {
      return kind.judge(bitext, original, translation);
    }
  }
}
