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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Words of a bead that stand as often on each side and translate each other: what a figure's place
 * is measured by.
 */
final class Landmarks {

  private static final int SHORTEST_COGNATE = 5;
  private static final int MOST_WORDS = 120;
  private static final int MOST_TIMES = 3;

  /**
   * A word and its translation, by their places in the bead.
   *
   * @param original where it stands, counted over the sentences of the bead
   * @param translation where its translation stands
   */
  record Mark(Span original, Span translation) {}

  /** A word with its plain form and every place of it. */
  private record Word(String text, String plain, List<Span> places) {}

  private final List<Mark> marks = new ArrayList<>();

  Landmarks(Bitext bitext, Bead bead) {
    List<Word> en = words(bitext, bead, Side.ORIGINAL);
    List<Word> fr = words(bitext, bead, Side.TRANSLATION);
    if (en.size() > MOST_WORDS || fr.size() > MOST_WORDS) {
      return;
    }
    if (en.isEmpty() || fr.isEmpty()) {
      return;
    }
    List<List<Word>> twins = new ArrayList<>();
    IdentityHashMap<Word, Integer> claims = new IdentityHashMap<>();
    for (Word word : en) {
      List<Word> same = twins(word, fr);
      same.forEach(twin -> claims.merge(twin, word.places.size(), Integer::sum));
      twins.add(same);
    }
    for (int i = 0; i < en.size(); i++) {
      add(en.get(i), twins.get(i), claims);
    }
  }

  private static List<Word> twins(Word english, List<Word> french) {
    Predicate<String> renders = Dictionary.bundled().renders(english.text);
    List<Word> twins = new ArrayList<>(2);
    for (Word word : french) {
      if (isCognate(english, word) || renders.test(word.text)) {
        twins.add(word);
      }
    }
    return twins;
  }

  /** A word that stands as often on both sides is taken in order, one without doubt. */
  private void add(Word english, List<Word> twins, IdentityHashMap<Word, Integer> claims) {
    if (twins.isEmpty()) {
      return;
    }
    List<Span> there = twins.stream().flatMap(twin -> twin.places.stream()).sorted().toList();
    int times = english.places.size();
    boolean clear =
        times == there.size()
            && times <= MOST_TIMES
            && twins.stream().allMatch(twin -> claims.getOrDefault(twin, 0) == times);
    for (int i = 0; clear && i < times; i++) {
      marks.add(new Mark(english.places.get(i), there.get(i)));
    }
  }

  private static List<Word> words(Bitext bitext, Bead bead, Side side) {
    Map<String, Word> words = new LinkedHashMap<>();
    int offset = 0;
    for (Sentence sentence : bead.sentences(side)) {
      Tokens tokens = bitext.source(side).tokens(sentence.index());
      for (int i = 0; i < tokens.size(); i++) {
        Tokens.Token token = tokens.get(i);
        if (token.isWord() && (token.text().length() >= 3 || isUpper(token.text()))) {
          words
              .computeIfAbsent(token.lower(), w -> new Word(w, plain(w), new ArrayList<>()))
              .places
              .add(new Span(token.start(), token.end()).shift(offset));
        }
      }
      offset += tokens.text().length() + 1;
    }
    return List.copyOf(words.values());
  }

  private static boolean isUpper(String word) {
    return word.length() == 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isCognate(Word english, Word french) {
    return english.text.equals(french.text)
        || (english.plain.length() >= SHORTEST_COGNATE
            && english.plain.regionMatches(0, french.plain, 0, SHORTEST_COGNATE));
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String plain(String word) {
    if (isAscii(word)) {
      return word;
    }
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
