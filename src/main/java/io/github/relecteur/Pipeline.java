package io.github.relecteur;

import io.github.relecteur.align.Aligner;
import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.segment.Blocks;
import io.github.relecteur.segment.SentenceSplitter;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from two articles to a report: sentences, mentions, alignment, judgement. */
final class Pipeline {

  private static final Comparator<Mention> BY_PLACE = Comparator.comparing(Mention::span);

  private final Options options;
  private final Aligner aligner = new Aligner();
  private final List<Kind<?>> kinds = Kinds.all();

  Pipeline(Options options) {
    this.options = options;
  }

  static List<RuleInfo> rules() {
    return Kinds.all().stream()
        .flatMap(kind -> kind.rules().stream())
        .sorted(Comparator.comparing(RuleInfo::code))
        .toList();
  }

  Report check(Article original, Article translation) {
    Source en = source(original);
    Source fr = source(translation);
    Recognised recognised = new Recognised(en, fr);
    List<Bead> beads =
        aligner.align(units(en, recognised.original), units(fr, recognised.translation));
    Bitext bitext = new Bitext(en, fr, beads, recognised.original, recognised.translation, false);
    return report(bitext, options.apply(recognised.judge(bitext)));
  }

  Report align(Article original, Article translation) {
    Source en = source(original);
    Source fr = source(translation);
    Recognised recognised = new Recognised(en, fr);
    List<Bead> beads =
        aligner.align(units(en, recognised.original), units(fr, recognised.translation));
    return report(
        new Bitext(en, fr, beads, recognised.original, recognised.translation, false), List.of());
  }

  List<Mention> extract(Article article) {
    return new Recognised(source(article), null).original;
  }

