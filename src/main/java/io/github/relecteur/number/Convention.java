package io.github.relecteur.number;

import io.github.relecteur.model.Language;
import java.util.List;

/** How a text writes its numbers, read from the text itself. */
public enum Convention {
  /** As its language does. */
  OWN,
  /** An English text that writes 17,5 in one place and 17.5 in others. */
  EITHER,
  /** An English text that writes 17,5 and 2.000 as the rest of Europe does. */
  CONTINENTAL;

  /**
   * The convention of a sentence by itself.
   *
   * @param tokens its tokens
   * @param language its language
   */
  public static Convention of(Tokens tokens, Language language) {
    return of(List.of(tokens), language);
  }

  /**
   * The convention of a text: continental if it holds forms that English cannot write, such as
   * {@code 17,5} or {@code 1.234,5}, and fewer that only English writes, such as {@code 17.5}.
   *
   * @param sentences the tokens of its sentences
   * @param language its language; a French text keeps its own convention
   */
  public static Convention of(List<Tokens> sentences, Language language) {
    if (language == Language.FRENCH) {
      return OWN;
    }
    int commas = 0;
    int points = 0;
    for (Tokens tokens : sentences) {
      for (int i = 1; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).is(',') && isDecimal(tokens, i)) {
          commas++;
        } else if (tokens.get(i).is('.') && isDecimal(tokens, i)) {
          points++;
        }
      }
    }
    return commas == 0 ? OWN : commas > points ? CONTINENTAL : EITHER;
  }

  /** A mark with one or two digits behind it and no mark of its kind on either side. */
  private static boolean isDecimal(Tokens tokens, int mark) {
    String sign = tokens.get(mark).text();
    boolean between =
        tokens.get(mark - 1).isDigits()
            && tokens.get(mark + 1).isDigits()
            && tokens.glued(mark)
            && tokens.glued(mark + 1);
    boolean single =
        !(tokens.get(mark + 2).is(sign.charAt(0)) && tokens.glued(mark + 2))
            && !(tokens.get(mark - 2).is(sign.charAt(0)) && tokens.glued(mark - 1));
    return between && single && tokens.get(mark + 1).text().length() < 3;
  }
}
