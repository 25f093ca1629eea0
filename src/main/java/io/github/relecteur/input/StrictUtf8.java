package io.github.relecteur.input;

import java.nio.CharBuffer;
import java.util.function.IntFunction;

/** Decodes files of the house that must be UTF-8, and tells in which line one is not. */
public final class StrictUtf8 {

  private StrictUtf8() {}

  /**
   * The text that bytes stand for, without a byte order mark.
   *
   * @param bytes what a file holds
   * @param fault what to throw if they are not UTF-8; takes the line, from 1
   */
  public static <E extends Exception> String decoded(byte[] bytes, IntFunction<E> fault) throws E {
    CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
    int wrong = Utf8.decode(bytes, chars);
    String text = chars.flip().toString();
    if (wrong >= 0) {
      throw fault.apply(1 + (int) text.chars().filter(c -> c == '\n').count());
    }
    return text.indexOf(Utf8.MARK) == 0 ? text.substring(1) : text;
  }
}
