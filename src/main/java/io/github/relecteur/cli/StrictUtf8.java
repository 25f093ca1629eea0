package io.github.relecteur.cli;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads files of the house that must be UTF-8, and says in which line one is not. */
final class StrictUtf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private StrictUtf8() {}

  /**
   * The text that bytes stand for, without a byte order mark.
   *
   * @param file how to call the file in messages
   * @throws CommandException if the bytes are not UTF-8; the message names file and line
   */
  static String decoded(String file, byte[] bytes) throws CommandException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      long line = 1 + text.chars().filter(c -> c == '\n').count();
      throw new CommandException(file + ":" + line + ": must be UTF-8, was another encoding");
    }
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
