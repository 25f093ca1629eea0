package io.github.relecteur.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the output of a run goes: standard output, or a file that is replaced all at once when the
 * run has succeeded.
 */
final class Destination implements Closeable {

  private final OutputStream stream;
  private final Writer writer;
  private final @Nullable Path target;
  private final @Nullable Path part;

  private Destination(
      OutputStream stream, Writer writer, @Nullable Path target, @Nullable Path part) {
    this.stream = stream;
    this.writer = writer;
    this.target = target;
    this.part = part;
  }

  /** Standard output, or a file if one is named. */
  static Destination of(Streams streams, @Nullable String file, List<Path> inputs)
      throws CommandException {
    return file == null
        ? new Destination(streams.out(), streams.output(), null, null)
        : file("--output", file, inputs);
  }

  /**
   * A file.
   *
   * @param option the option that names it, for messages
   * @param file its path
   * @param others files that it must not be
   * @throws CommandException if nothing can be written there
   */
  static Destination file(String option, String file, List<Path> others) throws CommandException {
    return file(option, file, others, false);
  }

  /**
   * A file to which nothing is written before the end of the run; so a run that is killed leaves
   * nothing beside it.
   *
   * @param option the option that names it, for messages
   * @param file its path
   * @param others files that it must not be
   * @throws CommandException if nothing can be written there
   */
  static Destination late(String option, String file, List<Path> others) throws CommandException {
    return file(option, file, others, true);
  }

  private static Destination file(String option, String file, List<Path> others, boolean late)
      throws CommandException {
    try {
      Path path = Path.of(file);
      Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
      require(!Files.isDirectory(target), option, file, "is a folder");
      for (Path other : others) {
        require(!isSame(target, other), option, file, "is also an input or output of this run");
      }
      if (Files.exists(target)) {
        require(Files.isWritable(target), option, file, "may not be written");
        if (!Files.isRegularFile(target)) {
          return file(Files.newOutputStream(target), null, null);
        }
      }
      Path folder = target.resolveSibling("");
      require(Files.isDirectory(folder), option, file, "its folder does not exist");
      Path part = folder.resolve(".relecteur-" + Long.toHexString(System.nanoTime()) + ".part");
      OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
      keepPermissions(target, part);
      if (late) {
        stream.close();
        Files.delete(part);
        stream = new LateFile(target, part);
      }
      return file(stream, target, part);
    } catch (IOException | InvalidPathException e) {
      throw new CommandException(option + " " + file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** Text that cannot be written in UTF-8, half of a surrogate pair, is a fault. */
  private static Destination file(OutputStream stream, @Nullable Path target, @Nullable Path part) {
    CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, encoder));
    return new Destination(stream, writer, target, part);
  }

  /** A file that is there once something is written, or when it is closed. */
  private static final class LateFile extends OutputStream {

    private final Path target;
    private final Path part;
    private @Nullable OutputStream out;

    LateFile(Path target, Path part) {
      this.target = target;
      this.part = part;
    }

    private OutputStream open() throws IOException {
      if (out == null) {
        out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW);
        keepPermissions(target, part);
      }
      return out;
    }

    @Override
    public void write(int b) throws IOException {
      open().write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      open().write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      open().close();
    }
  }

  /** Lets a file that replaces another be read and written by the same people. */
  private static void keepPermissions(Path target, Path part) throws IOException {
    if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
    }
  }

  /** Writes bytes as they are, behind all that was written before. */
  void write(byte[] bytes) throws IOException {
    writer.flush();
    stream.write(bytes);
    stream.flush();
  }

  /** What to write to. */
  Writer writer() {
    return writer;
  }

  /** The file to be, or null for standard output. */
  @Nullable Path target() {
    return target;
  }

  /** Puts what was written in its place. */
  void commit() throws IOException {
    writer.flush();
    if (target != null && part != null) {
      writer.close();
      try {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Gives up what was not put in its place; standard output is flushed and stays open. */
  @Override
  public void close() throws IOException {
    if (part != null) {
      try {
        writer.close();
      } finally {
        Files.deleteIfExists(part);
      }
    } else {
      writer.flush();
    }
  }

  private static boolean isSame(Path target, Path other) throws IOException {
    if (Files.exists(target) && Files.exists(other)) {
      return Files.isSameFile(target, other);
    }
    return target.normalize().equals(other.toAbsolutePath().normalize());
  }

  private static void require(boolean holds, String option, String file, String fault)
      throws CommandException {
    if (!holds) {
      throw new CommandException(option + " " + file + ": " + fault);
    }
  }
}
