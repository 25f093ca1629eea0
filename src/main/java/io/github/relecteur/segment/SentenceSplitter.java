package io.github.relecteur.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;

/** Cuts the uniform text of a block into sentences. */
public final class SentenceSplitter {

  private final Language language;

  /** A splitter for a language. */
  public SentenceSplitter(Language language) {
    this.language = language;
  }

  /**
   * The sentences of a block.
   *
   * @param text the uniform text of the block
   * @return for each sentence its first character and the character after its last, without
   *     surrounding spaces
   */
  public List<int[]> split(String text) {
    BreakIterator breaks =
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language.code()));
    breaks.setText(text);
    List<int[]> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      int start = from;
      int end = to;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (end > start && text.charAt(end - 1) == ' ') {
        end--;
      }
      if (start < end) {
        sentences.add(new int[] {start, end});
      }
      from = to;
    }
    return sentences;
  }
}
