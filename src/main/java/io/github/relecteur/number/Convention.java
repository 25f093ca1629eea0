package io.github.relecteur.number;

import io.github.relecteur.model.Language;

/** How a text writes its numbers, read from the text itself. */
public enum Convention {
  /** As its language does. */
  OWN,
  /** An English text that writes 17,5 and 2.000 as the rest of Europe does. */
  CONTINENTAL;

  /**
   * The convention of a text: continental if it holds a form that English cannot write, such as
   * {@code 17,5} or {@code 1.234,5} or {@code 2.000}.
   *
   * @param tokens the tokens of an English text
   */
  public static Convention of(Tokens tokens, Language language) {
    if (language == Language.FRENCH) {
      return OWN;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is(',') && isDecimal(tokens, i)) {
        return CONTINENTAL;
      }
    }
    return OWN;
  }

  private static boolean isDecimal(Tokens tokens, int mark) {
    boolean between =
        tokens.get(mark - 1).isDigits()
            && tokens.get(mark + 1).isDigits()
            && tokens.glued(mark)
            && tokens.glued(mark + 1);
    boolean single = !(tokens.get(mark + 2).is(',') && tokens.glued(mark + 2));
    return between && single && tokens.get(mark + 1).text().length() < 3;
  }
}
