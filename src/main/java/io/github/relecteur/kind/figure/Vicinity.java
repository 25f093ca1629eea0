package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Tokens;

/**
 * The words around a figure in its sentence, cut off where they are too far to matter.
 *
 * @param language what they are written in
 * @param tokens the words, the figure included
 * @param from the first token of the figure
 * @param to the token after its last
 */
record Vicinity(Language language, Tokens tokens, int from, int to) {

  private static final int REACH = 240;

  static Vicinity of(Bitext bitext, Item item) {
    Source source = bitext.source(item.side());
    Tokens sentence = source.tokens(item.sentence());
    String text = sentence.text();
    if (item.start() <= REACH && text.length() - item.end() <= REACH) {
      return new Vicinity(source.language(), sentence, item.from(), item.to());
    }
    int start = item.start();
    int end = item.end();
    int first = Math.max(0, start - REACH);
    while (first > 0 && first < start && text.charAt(first - 1) != ' ') {
      first++;
    }
    int last = Math.min(text.length(), end + REACH);
    while (last < text.length() && last > end && text.charAt(last) != ' ') {
      last--;
    }
    Tokens tokens = sentence.part(first, last);
    int from = tokens.firstEndingAfter(start);
    int to = Math.max(from, tokens.firstEndingAfter(end));
    to += to < tokens.size() && tokens.get(to).start() < end ? 1 : 0;
    return new Vicinity(source.language(), tokens, from, to);
  }

  /** Whether a token is part of another figure written in digits; a year is none. */
  boolean isOtherFigure(int index) {
    Tokens.Token token = tokens.get(index);
    return token.isDigits() && (index < from || index >= to) && !isYear(token.text());
  }

  private static boolean isYear(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }
}
