package io.github.relecteur.kind.figure;

import io.github.relecteur.number.Tokens;

/** Tells a text that is nothing but a figure, such as a cell of a table or a label. */
final class Alone {

  private Alone() {}

  /** Whether nothing stands before a token. */
  static boolean opens(int from) {
    return from == 0;
  }

  /** Whether nothing but a full stop stands behind a token. */
  static boolean closes(Tokens tokens, int to) {
    return to >= tokens.size() || (to == tokens.size() - 1 && tokens.get(to).is('.'));
  }

  /** Whether the text is nothing but what stands between two tokens. */
  static boolean is(Tokens tokens, int from, int to) {
    return opens(from) && closes(tokens, to);
  }
}
