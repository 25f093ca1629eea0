package io.github.relecteur.segment;

import io.github.relecteur.segment.Abbreviations.Abbreviation;

/**
 * A cursor over the places of a text where a sentence may end: one or more of {@code . ! ? …}, with
 * the quotation marks and brackets that close after them.
 */
final class Ending {

  private static final String CLOSERS = ")]}\"'»”’";
  private static final String OPENERS = "\"'«“‘([{";
  private static final String DASHES = "–—-";
  private static final int LONGEST_WORD = 24;
  private static final int MOST_OPENERS = 4;

  private final String text;
  private final Abbreviations abbreviations;

  private final int lastWord;

  private int sentence;
  private int scanned;

  /** The last letter or digit before the place. */
  private int word = -1;

  private int quotes;
  private int start;
  private int end;
  private int close;
  private int next;

  Ending(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
    int last = text.length() - 1;
    while (last >= 0 && !isWord(last)) {
      last--;
    }
    this.lastWord = last;
  }

  /**
   * Moves to the next place.
   *
   * @param from where to look from, not before the last place
   * @param sentenceStart where the sentence at that point begins
   * @return whether there is one
   */
  boolean find(int from, int sentenceStart) {
    sentence = sentenceStart;
    start = Math.max(from, scanned);
    int first = start;
    while (start < text.length() && !isTerminator(text.charAt(start))) {
      quotes += text.charAt(start++) == '"' ? 1 : 0;
    }
    if (start == text.length()) {
      return false;
    }
    word = lastWord(first, start);
    end = start + 1;
    while (continues(end)) {
      end++;
    }
    close = end;
    while (closes(close)) {
      count(close++);
    }
    scanned = close;
    next = close;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return true;
  }

  /** The offset after the last full stop, question or exclamation mark. */
  int end() {
    return end;
  }

  /** The offset where the next sentence would begin. */
  int next() {
    return next;
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** The last letter or digit of a range; the one known before if it holds none. */
  private int lastWord(int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (isWord(at)) {
        return at;
      }
    }
    return word;
  }

  private void count(int at) {
    if (text.charAt(at) == '"') {
      quotes++;
    } else if (isWord(at)) {
      word = at;
    }
  }

  /** Whether more of the same follows, be it after a space. */
  private boolean continues(int at) {
    char c = at(at);
    if (c != ' ') {
      return isTerminator(c);
    }
    char after = at(at + 1);
    return after == '!' || after == '?' || (after == '.' && !Character.isLetterOrDigit(at(at + 2)));
  }

  /** Whether a closing mark, or a space before one, stands at an offset. */
  private boolean closes(int at) {
    char c = at(at);
    if (c != ' ') {
      return CLOSERS.indexOf(c) >= 0 && !opensGlued(at);
    }
    char after = at(at + 1);
    return after == '»' || (after == '"' && quotes % 2 == 1 && !isWord(at + 2));
  }

  /** A straight quotation mark that stands after a space and before a word. */
  private boolean opensGlued(int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'') && at(at - 1) == ' ' && isWord(at + 1);
  }

  private boolean isWord(int at) {
    return Character.isLetterOrDigit(at(at));
  }

  /** The character at an offset; a zero outside the text. */
  private char at(int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : '\0';
  }

  /**
   * Whether the sentence ends here; marks without any word belong to the sentence beside them.
   *
   * @param icu whether ICU breaks here
   */
  boolean ends(boolean icu) {
    if (close == next) {
      return isGlued();
    }
    if (isCut() || isEnumeration() || isAbbreviated() || word < sentence || next > lastWord) {
      return false;
    }
    int first = firstOfNext();
    char c = at(first);
    if (Character.isLowerCase(c)) {
      return first > next ? opensQuotation(first) : startsWithName();
    }
    if (Character.isDigit(c) || text.charAt(start) == '…' || isDash(next)) {
      return true;
    }
    return icu;
  }

  /** A quotation that begins in lower case; after a question its mark must touch the word. */
  private boolean opensQuotation(int first) {
    char c = text.charAt(next);
    boolean touches = at(first - 1) == c || text.charAt(start) == '.';
    return c != '(' && OPENERS.indexOf(c) >= 0 && touches;
  }

  /** A name that is written so: {@code iPhone}, {@code example.org}. */
  private boolean startsWithName() {
    int at = next;
    while (Character.isLowerCase(at(at))) {
      at++;
    }
    return (Character.isUpperCase(at(at)) && at <= next + 2)
        || (at(at) == '.' && Character.isLowerCase(at(at + 1)));
  }

  /** A mark with the space after it forgotten: {@code hier.Le}. */
  private boolean isGlued() {
    return Character.isLowerCase(at(start - 1))
        && Character.isLowerCase(at(start - 2))
        && end == start + 1
        && abbreviations.opens(text, next);
  }

  /** Points in brackets stand for words left out. */
  private boolean isCut() {
    char before = at(start - 1);
    return (before == '(' || before == '[') && (text.charAt(start) == '…' || end - start > 1);
  }

  /** A number or a letter at the beginning of a sentence: {@code 1. Sales}. */
  private boolean isEnumeration() {
    if (text.charAt(start) != '.' || close > start + 1 || start - sentence > 3) {
      return false;
    }
    boolean digits = start > sentence;
    for (int i = sentence; i < start; i++) {
      digits &= Character.isDigit(text.charAt(i));
    }
    return digits || (start == sentence + 1 && Character.isLetter(text.charAt(sentence)));
  }

  /** Where the first letter or digit of the next sentence stands, after marks that open it. */
  private int firstOfNext() {
    int first = next;
    for (int i = 0; i < MOST_OPENERS && !isWord(first); i++) {
      boolean passed =
          OPENERS.indexOf(at(first)) >= 0 || at(first) == ' ' || isDash(first) || at(first) == '$';
      if (!passed) {
        break;
      }
      first++;
    }
    return first;
  }

  private boolean isDash(int at) {
    return DASHES.indexOf(at(at)) >= 0;
  }

  private boolean isAbbreviated() {
    if (end > start + 1 || close > end || "!.".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    Abbreviation found = abbreviations.find(wordBefore());
    return found != null && joins(found);
  }

  /** The word before the full stop; an exclamation mark belongs to it. */
  private String wordBefore() {
    int from = start;
    int least = Math.max(sentence, start - LONGEST_WORD);
    while (from > least && " \"'«“‘([/".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, text.charAt(start) == '!' ? end : start);
  }

  private boolean joins(Abbreviation abbreviation) {
    return switch (abbreviation.kind()) {
      case TITLE, ALWAYS -> true;
      case NUMBER -> Character.isDigit(at(next));
      case NAME -> joinsWithName();
      case LISTED -> abbreviation.followers().contains(nextWord());
    };
  }

  private boolean joinsWithName() {
    if (isDash(next) || Character.isLowerCase(at(next))) {
      return true;
    }
    int first = firstOfNext();
    return Character.isUpperCase(at(first)) && !abbreviations.opens(text, first);
  }

  private String nextWord() {
    int to = next;
    while (to < text.length() && to - next < LONGEST_WORD && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(next, to);
  }
}
