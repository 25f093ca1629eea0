package io.github.relecteur.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;

/** Numbers the different words of one text as its sentences are read. */
final class Vocabulary implements WordReader.Sink {

  private static final int FIRST_SIZE = 64;

  private final CharArrayMap<Integer> ids = new CharArrayMap<>(FIRST_SIZE, false);
  private final List<String> forms = new ArrayList<>();
  private int[] seenIn = new int[FIRST_SIZE];
  private int[] sentence = new int[FIRST_SIZE];
  private int size;
  private int sentences;

  /** Starts a sentence. */
  void start() {
    sentences++;
    size = 0;
  }

  @Override
  public void add(char[] buffer, int length) {
    Integer id = ids.get(buffer, 0, length);
    add(id == null ? create(new String(buffer, 0, length)) : id);
  }

  @Override
  public void add(String mark) {
    Integer id = ids.get(mark);
    add(id == null ? create(mark) : id);
  }

  private int create(String form) {
    int id = forms.size();
    forms.add(form);
    ids.put(form, id);
    if (id == seenIn.length) {
      seenIn = Arrays.copyOf(seenIn, 2 * id);
    }
    return id;
  }

  private void add(int id) {
    if (seenIn[id] != sentences) {
      seenIn[id] = sentences;
      if (size == sentence.length) {
        sentence = Arrays.copyOf(sentence, 2 * size);
      }
      sentence[size++] = id;
    }
  }

  /** The different words of the sentence in the order of their first appearance. */
  int[] sentence() {
    return Arrays.copyOf(sentence, size);
  }

  /** The forms of all words by their numbers. */
  List<String> forms() {
    return forms;
  }
}
