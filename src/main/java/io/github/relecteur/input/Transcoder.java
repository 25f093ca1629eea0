package io.github.relecteur.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns a stream in another encoding into UTF-8 on the fly, strictly. */
final class Transcoder extends InputStream {

  private static final int BUFFER = 1 << 14;

  private final InputStream in;
  private final Charset encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer chars = CharBuffer.allocate(BUFFER);
  private ByteBuffer ready = ByteBuffer.allocate(0);
  private long before;
  private int line = 1;
  private boolean ended;

  private Transcoder(InputStream in, Charset encoding) {
    this.in = in;
    this.encoding = encoding;
    this.decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * What a stream holds, unpacked if it is gzip.
   *
   * @return a stream that supports marks
   * @throws UnusableBytes if it begins as gzip and is none
   */
  static InputStream unpacked(InputStream in) throws IOException {
    InputStream unpacked = Gunzip.of(new BufferedInputStream(in, 1 << 16));
    return unpacked.markSupported() ? unpacked : new BufferedInputStream(unpacked, 1 << 16);
  }

  /**
   * The text of a stream in UTF-8.
   *
   * @param text a stream that supports marks
   * @return a stream that supports marks
   * @throws UnusableBytes if it is UTF-32 or PDF
   */
  static InputStream utf8(InputStream text, InputOptions options) throws IOException {
    text.mark(Encodings.LOOKED_AT);
    byte[] first = text.readNBytes(Encodings.LOOKED_AT);
    text.reset();
    Charset encoding = Decoded.ofStream(first, options);
    return encoding == null
        ? text
        : new BufferedInputStream(new Transcoder(text, encoding), 1 << 16);
  }

  @Override
  public int read() throws IOException {
    return fill() ? ready.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, ready.remaining());
    ready.get(target, offset, count);
    return count;
  }

  /** Makes bytes ready; false at the end. */
  private boolean fill() throws IOException {
    while (!ready.hasRemaining()) {
      if (ended) {
        return false;
      }
      next();
    }
    return true;
  }

  private void next() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
    int start = bytes.position();
    CoderResult result = decoder.decode(bytes, chars, ended);
    before += bytes.position() - start;
    chars.flip();
    if (result.isError()) {
      line += breaks();
      throw new UnusableBytes(
          ":%d: byte 0x%02X is not %s at offset %d"
              .formatted(line, bytes.get(bytes.position()) & 0xFF, encoding.name(), before));
    }
    ready = encoded();
    line += breaks();
    chars.clear();
  }

  /** The characters in UTF-8; the first half of a pair waits for the next turn in the decoder. */
  private ByteBuffer encoded() {
    return StandardCharsets.UTF_8.encode(chars.duplicate());
  }

  private int breaks() {
    return (int) chars.duplicate().chars().filter(c -> c == '\n').count();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
