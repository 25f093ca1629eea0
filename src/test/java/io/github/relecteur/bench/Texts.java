package io.github.relecteur.bench;

import io.github.relecteur.Relecteur;
import io.github.relecteur.corpus.Corpus;
import io.github.relecteur.corpus.CorpusItem;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Texts of the corpus in the sizes that benchmarks want. */
final class Texts {

  private Texts() {}

  /** Articles in plain text with their correct translations, one after the other. */
  static Article[] articles(int words) {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    int count = 0;
    while (count < words) {
      for (CorpusItem item : corpus().articles()) {
        if (count < words && item.isClean()) {
          count += add(item, words - count, english, french);
        }
      }
    }
    return new Article[] {Article.english(english.toString()), Article.french(french.toString())};
  }

  /** A segment and its translation. */
  record Pair(String english, String french) {}

  /** The minimal cases: a sentence or two on each side. */
  static List<Pair> cases() {
    return corpus().cases().stream().map(item -> new Pair(item.english(), item.french())).toList();
  }

  /** The sentences of correct articles whose translation is one sentence. */
  static List<Pair> sentences(Relecteur relecteur) {
    List<Pair> pairs = new ArrayList<>();
    for (CorpusItem item : corpus().articles()) {
      if (item.isClean()) {
        Report report =
            relecteur.align(Article.english(item.english()), Article.french(item.french()));
        for (Bead bead : report.alignment()) {
          if (bead.original().size() == 1 && bead.translation().size() == 1) {
            pairs.add(
                new Pair(
                    text(report.original(), bead.original().get(0)),
                    text(report.translation(), bead.translation().get(0))));
          }
        }
      }
    }
    return pairs;
  }

  private static String text(Article article, Sentence sentence) {
    return article.text().substring(sentence.span().start(), sentence.span().end());
  }

  /**
   * Adds paragraphs of an article until there are words enough. Correct translations keep their
   * paragraphs; where they do not, the whole article is taken.
   */
  private static int add(CorpusItem item, int words, StringBuilder english, StringBuilder french) {
    String[] originals = item.english().split("\n\n", -1);
    String[] translations = item.french().split("\n\n", -1);
    int count = 0;
    boolean parallel = originals.length == translations.length;
    for (int i = 0; i < originals.length && (count < words || !parallel); i++) {
      english.append(originals[i]).append("\n\n");
      count += originals[i].split("\\s+").length;
      if (parallel) {
        french.append(translations[i]).append("\n\n");
      }
    }
    if (!parallel) {
      french.append(item.french()).append("\n\n");
    }
    return count;
  }

  private static Corpus corpus() {
    try {
      return Corpus.read(Path.of("corpus"));
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus is read from the root of the project", e);
    }
  }
}
