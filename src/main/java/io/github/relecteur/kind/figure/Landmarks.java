package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Dictionary;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.number.Tokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words of a bead that stand once on each side and translate each other: what a figure's place is
 * measured by.
 */
final class Landmarks {

  private static final int SHORTEST_COGNATE = 5;
  private static final int MOST_WORDS = 120;

  /**
   * A word and its translation, by their places in the bead.
   *
   * @param original where it stands, counted over the sentences of the bead
   * @param translation where its translation stands
   */
  record Mark(Span original, Span translation) {}

  private record Placed(String word, Span at) {}

  private final List<Mark> marks = new ArrayList<>();

  Landmarks(Bitext bitext, Bead bead) {
    List<Placed> en = words(bitext, bead, Side.ORIGINAL);
    List<Placed> fr = words(bitext, bead, Side.TRANSLATION);
    if (en.size() > MOST_WORDS || fr.size() > MOST_WORDS) {
      return;
    }
    int[] partner = new int[en.size()];
    int[] taken = new int[fr.size()];
    for (int i = 0; i < en.size(); i++) {
      partner[i] = -1;
      for (int j = 0; j < fr.size(); j++) {
        if (isSame(en.get(i).word, fr.get(j).word)) {
          partner[i] = partner[i] == -1 ? j : -2;
          taken[j]++;
        }
      }
    }
    for (int i = 0; i < en.size(); i++) {
      if (partner[i] >= 0 && taken[partner[i]] == 1) {
        marks.add(new Mark(en.get(i).at, fr.get(partner[i]).at));
      }
    }
  }

  private static List<Placed> words(Bitext bitext, Bead bead, Side side) {
    List<Placed> words = new ArrayList<>();
    int offset = 0;
    for (Sentence sentence : bead.sentences(side)) {
      Tokens tokens = Tokens.of(bitext.source(side).text(sentence.index()).text());
      for (int i = 0; i < tokens.size(); i++) {
        Tokens.Token token = tokens.get(i);
        if (token.isWord() && (token.text().length() >= 3 || isUpper(token.text()))) {
          words.add(new Placed(token.lower(), new Span(token.start(), token.end()).shift(offset)));
        }
      }
      offset += tokens.text().length() + 1;
    }
    return words;
  }

  private static boolean isUpper(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isSame(String english, String french) {
    if (english.equals(french)) {
      return true;
    }
    String a = plain(english);
    String b = plain(french);
    boolean cognate =
        a.length() >= SHORTEST_COGNATE
            && b.length() >= SHORTEST_COGNATE
            && a.regionMatches(0, b, 0, SHORTEST_COGNATE);
    return cognate || Dictionary.bundled().mayTranslate(english, french);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> c < 0x300 || c > 0x36f)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The landmarks in the order of the original. */
  List<Mark> marks() {
    return marks;
  }
}
