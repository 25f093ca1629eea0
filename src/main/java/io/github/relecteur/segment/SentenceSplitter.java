package io.github.relecteur.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Cuts the uniform text of a block into sentences: where ICU breaks, except where a rule of ours
 * knows better.
 *
 * <p>Takes linear time. Not to be shared between threads; cheap to build.
 */
public final class SentenceSplitter {

  private final Abbreviations abbreviations;
  private final BreakIterator breaks;

  /** A splitter for a language. */
  public SentenceSplitter(Language language) {
    this.abbreviations = Abbreviations.of(language);
    this.breaks = (BreakIterator) Prototypes.of(language).clone();
  }

  /**
   * The sentences of a block.
   *
   * @param text the uniform text of the block
   * @return for each sentence its first character and the character after its last, without
   *     surrounding spaces
   */
  public List<int[]> split(String text) {
    BitSet proposed = proposed(text);
    List<int[]> sentences = new ArrayList<>();
    Ending ending = new Ending(text, abbreviations);
    int from = 0;
    int at = 0;
    while (ending.find(at, from)) {
      // Breaks between two endings stand after marks that only ICU knows.
      from = cutAt(proposed, at, ending.end() + 1, text, from, sentences);
      boolean icu =
          proposed.nextSetBit(ending.end()) >= 0
              && proposed.nextSetBit(ending.end()) <= ending.next();
      if (ending.next() < text.length() && ending.ends(icu)) {
        add(text, from, ending.next(), sentences);
        from = ending.next();
      }
      at = ending.next();
    }
    from = cutAt(proposed, at, text.length(), text, from, sentences);
    add(text, from, text.length(), sentences);
    return sentences;
  }

  private BitSet proposed(String text) {
    breaks.setText(text);
    BitSet proposed = new BitSet(text.length() + 1);
    for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
      proposed.set(at);
    }
    return proposed;
  }

  private static int cutAt(
      BitSet proposed, int after, int before, String text, int from, List<int[]> sentences) {
    int start = from;
    for (int cut = proposed.nextSetBit(after + 1);
        cut >= 0 && cut < before;
        cut = proposed.nextSetBit(cut + 1)) {
      add(text, start, cut, sentences);
      start = cut;
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
