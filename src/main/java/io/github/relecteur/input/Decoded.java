package io.github.relecteur.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file.
 *
 * <p>Its encoding is, in this order: that of a byte order mark; UTF-8 if an encoding was named on
 * the command line and the bytes are UTF-8, otherwise the one named; the one that the text
 * declares; UTF-8. Decoding is strict. A text that declares another encoding and is UTF-8 all the
 * same is refused, because one of the two must be wrong.
 *
 * @param text the text, a byte order mark included
 * @param utf8 whether the file is UTF-8
 */
record Decoded(String text, boolean utf8) {

  /** More characters of a text in English or French than this are plain ASCII. */
  private static final int FEWEST_ASCII_PERCENT = 70;

  /**
   * Decodes a whole file.
   *
   * @throws InputException if its bytes are none in its encoding, or it is no text
   */
  static Decoded of(byte[] bytes, String name, InputOptions options) throws InputException {
    try {
      Encodings.rejectPdf(bytes);
      Charset mark = Encodings.ofMark(bytes);
      if (mark != null) {
        return strictly(bytes, mark, "as its byte order mark says", name);
      }
      Charset told = options.encoding();
      if (told != null && (Encodings.isWide(told) || !isUtf8(bytes))) {
        return strictly(bytes, told, "as --encoding says", name);
      }
      String declared = told == null ? Declaration.of(bytes) : null;
      return declared == null ? utf8(bytes, name, "") : declared(bytes, declared, name);
    } catch (UnusableBytes e) {
      throw e.in(name);
    }
  }

  private static Decoded declared(byte[] bytes, String declared, String name)
      throws UnusableBytes, InputException {
    Charset encoding = Encodings.of(declared);
    boolean utf8 = isUtf8(bytes);
    if (encoding == null && !utf8) {
      throw new UnusableBytes(
          ": declares the encoding '%s', known: %s".formatted(declared, Encodings.KNOWN));
    }
    if (encoding == null || Encodings.isWide(encoding) || StandardCharsets.UTF_8.equals(encoding)) {
      return utf8(bytes, name, ", as it declares");
    }
    if (utf8 && !isAscii(bytes)) {
      throw new UnusableBytes(
          ": declares the encoding '%s', but is UTF-8 (--encoding UTF-8 reads it so)"
              .formatted(declared));
    }
    return strictly(bytes, encoding, "as it declares", name);
  }

  private static Decoded utf8(byte[] bytes, String name, String why) throws InputException {
    Utf8.rejectBinary(bytes, name);
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    int bad = Utf8.decode(bytes, chars);
    if (bad >= 0) {
      throw new InputException(
          "%s:%d: %s at offset %d; UTF-8 text was expected%s%s"
              .formatted(name, lines(chars), Utf8.notUtf8(bytes[bad]), bad, why, guess(bytes)));
    }
    return new Decoded(chars.flip().toString(), true);
  }

  private static Decoded strictly(byte[] bytes, Charset encoding, String why, String name)
      throws InputException {
    if (!Encodings.isWide(encoding)) {
      Utf8.rejectBinary(bytes, name);
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    int bad = decode(bytes, encoding, chars);
    if (bad >= 0) {
      throw new InputException(
          "%s:%d: byte 0x%02X is not %s at offset %d; %s text was expected, %s"
              .formatted(
                  name, lines(chars), bytes[bad] & 0xFF, encoding.name(), bad, encoding, why));
    }
    String text = chars.flip().toString();
    if (text.indexOf('\0') >= 0) {
      throw new InputException(name + ": holds a NUL character, text was expected");
    }
    return new Decoded(text, encoding.equals(StandardCharsets.UTF_8));
  }

  /** Decodes as far as possible and gives the offset of the first bad byte, or -1. */
  private static int decode(byte[] bytes, Charset encoding, CharBuffer chars) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    boolean bad =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, chars, true)
            .isError();
    return bad ? in.position() : -1;
  }

  private static int lines(CharBuffer chars) {
    return 1 + (int) chars.duplicate().flip().chars().filter(c -> c == '\n').count();
  }

  private static boolean isUtf8(byte[] bytes) {
    return Utf8.decode(bytes, CharBuffer.allocate(bytes.length)) < 0;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** What to say of bytes that are not UTF-8: what they may be instead, or nothing. */
  static String guess(byte[] bytes) {
    return looksLikeWindows(bytes)
        ? "; it looks like windows-1252 (--encoding windows-1252 reads it so)"
        : "";
  }

  /** Whether bytes are windows-1252, for the most part ASCII, without control characters. */
  private static boolean looksLikeWindows(byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    if (decode(bytes, Encodings.WINDOWS, chars) >= 0) {
      return false;
    }
    chars.flip();
    long ascii = chars.chars().filter(c -> c < 0x80).count();
    return 100 * ascii >= (long) FEWEST_ASCII_PERCENT * bytes.length
        && chars.chars().noneMatch(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0);
  }

  /** The encoding of a byte order mark, or the one that was named; null for UTF-8. */
  static @Nullable Charset ofStream(byte[] start, InputOptions options) throws UnusableBytes {
    Encodings.rejectPdf(start);
    Charset mark = Encodings.ofMark(start);
    Charset encoding = mark == null ? options.encoding() : mark;
    return StandardCharsets.UTF_8.equals(encoding) ? null : encoding;
  }
}
