package io.github.relecteur.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import io.github.relecteur.model.Span;
import java.util.Arrays;
import java.util.List;

/** Makes a text uniform in one pass and keeps, for each character, the range it comes from. */
final class Normalizer {

  /** The most combining marks that are composed with one letter; more are hostile. */
  private static final int MOST_MARKS = 30;

  private static final int FIRST_MARK = 0x300;

  private final String article;
  private final boolean markup;
  private final References references;
  private final Normalizer2 nfc = Normalizer2.getNFCInstance();
  private final StringBuilder out;
  private int[] starts;
  private int[] ends;

  /** What stands at the offset last read, and the offset after it. */
  private String value = "";

  private int next;

  /** The letter with its marks that is not yet written, and where it stands. */
  private final StringBuilder letter = new StringBuilder();

  private int letterStart;
  private int letterEnd;
  private int marks;

  /** The first of the spaces at the end of what is written, -1 without any. */
  private int spaces = -1;

  private boolean lineBroken;

  private Normalizer(String article, boolean markup, int size) {
    this.article = article;
    this.markup = markup;
    this.references = new References(article, markup);
    this.out = new StringBuilder(size);
    this.starts = new int[size];
    this.ends = new int[size];
  }

  static NormalizedText normalize(String article, boolean markup, List<Span> parts) {
    int size = parts.stream().mapToInt(Span::length).sum();
    Normalizer normalizer = new Normalizer(article, markup, size);
    for (Span part : parts) {
      normalizer.part(part);
    }
    normalizer.flush();
    return normalizer.finish(parts);
  }

  private NormalizedText finish(List<Span> parts) {
    return new NormalizedText(
        article, markup, out.toString(), trimmed(starts), trimmed(ends), parts);
  }

  private int[] trimmed(int[] offsets) {
    return offsets.length == out.length() ? offsets : Arrays.copyOf(offsets, out.length());
  }

  private void part(Span part) {
    int at = part.start();
    while (at < part.end()) {
      int run = Folding.plainEnd(article, at, part.end());
      if (run > at) {
        copy(at, run);
        at = run;
      }
      read(at, part.end());
      for (int i = 0; i < value.length(); ) {
        int codePoint = value.codePointAt(i);
        accept(codePoint, at, next);
        i += Character.charCount(codePoint);
      }
      at = next;
    }
  }

  /** Writes characters that stand for themselves, whatever follows them. */
  private void copy(int from, int to) {
    flush();
    spaces = -1;
    int n = out.length();
    reserve(n + to - from);
    for (int at = from; at < to; at++) {
      starts[n] = at;
      ends[n] = at + 1;
      n++;
    }
    out.append(article, from, to);
  }

  /** Reads a code point or a character reference. */
  private void read(int at, int limit) {
    if (article.charAt(at) == '&') {
      references.read(at, limit);
      value = references.value();
      next = references.end();
    } else {
      int codePoint = article.codePointAt(at);
      next = Math.min(limit, at + Character.charCount(codePoint));
      value = article.substring(at, next);
    }
  }

  private void accept(int codePoint, int from, int to) {
    if (codePoint >= FIRST_MARK
        && !letter.isEmpty()
        && marks < MOST_MARKS
        && UCharacter.getCombiningClass(codePoint) != 0) {
      letter.appendCodePoint(codePoint);
      letterEnd = to;
      marks++;
      return;
    }
    String folded = Folding.fold(codePoint);
    if (folded.isEmpty()) {
      return;
    }
    flush();
    if (" ".equals(folded)) {
      space(from, to, Folding.isLineBreak(codePoint));
    } else {
      spaces = -1;
      letter.append(folded);
      letterStart = from;
      letterEnd = to;
    }
  }

  /** Writes the letter with its marks. */
  private void flush() {
    String composed = marks == 0 ? letter.toString() : nfc.normalize(letter);
    for (int i = 0; i < composed.length(); i++) {
      append(composed.charAt(i), letterStart, letterEnd);
    }
    letter.setLength(0);
    marks = 0;
  }

  /** Writes a space; white space around a line break, and any in HTML, becomes one space. */
  private void space(int from, int to, boolean lineBreak) {
    if (spaces < 0) {
      spaces = out.length();
      lineBroken = false;
    }
    lineBroken |= lineBreak;
    if (out.length() > spaces && (markup || lineBroken)) {
      out.setLength(spaces + 1);
      ends[spaces] = to;
    } else {
      append(' ', from, to);
    }
  }

  private void reserve(int size) {
    if (size > starts.length) {
      starts = Arrays.copyOf(starts, size * 2 + 16);
      ends = Arrays.copyOf(ends, size * 2 + 16);
    }
  }

  private void append(char c, int from, int to) {
    int n = out.length();
    reserve(n + 1);
    starts[n] = from;
    ends[n] = to;
    out.append(c);
  }
}
