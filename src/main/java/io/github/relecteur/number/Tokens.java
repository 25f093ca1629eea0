package io.github.relecteur.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The tokens of a uniform text: runs of digits, runs of letters, and single signs. Spaces are no
 * tokens; a token knows whether one stands before it. Made in one pass.
 */
public final class Tokens {

  /** What a token is made of. */
  public enum Type {
    /** ASCII digits. */
    DIGITS,
    /** Letters. */
    WORD,
    /** One other character. */
    SIGN,
    /** What is answered beyond the ends of the text. */
    NONE
  }

  /**
   * A token.
   *
   * @param type what it is made of
   * @param text the token as it stands
   * @param lower the same in lower case
   * @param start its first character in the text
   * @param end the character after its last
   * @param spaced whether a space, or the start of the text, stands before it
   */
  public record Token(Type type, String text, String lower, int start, int end, boolean spaced) {

    /** Whether this is a run of digits. */
    public boolean isDigits() {
      return type == Type.DIGITS;
    }

    /** Whether this is a run of letters. */
    public boolean isWord() {
      return type == Type.WORD;
    }

    /** Whether this is the sign. */
    public boolean is(char sign) {
      return type == Type.SIGN && text.charAt(0) == sign;
    }

    /** Whether this is the word, given in lower case. */
    public boolean is(String word) {
      return lower.equals(word);
    }

    /** Whether this is a word that starts with a capital. */
    public boolean isCapitalized() {
      return type == Type.WORD && Character.isUpperCase(text.charAt(0));
    }
  }

  private final String text;

  /** All tokens; those of this part of the text begin at {@code from}. */
  private final Token[] tokens;

  private final int from;
  private final int size;
  private final Token none;

  private Tokens(String text, Token[] tokens, int from, int size, Token none) {
    this.text = text;
    this.tokens = tokens;
    this.from = from;
    this.size = size;
    this.none = none;
  }

  /** The tokens of a uniform text. */
  public static Tokens of(String text) {
    return of(text, 0, text.length());
  }

  private static Tokens of(String text, int start, int limit) {
    List<Token> tokens = new ArrayList<>((limit - start) / 5 + 4);
    boolean spaced = true;
    int at = start;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == ' ') {
        spaced = true;
        at++;
        continue;
      }
      int end = end(text, at, limit, c);
      String word = text.substring(at, end);
      Type type = isDigit(c) ? Type.DIGITS : Character.isLetter(c) ? Type.WORD : Type.SIGN;
      String lower = type == Type.WORD ? word.toLowerCase(Locale.ROOT) : word;
      tokens.add(new Token(type, word, lower, at, end, spaced));
      spaced = false;
      at = end;
    }
    Token none = new Token(Type.NONE, "", "", text.length(), text.length(), true);
    return new Tokens(text, tokens.toArray(new Token[0]), 0, tokens.size(), none);
  }

  private static int end(String text, int at, int limit, char first) {
    int end = at + 1;
    if (isDigit(first)) {
      while (end < limit && isDigit(text.charAt(end))) {
        end++;
      }
    } else if (Character.isLetter(first)) {
      while (end < limit && Character.isLetter(text.charAt(end))) {
        end++;
      }
    } else if (Character.isHighSurrogate(first)
        && end < limit
        && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * The tokens of a part of the text, which keep their places in the whole; a token that the part
   * cuts is cut as well.
   *
   * @param offset the first character of the part
   * @param limit the character after its last
   */
  public Tokens part(int offset, int limit) {
    int first = firstEndingAfter(offset);
    int last = Math.max(first, firstEndingAfter(limit));
    last += last < size && get(last).start() < limit ? 1 : 0;
    if (first == 0 && last == size && offset == 0 && limit >= text.length()) {
      return this;
    }
    boolean cut = first < last && (get(first).start() < offset || get(last - 1).end() > limit);
    return cut
        ? of(text, offset, limit)
        : new Tokens(text, tokens, from + first, last - first, none);
  }

  /**
   * The index of the first token that ends after a character; the number of tokens if none does.
   */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The text that was cut. */
  public String text() {
    return text;
  }

  /** The number of tokens. */
  public int size() {
    return size;
  }

  /** The token at an index; a token of type NONE before the first and after the last. */
  public Token get(int index) {
    return index >= 0 && index < size ? tokens[from + index] : none;
  }

  /** Whether the token at an index follows the one before it without a space. */
  public boolean glued(int index) {
    return index > 0 && index < size && !tokens[from + index].spaced();
  }

  /** The text from the first character of a token to the last character before another. */
  public String between(int first, int last) {
    return first >= last ? "" : text.substring(get(first).start(), get(last - 1).end());
  }
}
