package io.github.relecteur.align;

import io.github.relecteur.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The sentences of one side with their words as small numbers.
 *
 * <p>A sentence keeps at most 64 different words, the rarest, so that a set of them fits a long;
 * the place of a word in it is its slot.
 */
final class Lines {

  static final int SLOTS = 64;

  private final List<Aligner.Unit> units;
  private final List<Word> types;
  private final int[][] slots;
  private final int[][] postings;
  private final boolean[] starts;
  private final boolean isInParagraphs;

  Lines(List<Aligner.Unit> units, WordReader reader) {
    this.units = units;
    this.slots = new int[units.size()][];
    Vocabulary vocabulary = new Vocabulary();
    for (int i = 0; i < slots.length; i++) {
      vocabulary.start();
      reader.read(units.get(i).text(), vocabulary);
      units.get(i).keys().forEach(key -> vocabulary.add("@" + key));
      slots[i] = vocabulary.sentence();
    }
    this.types = reader.words(vocabulary.forms());
    int[] frequency = frequency();
    for (int i = 0; i < slots.length; i++) {
      slots[i] = rarest(slots[i], frequency);
    }
    this.postings = index();
    this.starts = starts(units);
    this.isInParagraphs = units.isEmpty() || 1.5 * blocks() < units.size();
  }

  private int[] frequency() {
    int[] frequency = new int[types.size()];
    for (int[] sentence : slots) {
      for (int type : sentence) {
        frequency[type]++;
      }
    }
    return frequency;
  }

  private static int[] rarest(int[] sentence, int[] frequency) {
    if (sentence.length <= SLOTS) {
      return sentence;
    }
    return Arrays.stream(sentence)
        .boxed()
        .sorted(Comparator.comparingInt(type -> frequency[type]))
        .limit(SLOTS)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int[][] index() {
    int[] count = frequency();
    int[][] index = new int[types.size()][];
    for (int type = 0; type < index.length; type++) {
      index[type] = new int[count[type]];
    }
    Arrays.fill(count, 0);
    for (int i = 0; i < slots.length; i++) {
      for (int slot = 0; slot < slots[i].length; slot++) {
        int type = slots[i][slot];
        index[type][count[type]++] = i * SLOTS + slot;
      }
    }
    return index;
  }

  private static boolean[] starts(List<Aligner.Unit> units) {
    boolean[] starts = new boolean[units.size()];
    int last = -1;
    for (int i = 0; i < starts.length; i++) {
      int block = units.get(i).sentence().block();
      starts[i] = i == 0 || block != last;
      last = block;
    }
    return starts;
  }

  private int blocks() {
    int blocks = 0;
    for (boolean start : starts) {
      blocks += start ? 1 : 0;
    }
    return blocks;
  }

  int size() {
    return units.size();
  }

  Sentence sentence(int index) {
    return units.get(index).sentence();
  }

  /** The uniform texts from a sentence to before another. */
  List<String> texts(int from, int to) {
    List<String> texts = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      texts.add(units.get(i).text());
    }
    return texts;
  }

  int length(int index) {
    return Math.max(1, units.get(index).text().length());
  }

  /** The words of a sentence by slot. */
  int[] slots(int sentence) {
    return slots[sentence];
  }

  /** All different words of the side. */
  List<Word> types() {
    return types;
  }

  /** Where a word stands, ascending: the sentence times {@link #SLOTS} plus the slot. */
  int[] postings(int type) {
    return postings[type];
  }

  /** Whether blocks are paragraphs of several sentences, so that their borders mean something. */
  boolean isInParagraphs() {
    return isInParagraphs;
  }

  /** Whether a sentence is the first of its block. */
  boolean startsBlock(int sentence) {
    return starts[sentence];
  }
}
