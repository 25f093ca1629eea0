package io.github.relecteur.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files strictly as UTF-8 text. */
final class Utf8 {

  /** The byte order mark. */
  static final char MARK = '\uFEFF';

  /** The most bytes of one article, or of one line of a pair file. */
  static final int MOST_BYTES = 64 << 20;

  private Utf8() {}

  /** The bytes of a file. */
  static byte[] read(Path file) throws InputException {
    try (InputStream in = open(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  /** The bytes of a stream. */
  static byte[] read(InputStream in, String name) throws InputException {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new InputException(
            name + ": is larger than " + (MOST_BYTES >> 20) + " MiB, an article was expected");
      }
      return bytes;
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** A file to read; the caller closes it. */
  static InputStream open(Path file) throws InputException {
    if (Files.isDirectory(file)) {
      throw new InputException(file + ": is a folder, a file was expected");
    }
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  static InputException unreadable(String name, IOException e) {
    if (e instanceof UnusableBytes fault) {
      return fault.in(name);
    }
    if (e instanceof NoSuchFileException) {
      return new InputException(name + ": no such file", e);
    }
    if (e instanceof AccessDeniedException) {
      return new InputException(name + ": cannot be read: permission denied", e);
    }
    return new InputException(name + ": cannot be read: " + e.getMessage(), e);
  }

  /**
   * Decodes bytes, a byte order mark included.
   *
   * @throws InputException if they hold a NUL byte, or a byte that is not UTF-8
   */
  static String decode(byte[] bytes, String name) throws InputException {
    return Decoded.of(bytes, name, InputOptions.NONE).text();
  }

  /**
   * Decodes as far as the bytes are UTF-8.
   *
   * @return the offset of the first byte that is not, or -1
   */
  static int decode(byte[] bytes, CharBuffer chars) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, chars, true);
    return result.isError() ? in.position() : -1;
  }

  /**
   * Says which byte of a row is not UTF-8, and what the row may be instead.
   *
   * @param what the kind of row, a line or a record
   */
  static String notUtf8(byte[] row, int bad, String what) {
    return notUtf8(row[bad]) + " at offset " + bad + " of the " + what + Decoded.guess(row);
  }

  /** Says which byte is not UTF-8. */
  static String notUtf8(byte bad) {
    return "byte 0x%02X is not UTF-8".formatted(bad & 0xFF);
  }

  /**
   * Tells bytes that are no text by a NUL byte.
   *
   * @throws InputException if they are none
   */
  static void rejectBinary(byte[] bytes, String name) throws InputException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new InputException(
            name + ": is binary (a NUL byte at offset " + i + "), UTF-8 text was expected");
      }
    }
  }

  /** Whether a text holds nothing but white space and invisible characters. */
  static boolean isBlank(CharSequence text) {
    return text.chars().allMatch(Utf8::isBlank);
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
