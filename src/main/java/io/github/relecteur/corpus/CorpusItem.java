package io.github.relecteur.corpus;

import io.github.relecteur.model.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pair of texts of the corpus with what must be found in it: a minimal case or an article.
 *
 * @param path its path inside the corpus, for instance {@code
 *     cases/figure.unit/dollars-as-euros.case} or {@code articles/chips/bytedance-chips}
 * @param file the file to open when it fails, relative to the corpus
 * @param code the code that a minimal case is about, the name of its directory; empty for an
 *     article
 * @param mode how the texts are given to the checker
 * @param english the English text, without markers
 * @param french the French text, without markers
 * @param englishArticle the English article as it was read out of its file; null for a text that
 *     stands in the corpus, whose content tells whether it is HTML
 * @param frenchArticle the French article as it was read out of its file, or null
 * @param expectations what must be found, in the order of the file
 */
public record CorpusItem(
    String path,
    String file,
    String code,
    Mode mode,
    String english,
    String french,
    @Nullable Article englishArticle,
    @Nullable Article frenchArticle,
    List<Expectation> expectations)
    implements Subject {

  /** How a pair of texts is given to the checker. */
  public enum Mode {
    /** As one aligned segment. */
    SEGMENT,
    /** As two articles to be aligned. */
    ARTICLE
  }

  /** An item whose texts are called by its path. */
  public CorpusItem(
      String path,
      String file,
      String code,
      Mode mode,
      String english,
      String french,
      List<Expectation> expectations) {
    this(path, file, code, mode, english, french, null, null, expectations);
  }

  /** Copies the expectations. */
  public CorpusItem {
    expectations = List.copyOf(expectations);
  }

  /** How to call the English text. */
  public String englishName() {
    return englishArticle == null ? path : englishArticle.name();
  }

  /** How to call the French text. */
  public String frenchName() {
    return frenchArticle == null ? path : frenchArticle.name();
  }

  /** Whether nothing must be found. */
  public boolean isClean() {
    return expectations.isEmpty();
  }
}
