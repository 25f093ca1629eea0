package io.github.relecteur.segment;

import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the Markdown inside a block away: signs for bold and italic type, and the addresses of
 * links and pictures.
 *
 * <p>A sign counts only in a pair, around words it touches and apart from the words outside, so
 * that a lone asterisk or an underscore inside a name stays.
 */
final class Inline {

  private static final int LONGEST_SPAN = 500;

  private final String text;
  private final int end;
  private final List<Span> parts = new ArrayList<>();
  private final boolean[] dropped;
  private final int start;

  private Inline(String text, Span block) {
    this.text = text;
    this.start = block.start();
    this.end = block.end();
    this.dropped = new boolean[block.length()];
  }

  /** The parts of a range that are text; empty if all of it is markup. */
  static List<Span> parts(String text, Span block) {
    if (isPlain(text, block)) {
      return block.length() == 0 ? List.of() : List.of(block);
    }
    Inline inline = new Inline(text, block);
    inline.mark();
    inline.collect();
    return inline.parts;
  }

  private static boolean isPlain(String text, Span block) {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '_' || c == '[') {
        return false;
      }
    }
    return true;
  }

  private void mark() {
    for (int i = start; i < end; i++) {
      if (!dropped[i - start]) {
        markAt(i);
      }
    }
  }

  private void markAt(int i) {
    switch (text.charAt(i)) {
      case '*', '_' -> emphasis(i);
      case '[' -> link(i);
      default -> {}
    }
  }

  private void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      dropped[i - start] = true;
    }
  }

  private void emphasis(int at) {
    char sign = text.charAt(at);
    int words = at;
    while (words < end && text.charAt(words) == sign) {
      words++;
    }
    int count = words - at;
    if (count > 3 || isWord(at - 1) || words == end || Lines.isBlank(text.charAt(words))) {
      return;
    }
    String signs = text.substring(at, words);
    int limit = Math.min(end, words + LONGEST_SPAN);
    for (int close = find(signs, words, limit);
        close >= 0;
        close = find(signs, close + count, limit)) {
      if (!Lines.isBlank(text.charAt(close - 1)) && !isWord(close + count)) {
        drop(at, words);
        drop(close, close + count);
        return;
      }
    }
  }

  private boolean isWord(int at) {
    return at >= start && at < end && Character.isLetterOrDigit(text.charAt(at));
  }

  private void link(int at) {
    int limit = Math.min(end, at + LONGEST_SPAN);
    int close = find("](", at + 1, limit);
    int inner = find("[", at + 1, limit);
    if (close < 0 || (inner >= 0 && inner < close)) {
      return;
    }
    int finish = find(")", close + 2, Math.min(end, close + LONGEST_SPAN));
    if (finish < 0 || !isAddress(close + 2, finish)) {
      return;
    }
    boolean picture = at > start && text.charAt(at - 1) == '!';
    drop(picture ? at - 1 : at, at + 1);
    drop(close, finish + 1);
  }

  private int find(String what, int from, int limit) {
    for (int at = from; at + what.length() <= limit; at++) {
      if (text.startsWith(what, at)) {
        return at;
      }
    }
    return -1;
  }

  /** An address holds no space, but a title in quotation marks may follow it. */
  private boolean isAddress(int from, int to) {
    int space = find(" ", from, to);
    return from < to && (space < 0 || text.charAt(space + 1) == '"');
  }

  private void collect() {
    int from = start;
    for (int i = start; i < end; i++) {
      if (dropped[i - start]) {
        add(from, i);
        from = i + 1;
      }
    }
    add(from, end);
  }

  private void add(int from, int to) {
    if (from < to) {
      parts.add(new Span(from, to));
    }
  }
}
