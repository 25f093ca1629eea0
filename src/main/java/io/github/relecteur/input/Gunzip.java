package io.github.relecteur.input;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, which is told by its first two bytes. What unpacks to more than any text would is
 * refused before it does harm.
 */
final class Gunzip extends FilterInputStream {

  /** Text in natural language shrinks to a third or a fifth, a table that repeats it to a 40th. */
  private static final long MOST_TIMES = 200;

  /** From here on the proportion counts: a short run of one letter is no attack. */
  private static final long HARMLESS = 8 << 20;

  private final Counter packed;
  private long unpacked;

  private Gunzip(Counter packed) throws IOException {
    super(new GZIPInputStream(packed, 1 << 16));
    this.packed = packed;
  }

  /**
   * A stream, unpacked if it is gzip.
   *
   * @param in a stream that supports marks
   * @throws UnusableBytes if it begins as gzip and is none
   */
  static InputStream of(InputStream in) throws IOException {
    in.mark(2);
    byte[] first = in.readNBytes(2);
    in.reset();
    if (!isGzip(first)) {
      return in;
    }
    try {
      return new Gunzip(new Counter(in));
    } catch (EOFException | ZipException e) {
      throw broken(e);
    }
  }

  /** Whether bytes are gzip. */
  static boolean isGzip(byte[] bytes) {
    return Encodings.begins(bytes, 0x1F, 0x8B);
  }

  /** Unpacks the bytes of an article. */
  static byte[] unpack(byte[] bytes, String name) throws InputException {
    try {
      return Utf8.read(of(new ByteArrayInputStream(bytes)), name);
    } catch (IOException e) {
      throw Utf8.unreadable(name, e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      int count = in.read(bytes, offset, length);
      unpacked += Math.max(count, 0);
      if (unpacked > HARMLESS && unpacked > MOST_TIMES * packed.count) {
        throw new UnusableBytes(
            ": is gzip that unpacks to more than " + MOST_TIMES + " times its size, no text does");
      }
      return count;
    } catch (EOFException | ZipException e) {
      throw broken(e);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static UnusableBytes broken(IOException cause) {
    UnusableBytes fault = new UnusableBytes(": is gzip, but cut off or broken");
    fault.initCause(cause);
    return fault;
  }

  /** Counts what is read through it. */
  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = in.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }
}
