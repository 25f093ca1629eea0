package io.github.relecteur.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;

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
    boolean colour = (noColor == null || noColor.isEmpty()) && isTerminal();
    // System.out would swallow the failure to write to a full disk or a closed pipe.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(new Streams(System.in, out, System.err, colour), arguments));
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
}
