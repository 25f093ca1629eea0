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
import java.util.Collections;
import java.util.List;

/**
 * Words of a bead that stand as often on each side and translate each other: what a figure's place
 * is measured by.
 */
final class Landmarks {

  private static final int SHORTEST_COGNATE = 5;
  private static final int MOST_WORDS = 120;
  private static final int MOST_TIMES = 3;

  /** The bits of a letter where letters are packed into one number. */
  private static final int BITS = 12;

  /** The letters of Europe without their accents. */
  private static final char[] PLAIN = new char[0x180];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = plain(String.valueOf(c)).charAt(0);
    }
  }

  /**
   * A word and its translation, by their places in the bead.
   *
   * @param original where it stands, counted over the sentences of the bead
   * @param translation where its translation stands
   */
  record Mark(Span original, Span translation) {}

  /** A different word of a side with every place of it. */
  private static final class Word {
    private final String text;
    private final int hash;
    private List<Span> places;

    /** A bit for its first letter, so that most words are told apart at once. */
    private final long bit;

    /** Its first letters without accents where it may be a cognate; 0 if it is too short. */
    private final long opening;

    /** How many places words of the original have that it may be the translation of. */
    private int claims;

    Word(String text, Span place) {
      this.text = text;
      this.hash = text.hashCode();
      this.places = List.of(place);
      this.bit = Landmarks.bit(text);
      this.opening = opening(text);
    }

    void add(Span place) {
      places = new ArrayList<>(places);
      places.add(place);
    }

    boolean is(String word) {
      return hash == word.hashCode() && text.equals(word);
    }
  }

  private final List<Mark> marks = new ArrayList<>();

  Landmarks(Bitext bitext, Bead bead) {
    List<Word> en = words(bitext, bead, Side.ORIGINAL);
    List<Word> fr = words(bitext, bead, Side.TRANSLATION);
    if (en.size() > MOST_WORDS || fr.size() > MOST_WORDS) {
      return;
    }
    List<List<Word>> twins = new ArrayList<>(en.size());
    for (int i = 0; i < en.size(); i++) {
      twins.add(twins(en.get(i), fr));
    }
    for (int i = 0; i < en.size(); i++) {
      add(en.get(i), twins.get(i));
    }
  }

  /** The words that may translate a word, which claims them. */
  private static List<Word> twins(Word english, List<Word> french) {
    List<String> renderings = Dictionary.bundled().renderings(english.text);
    long firsts = 0;
    for (int i = 0; i < renderings.size(); i++) {
      firsts |= bit(renderings.get(i));
    }
    List<Word> twins = List.of();
    for (int i = 0; i < french.size(); i++) {
      Word word = french.get(i);
      if (isCognate(english, word)
          || ((firsts & word.bit) != 0 && Dictionary.isFormOfAny(word.text, renderings))) {
        twins = twins.isEmpty() ? new ArrayList<>(2) : twins;
        twins.add(word);
        word.claims += english.places.size();
      }
    }
    return twins;
  }

  private static long bit(String word) {
    return word.isEmpty() ? 0 : 1L << (word.charAt(0) & 0x3f);
  }

  /** A word that stands as often on both sides is taken in order, one without doubt. */
  private void add(Word english, List<Word> twins) {
    int times = english.places.size();
    int found = 0;
    for (int i = 0; i < twins.size(); i++) {
      found += twins.get(i).places.size();
      if (twins.get(i).claims != times) {
        return;
      }
    }
    if (found != times || times > MOST_TIMES) {
      return;
    }
    List<Span> there = twins.get(0).places;
    if (twins.size() > 1) {
      there = new ArrayList<>();
      for (Word twin : twins) {
        there.addAll(twin.places);
      }
      Collections.sort(there);
    }
    for (int i = 0; i < times; i++) {
      marks.add(new Mark(english.places.get(i), there.get(i)));
    }
  }

  private static List<Word> words(Bitext bitext, Bead bead, Side side) {
    List<Word> words = new ArrayList<>();
    int offset = 0;
    for (Sentence sentence : bead.sentences(side)) {
      Tokens tokens = bitext.source(side).tokens(sentence.index());
      for (int i = 0; i < tokens.size() && words.size() <= MOST_WORDS; i++) {
        Tokens.Token token = tokens.get(i);
        if (token.isWord() && (token.text().length() >= 3 || isUpper(token.text()))) {
          add(words, token.lower(), new Span(token.start() + offset, token.end() + offset));
        }
      }
      offset += tokens.text().length() + 1;
    }
    return words;
  }

  /** The words are too few for a map to pay. */
  private static void add(List<Word> words, String text, Span place) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(text)) {
        words.get(i).add(place);
        return;
      }
    }
    words.add(new Word(text, place));
  }

  private static boolean isUpper(String word) {
    return word.length() == 2
        && !Character.isLowerCase(word.charAt(0))
        && !Character.isLowerCase(word.charAt(1));
  }

  private static boolean isCognate(Word english, Word french) {
    return (english.opening != 0 && english.opening == french.opening)
        || (english.hash == french.hash && english.text.equals(french.text));
  }

  private static long opening(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= PLAIN.length) {
        return packed(plain(word));
      }
    }
    return packed(word);
  }

  /** The first letters in one number; letters beyond those of Europe may share one. */
  private static long packed(String word) {
    if (word.length() < SHORTEST_COGNATE) {
      return 0;
    }
    long packed = 0;
    for (int i = 0; i < SHORTEST_COGNATE; i++) {
      char c = word.charAt(i);
      int letter = c < PLAIN.length ? PLAIN[c] : c;
      packed = (packed << BITS) | (letter & ((1 << BITS) - 1));
    }
    return packed;
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
