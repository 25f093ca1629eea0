package io.github.relecteur;

import io.github.relecteur.kind.Bitext;
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
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Segments laid out as an article, one block each. */
final class Segments {
  private final int[] starts;
  private final List<String> texts;
  private final Source source;

  private Segments(Language language, List<String> segments, Sources sources) {
    this.texts = segments;
    this.starts = new int[segments.size()];
    List<Block> blocks = new ArrayList<>(starts.length);
    int end = 0;
    for (int i = 0; i < starts.length; i++) {
      starts[i] = end;
      end += segments.get(i).length();
      blocks.add(Block.of(BlockKind.PARAGRAPH, new Span(starts[i], end)));
      end++;
    }
    String text = starts.length == 1 ? segments.get(0) : lines(segments, end);
    this.source = sources.ofSegments(new Article(language, "", text, false, blocks));
  }

  private static String lines(List<String> segments, int length) {
    StringBuilder lines = new StringBuilder(length);
    for (String segment : segments) {
      lines.append(segment).append('\n');
    }
    return lines.toString();
  }

  static Segments of(Language language, List<String> segments, Sources sources) {
    return new Segments(language, segments, sources);
  }

  Source source() {
    return source;
  }

  /** One bead for each pair of segments. */
  static List<Bead> beads(Segments en, Segments fr) {
    if (en.starts.length == 1) {
      return List.of(new Bead(en.source.sentences(), fr.source.sentences(), 1));
    }
    List<List<Sentence>> original = en.sentences();
    List<List<Sentence>> translation = fr.sentences();
    List<Bead> beads = new ArrayList<>(original.size());
    for (int i = 0; i < original.size(); i++) {
      beads.add(new Bead(original.get(i), translation.get(i), 1));
    }
    return beads;
  }

  private List<List<Sentence>> sentences() {
    List<List<Sentence>> byRow = lists(texts.size());
    for (Sentence sentence : source.sentences()) {
      byRow.get(sentence.block()).add(sentence);
    }
    return byRow;
  }

  /** A report for each pair, its offsets into that pair. */
  static List<Report> reports(Segments en, Segments fr, Bitext bitext, List<Finding> findings) {
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
                    en.starts[row],
                    fr.starts[row],
                    en.texts.get(row).length(),
                    fr.texts.get(row).length()));
      }
    }
    List<List<Mention>> enMentions = en.mentions(bitext.mentions(Side.ORIGINAL));
    List<List<Mention>> frMentions = fr.mentions(bitext.mentions(Side.TRANSLATION));
    List<Report> reports = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      Article a = Article.english(en.texts.get(i));
      Article b = Article.french(fr.texts.get(i));
      List<Finding> here = byRow.get(i);
      here.sort(Finding.BY_PLACE);
      reports.add(new Report(a, b, here, alignment(a, b), enMentions.get(i), frMentions.get(i)));
    }
    return reports;
  }

  /** One bead of one sentence a side; an empty segment has no sentence. */
  private static List<Bead> alignment(Article original, Article translation) {
    List<Sentence> en = whole(original);
    List<Sentence> fr = whole(translation);
    return en.isEmpty() && fr.isEmpty() ? List.of() : List.of(new Bead(en, fr, 1));
  }

  private static List<Sentence> whole(Article article) {
    Span span = new Span(0, article.text().length());
    return article.text().isBlank()
        ? List.of()
        : List.of(new Sentence(0, 0, BlockKind.PARAGRAPH, span));
  }

  private int row(Span span) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (starts[middle] <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private List<List<Mention>> mentions(List<Mention> all) {
    if (starts.length == 1) {
      return List.of(all);
    }
    List<List<Mention>> byRow = lists(texts.size());
    for (Mention m : all) {
      int row = row(m.span());
      byRow
          .get(row)
          .add(
              new Mention(
                  m.kind(),
                  m.type(),
                  m.span().shift(-starts[row]),
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
        f.wording(),
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
    List<List<T>> lists = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>(1));
    }
    return lists;
  }
}