  /**
   * Every pair of segments is one bead of one sentence a side, in an article that holds them all.
   */
  List<Report> checkSegments(List<String> english, List<String> french) {
    Segments en = new Segments(Language.ENGLISH, english);
    Segments fr = new Segments(Language.FRENCH, french);
    Recognised recognised = new Recognised(en.source, fr.source);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      beads.add(
          new Bead(
              List.of(en.source.sentences().get(i)), List.of(fr.source.sentences().get(i)), 1));
    }
    Bitext bitext =
        new Bitext(
            en.source,
            fr.source,
            beads,
            recognised.original,
            recognised.translation,
            english.size() == 1);
    List<Finding> findings = options.apply(recognised.judge(bitext));
    return Segments.split(en, fr, bitext, findings);
  }

  private Source source(Article whole) {
    Article article =
        whole.text().length() <= options.maximumLength()
            ? whole
            : new Article(
                whole.language(),
                whole.name(),
                whole.text().substring(0, options.maximumLength()),
                false,
                List.of());
    SentenceSplitter splitter = new SentenceSplitter(article.language());
    List<Sentence> sentences = new ArrayList<>();
    List<NormalizedText> texts = new ArrayList<>();
    List<Block> blocks = Blocks.of(article);
    for (int b = 0; b < blocks.size(); b++) {
      NormalizedText block = NormalizedText.of(article.text(), article.markup(), blocks.get(b));
      for (int[] range : splitter.split(blocks.get(b).kind(), block.text())) {
        sentences.add(
            new Sentence(
                sentences.size(), b, blocks.get(b).kind(), block.original(range[0], range[1])));
        texts.add(block.slice(range[0], range[1]));
      }
    }
    return new Source(article, sentences, texts);
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
      slots.forEach(slot -> findings.addAll(slot.judge(bitext)));
      return OneCause.of(findings);
    }
  }

  /** One kind with what it read on both sides. */
  private static final class Slot<V> {
    private final Kind<V> kind;
    private final List<Read<V>> original;
    private final List<Read<V>> translation;

    Slot(Kind<V> kind, Source en, @Nullable Source fr, Recognised all) {
      this.kind = kind;
      this.original = kind.recognise(en, List.copyOf(all.original), List.of());
      this.translation =
          fr == null ? List.of() : kind.recognise(fr, List.copyOf(all.translation), original);
      add(original, all.original);
      add(translation, all.translation);
    }

    private static <V> void add(List<Read<V>> reads, List<Mention> mentions) {
      reads.forEach(read -> mentions.add(read.mention()));
      mentions.sort(BY_PLACE);
    }

    List<Finding> judge(Bitext bitext) {
      return kind.judge(bitext, original, translation);
    }
  }

  /** Segments laid out as an article, one block and one sentence each. */
  private static final class Segments {
    private final List<Integer> starts = new ArrayList<>();
    private final List<String> texts;
    private final Source source;

    Segments(Language language, List<String> segments) {
      this.texts = segments;
      StringBuilder all = new StringBuilder();
      List<Block> blocks = new ArrayList<>();
      for (String segment : segments) {
        starts.add(all.length());
        blocks.add(
            Block.of(BlockKind.PARAGRAPH, new Span(all.length(), all.length() + segment.length())));
        all.append(segment).append('\n');
      }
      Article article = new Article(language, "", all.toString(), false, blocks);
      List<Sentence> sentences = new ArrayList<>();
      List<NormalizedText> normalized = new ArrayList<>();
      for (int i = 0; i < blocks.size(); i++) {
        sentences.add(new Sentence(i, i, BlockKind.PARAGRAPH, blocks.get(i).span()));
        normalized.add(NormalizedText.of(article.text(), false, blocks.get(i)));
      }
      this.source = new Source(article, sentences, normalized);
    }

    static List<Report> split(Segments en, Segments fr, Bitext bitext, List<Finding> findings) {
      int rows = en.texts.size();
      List<List<Finding>> byRow = lists(rows);
      for (Finding finding : findings) {
        Place place = finding.translation() != null ? finding.translation() : finding.original();
        if (place != null) {
          int row = (place.side() == Side.ORIGINAL ? en : fr).row(place.span());
          byRow
              .get(row)
              .add(
                  local(
                      finding,
                      en.starts.get(row),
                      fr.starts.get(row),
                      en.texts.get(row).length(),
                      fr.texts.get(row).length()));
        }
      }
      List<List<Mention>> enMentions = en.mentions(bitext.mentions(Side.ORIGINAL));
      List<List<Mention>> frMentions = fr.mentions(bitext.mentions(Side.TRANSLATION));
      List<Report> reports = new ArrayList<>();
      for (int i = 0; i < rows; i++) {
        Article a = Article.english(en.texts.get(i));
        Article b = Article.french(fr.texts.get(i));
        Bead bead =
            new Bead(
                List.of(new Sentence(0, 0, BlockKind.PARAGRAPH, new Span(0, a.text().length()))),
                List.of(new Sentence(0, 0, BlockKind.PARAGRAPH, new Span(0, b.text().length()))),
                1);
        List<Finding> ordered = byRow.get(i).stream().sorted(Finding.BY_PLACE).toList();
        reports.add(
            new Report(a, b, ordered, List.of(bead), enMentions.get(i), frMentions.get(i)));
      }
      return reports;
    }

    private int row(Span span) {
      int low = 0;
      int high = starts.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) / 2;
        if (starts.get(middle) <= span.start()) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    private List<List<Mention>> mentions(List<Mention> all) {
      List<List<Mention>> byRow = lists(texts.size());
      for (Mention m : all) {
        int row = row(m.span());
        byRow
            .get(row)
            .add(
                new Mention(
                    m.kind(),
                    m.type(),
                    m.span().shift(-starts.get(row)),
                    m.text(),
                    m.key(),
                    m.attributes()));
      }
      return byRow;
    }

    private static Finding local(Finding f, int en, int fr, int enLength, int frLength) {
      List<Place> related = new ArrayList<>();
      for (Place place : f.related()) {
        Place moved =
            moved(
                place,
                place.side() == Side.ORIGINAL ? en : fr,
                place.side() == Side.ORIGINAL ? enLength : frLength);
        if (moved != null) {
          related.add(moved);
        }
      }
      return new Finding(
          f.code(),
          f.severity(),
          f.confidence(),
          f.message(),
          moved(f.original(), en, enLength),
          moved(f.translation(), fr, frLength),
          related,
          f.suggestion());
    }

    /** A place relative to its row; null if it stands in another row. */
    private static @Nullable Place moved(@Nullable Place place, int by, int length) {
      if (place == null || place.span().start() < by || place.span().end() > by + length) {
        return null;
      }
      return new Place(place.side(), place.span().shift(-by), place.text());
    }

    private static <T> List<List<T>> lists(int size) {
      List<List<T>> lists = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        lists.add(new ArrayList<>());
      }
      return lists;
    }
  }
}
