package io.github.relecteur.kind.ticker;

/** The brackets of a sentence: which pair is the innermost around a place. */
final class Brackets {

  private static final String OPEN = "([";
  private static final String CLOSE = ")]";

  private static final int[] NONE = {};

  /** Where a bracket opens or a pair is closed, in order. */
  private final int[] places;

  /** The opening bracket around what follows each place, or -1. */
  private final int[] innermost;

  /** For an opening bracket the place of the closing one; the end of the text if there is none. */
  private final int[] close;

  private final int length;
  private int size;

  Brackets(String text) {
    length = text.length();
    int count = count(text);
    places = count == 0 ? NONE : new int[count];
    innermost = count == 0 ? NONE : new int[count];
    close = count == 0 ? NONE : new int[count];
    if (count > 0) {
      read(text, new int[count]);
    }
  }

  private static int count(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isBracket(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == ')' || c == '[' || c == ']';
  }

  /**
   * Pairs the brackets.
   *
   * @param stack room for the indices of the brackets that are open
   */
  private void read(String text, int[] stack) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        stack[depth++] = size;
        close[size] = text.length();
        add(i, i);
      } else if (isBracket(c) && depth > 0) {
        int open = stack[depth - 1];
        if (text.charAt(places[open]) == OPEN.charAt(CLOSE.indexOf(c))) {
          depth--;
          close[open] = i;
          add(i, depth == 0 ? -1 : places[stack[depth - 1]]);
        }
      }
    }
  }

  private void add(int place, int inside) {
    places[size] = place;
    innermost[size] = inside;
    size++;
  }

  /** The opening bracket around a place, or -1; a bracket itself stands outside its pair. */
  int open(int at) {
    int index = at < length ? last(at) : -1;
    boolean opens = index >= 0 && places[index] == at && innermost[index] == at;
    index -= opens ? 1 : 0;
    return index < 0 ? -1 : innermost[index];
  }

  /** The closing bracket of an opening one; the end of the text if it is never closed. */
  int close(int open) {
    return close[last(open)];
  }

  /** The index of the last bracket that stands at a place or before it, or -1. */
  private int last(int at) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
