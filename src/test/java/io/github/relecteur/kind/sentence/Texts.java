package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two small texts whose alignment is given by hand; every sentence is a paragraph. */
final class Texts {

  private final List<String> english = new ArrayList<>();
  private final List<String> french = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final List<Double> confidences = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private boolean isolated;

  /** A pair of sentences. */
  Texts pair(String en, String fr) {
    return add(en, fr, 1);
  }

  /** A sentence of the original without counterpart. */
  Texts lost(String en, double confidence) {
    return add(en, null, confidence);
  }

  /** A sentence of the translation without counterpart. */
  Texts added(String fr, double confidence) {
    return add(null, fr, confidence);
  }

  /** A name that is a mention wherever it stands. */
  Texts name(String name) {
    names.add(name);
    return this;
  }

  /** Makes it a segment without the article around it. */
  Texts isolated() {
    isolated = true;
    return this;
  }

  private Texts add(@Nullable String en, @Nullable String fr, double confidence) {
    places.add(new int[] {en == null ? -1 : english.size(), fr == null ? -1 : french.size()});
    if (en != null) {
      english.add(en);
    }
    if (fr != null) {
      french.add(fr);
    }
    confidences.add(confidence);
    return this;
  }

  /** The words at a place; fails without one. */
  static String text(@Nullable Place place) {
    return Objects.requireNonNull(place).text();
  }

  List<Finding> judge() {
    Source en = source(Article.english(String.join("\n", english)), english);
    Source fr = source(Article.french(String.join("\n", french)), french);
    List<Bead> beads = new ArrayList<>();
    for (int b = 0; b < places.size(); b++) {
      int[] place = places.get(b);
      beads.add(
          new Bead(
              place[0] < 0 ? List.of() : List.of(en.sentences().get(place[0])),
              place[1] < 0 ? List.of() : List.of(fr.sentences().get(place[1])),
              confidences.get(b)));
    }
    return new SentenceKind()
        .judge(
            new Bitext(en, fr, beads, mentions(en.article()), mentions(fr.article()), isolated),
            List.of(),
            List.of());
  }

  private static Source source(Article article, List<String> sentences) {
    List<Sentence> all = new ArrayList<>();
    List<NormalizedText> texts = new ArrayList<>();
    NormalizedText whole = NormalizedText.of(article.text());
    int at = 0;
    for (String text : sentences) {
      all.add(
          new Sentence(
              all.size(), all.size(), BlockKind.PARAGRAPH, new Span(at, at + text.length())));
      texts.add(whole.slice(at, at + text.length()));
      at += text.length() + 1;
    }
    return new Source(article, all, texts);
  }

  private List<Mention> mentions(Article article) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      int at = article.text().indexOf(name);
      while (at >= 0) {
        mentions.add(
            new Mention(
                MentionKind.COMPANY,
                "company",
                new Span(at, at + name.length()),
                name,
                name,
                Map.of()));
        at = article.text().indexOf(name, at + 1);
      }
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }
}
