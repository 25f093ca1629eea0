package io.github.relecteur.bench;

import io.github.relecteur.corpus.Corpus;
import io.github.relecteur.corpus.CorpusItem;
import io.github.relecteur.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The articles of the corpus in plain text with their correct translations as one long article. */
final class LongArticle {

  private LongArticle() {}

  /** All articles in the order of their paths, as often as wanted. */
  static Article[] of(int times) {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    for (int i = 0; i < times; i++) {
      for (CorpusItem item : corpus().articles()) {
        if (item.isClean()) {
          english.append(item.english()).append("\n\n");
          french.append(item.french()).append("\n\n");
        }
      }
    }
    return new Article[] {Article.english(english.toString()), Article.french(french.toString())};
  }

  private static Corpus corpus() {
    try {
      return Corpus.read(Path.of("corpus"));
    } catch (IOException e) {
      throw new UncheckedIOException("the corpus is read from the root of the project", e);
    }
  }
}
