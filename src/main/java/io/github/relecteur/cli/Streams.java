package io.github.relecteur.cli;

import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The standard streams of a run, and where it takes place.
 *
 * @param in standard input
 * @param out where findings go
 * @param err where everything else goes
 * @param colour whether what goes to {@code out} may be coloured
 * @param progress whether {@code err} is a terminal that can show how far a run is
 * @param terminal whether {@code out} is a terminal
 * @param directory where the search for a configuration file begins, empty for the working
 *     directory
 */
record Streams(
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean colour,
    boolean progress,
    boolean terminal,
    Path directory) {

  /** How {@code -} is called in messages and reports. */
  static final String STANDARD_INPUT = "<stdin>";

  /** Streams of which what is coloured is a terminal. */
  Streams(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean colour,
      boolean progress,
      Path directory) {
    this(in, out, err, colour, progress, colour, directory);
  }

  /** Streams in the working directory. */
  Streams(InputStream in, OutputStream out, OutputStream err, boolean colour, boolean progress) {
    this(in, out, err, colour, progress, Path.of(""));
  }

  /** Streams without a terminal that shows how far a run is. */
  Streams(InputStream in, OutputStream out, OutputStream err, boolean colour) {
    this(in, out, err, colour, false);
  }

  /** A writer in UTF-8 that must be flushed. */
  Writer output() {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /** Writes one line for people to the error stream, with all control characters made harmless. */
  void tell(String message) {
    PrintWriter writer = new PrintWriter(err, false, StandardCharsets.UTF_8);
    writer.print("relecteur: " + harmless(message) + "\n");
    writer.flush();
  }

  private static String harmless(String message) {
    StringBuilder line = new StringBuilder(message.length());
    message
        .strip()
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .map(c -> isHarmful(c) ? '\uFFFD' : c)
        .forEach(line::appendCodePoint);
    return line.toString();
  }

  private static boolean isHarmful(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
