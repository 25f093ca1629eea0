package io.github.relecteur.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the uniform text of a block into sentences: where ICU breaks, except where a rule of ours
 * knows better.
 *
 * <p>Takes linear time. Not to be shared between threads; cheap to build.
 */
public final class SentenceSplitter {

  private final Abbreviations abbreviations;
  private final Asides asides;
  private final BreakIterator breaks;

  /** A splitter for a language. */
  public SentenceSplitter(Language language) {
    this.abbreviations = Abbreviations.of(language);
    this.asides = Asides.of(language);
    this.breaks = Prototypes.of(language).clone();
  }

  /**
   * The sentences of a block of running text.
   *
   * @param text the uniform text of the block
   * @return for each sentence its first character and the character after its last, without
   *     surrounding spaces
   */
  public List<int[]> split(String text) {
    return split(BlockKind.PARAGRAPH, text);
  }

  /**
   * The sentences of a block; a headline is one, whatever full stops it holds, and so is a line
   * that points to another article.
   *
   * @param kind the kind of the block
   * @param text its uniform text
   * @return for each sentence its first character and the character after its last, without
   *     surrounding spaces
   */
  public List<int[]> split(BlockKind kind, String text) {
    List<int[]> sentences = new ArrayList<>();
    if (kind == BlockKind.HEADLINE || asides.isLink(text)) {
      add(text, 0, text.length(), sentences);
      return sentences;
    }
    Ending ending = new Ending(text, abbreviations);
    breaks.setText(text);
    int from = 0;
    int at = 0;
    while (ending.find(at, from)) {
      from = cut(text, from, at, ending.end(), sentences);
      int proposed = breaks.current();
      at = ending.next();
      boolean icu = ending.end() <= proposed && proposed <= at;
      if (at < text.length() && ending.ends(icu) && !asides.isCredit(text, at)) {
        add(text, from, at, sentences);
        from = at;
      }
    }
    from = cut(text, from, at, text.length(), sentences);
    add(text, from, text.length(), sentences);
    return sentences;
  }

  /**
   * Moves on to the first break at or after an offset; cuts at those it passes, after marks that
   * only ICU knows, such as an ideographic full stop.
   */
  private int cut(String text, int from, int after, int to, List<int[]> sentences) {
    int start = from;
    int at = breaks.current();
    while (at != BreakIterator.DONE && at < to) {
      if (at > after) {
        add(text, start, at, sentences);
        start = at;
      }
      at = breaks.next();
    }
    return start;
  }

  private static void add(String text, int from, int to, List<int[]> sentences) {
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
  }

  /** The break iterators that splitters clone. */
  private static final class Prototypes {
    private static final BreakIterator ENGLISH = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
    private static final BreakIterator FRENCH = BreakIterator.getSentenceInstance(ULocale.FRENCH);

    static BreakIterator of(Language language) {
      return language == Language.ENGLISH ? ENGLISH : FRENCH;
    }
  }
}
