package io.github.relecteur.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the different words of one text as its sentences are read. */
final class Vocabulary implements WordReader.Sink {

  private static final int FIRST_SIZE = 64;

  private final List<String> forms = new ArrayList<>();

  /** The numbers of the words plus one by the hashes of their forms, an open hash table. */
  private int[] table = new int[2 * FIRST_SIZE];

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
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int slot = slot(hash);
    while (table[slot] != 0 && !isForm(forms.get(table[slot] - 1), buffer, length)) {
      slot = (slot + 1) & (table.length - 1);
    }
    add(table[slot] != 0 ? table[slot] - 1 : create(new String(buffer, 0, length), slot));
  }

  @Override
  public void add(String mark) {
    int slot = free(mark);
    add(table[slot] != 0 ? table[slot] - 1 : create(mark, slot));
  }

  private static boolean isForm(String form, char[] buffer, int length) {
    if (form.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (form.charAt(i) != buffer[i]) {
        return false;
      }
    }
    return true;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (table.length - 1);
  }

  /** The slot of a form, or the free one where it belongs. */
  private int free(String form) {
    int slot = slot(form.hashCode());
    while (table[slot] != 0 && !forms.get(table[slot] - 1).equals(form)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private int create(String form, int slot) {
    int id = forms.size();
    forms.add(form);
    table[slot] = id + 1;
    if (id == seenIn.length) {
      seenIn = Arrays.copyOf(seenIn, 2 * id);
    }
    if (2 * forms.size() > table.length) {
      table = new int[2 * table.length];
      for (int i = 0; i < forms.size(); i++) {
        table[free(forms.get(i))] = i + 1;
      }
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
