package io.github.relecteur.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The entry point of the command line. */
public final class Main {

  private Main() {}

  /**
   * Runs a command.
   *
   * @param in standard input
   * @param out where findings go, in UTF-8
   * @param err where everything else goes, in UTF-8
   * @param arguments the command with its options
   * @return 0 if there is nothing at or above the threshold, 1 if there are findings, 2 for wrong
   *     usage or input that cannot be used, 3 for a fault of the program itself
   */
  public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
    return run(new Streams(in, out, err, false), arguments);
  }

  static int run(Streams streams, String... arguments) {
    return new Commands(streams).run(arguments);
  }

  /** Runs a command on the standard streams and ends the program with its exit code. */
  public static void main(String... arguments) {
    String noColor = System.getenv("NO_COLOR");
    boolean terminal = isTerminal();
    boolean colour = (noColor == null || noColor.isEmpty()) && terminal;
    boolean progress = isErrorTerminal(terminal) && !"dumb".equals(System.getenv("TERM"));
    // System.out would swallow the failure to write to a full disk or a closed pipe.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    Path here = Path.of("");
    Streams streams = new Streams(System.in, out, System.err, colour, progress, terminal, here);
    System.exit(run(streams, arguments));
  }

  /**
   * Whether people read standard output. Up to Java 21 there is a console only then; later versions
   * must be asked.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /**
   * Whether people read standard error. Java cannot tell; where the system has {@code /proc}, that
   * does, elsewhere it is taken to be as standard output is.
   */
  private static boolean isErrorTerminal(boolean outputTerminal) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return outputTerminal;
    }
  }
}
