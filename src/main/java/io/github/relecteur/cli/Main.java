package io.github.relecteur.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The entry point of the command line. */
public final class Main {

  private static final int MOST_SECONDS_TO_END = 5;

  private Main() {}

  /**
   * Runs a command.
   *
   * @param in standard input
   * @param out where findings go, in UTF-8
   * @param err where everything else goes, in UTF-8
   * @param arguments the command with its options
   * @return 0 if there is nothing at or above the threshold, 1 if there are findings, 2 for wrong
   *     usage or input that cannot be used, 3 for a fault of the program itself, 130 if the thread
   *     was interrupted before the run was complete; its interrupt status stays set then
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
    OutputStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    CountDownLatch ended = new CountDownLatch(1);
    Thread ending = interrupting(Thread.currentThread(), ended);
    Runtime.getRuntime().addShutdownHook(ending);
    Path here = Path.of("");
    Streams streams = new Streams(input(), out, System.err, colour, progress, terminal, here);
    int code = run(streams, arguments);
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException e) {
      return; // a signal has ended the program, and gives it its exit code
    }
    System.exit(code);
  }

  /** Standard input; a thread that waits for more of it can be interrupted. */
  private static InputStream input() {
    FileChannel in = new FileInputStream(FileDescriptor.in).getChannel();
    return Channels.newInputStream(
        // Without a position: pipes and terminals have none.
        new ReadableByteChannel() {
          @Override
          public int read(ByteBuffer bytes) throws IOException {
            return in.read(bytes);
          }

          @Override
          public boolean isOpen() {
            return in.isOpen();
          }

          @Override
          public void close() throws IOException {
            in.close();
          }
        });
  }

  /** What to do when a signal ends the program: to let the run give up its files. */
  private static Thread interrupting(Thread run, CountDownLatch ended) {
    return new Thread(
        () -> {
          run.interrupt();
          try {
            ended.await(MOST_SECONDS_TO_END, TimeUnit.SECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
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
