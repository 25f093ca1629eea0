package io.github.relecteur.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output, which tells when nobody reads it any more from other faults of writing. */
final class StandardOutput extends FilterOutputStream {

  /** Where the system tells what the stream is; elsewhere only the message of a fault can tell. */
  private static final Path LINK = Path.of("/proc/self/fd/1");

  private static final String PIPE = "pipe";

  StandardOutput(OutputStream stream) {
    super(stream);
  }

  /** Nobody reads what is written: the reader of a pipe, such as {@code head}, has ended. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedException(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw isPipe(e) ? new ClosedException(e) : e;
    }
  }

  /** Systems say "Broken pipe" in their own language; a pipe has no other fault. */
  private static boolean isPipe(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains(PIPE) || isPipe();
  }

  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(LINK).toString().startsWith(PIPE);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
