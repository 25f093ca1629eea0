package io.github.relecteur.corpus;

import java.util.List;

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
 * @param englishName how to call the English text; its extension may say that it is HTML
 * @param frenchName how to call the French text
 * @param expectations what must be found, in the order of the file
 */
public record CorpusItem(
    String path,
    String file,
    String code,
    Mode mode,
    String english,
    String french,
    String englishName,
    String frenchName,
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
    this(path, file, code, mode, english, french, path, path, expectations);
  }

  /** Copies the expectations. */
  public CorpusItem {
    expectations = List.copyOf(expectations);
  }

  /** Whether nothing must be found. */
  public boolean isClean() {
    return expectations.isEmpty();
  }
}
