package io.github.relecteur.report;

/** For each offset into a text the number of bytes of UTF-8 before it. */
final class ByteOffsets {

  private final int[] before;

  private ByteOffsets(int[] before) {
    this.before = before;
  }

  /**
   * The offsets of a text; a lone surrogate counts as the replacement character that it becomes.
   */
  static ByteOffsets of(String text) {
    int[] before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      before[i + 1] = before[i] + (pair ? 4 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3);
      if (pair) {
        i++;
        before[i + 1] = before[i];
      }
    }
    return new ByteOffsets(before);
  }

  /** How many bytes stand between two offsets. */
  int between(int start, int end) {
    return before[end] - before[start];
  }
}
