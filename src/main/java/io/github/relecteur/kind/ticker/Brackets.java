package io.github.relecteur.kind.ticker;

/** The brackets of a sentence: which pair is the innermost around a place. */
final class Brackets {

  private static final String OPEN = "([";
  private static final String CLOSE = ")]";

  private static final int[] NONE = {};

  private final int[] innermost;
  private final int[] close;

  Brackets(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('[') < 0) {
      innermost = NONE;
      close = NONE;
      return;
    }
    innermost = new int[text.length() + 1];
    close = new int[text.length() + 1];
    int[] stack = new int[text.length() + 1];
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      int kind = CLOSE.indexOf(text.charAt(i));
      if (kind >= 0 && depth > 0 && text.charAt(stack[depth - 1]) == OPEN.charAt(kind)) {
        depth--;
        close[stack[depth]] = i;
      }
      innermost[i] = depth == 0 ? -1 : stack[depth - 1];
      if (OPEN.indexOf(text.charAt(i)) >= 0) {
        stack[depth++] = i;
        close[i] = text.length();
      }
    }
    innermost[text.length()] = -1;
  }

  /** The opening bracket around a place, or -1. */
  int open(int at) {
    return at < innermost.length ? innermost[at] : -1;
  }

  /** The closing bracket of an opening one; the end of the text if it is never closed. */
  int close(int open) {
    return close[open];
  }
}
