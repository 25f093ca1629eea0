package io.github.relecteur.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
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

  private final Writer writer;
  private final @Nullable Path target;
  private final @Nullable Path part;

  private Destination(Writer writer, @Nullable Path target, @Nullable Path part) {
    this.writer = writer;
    this.target = target;
    this.part = part;
  }

  /** Standard output, or a file if one is named. */
  static Destination of(Streams streams, @Nullable String file, List<Path> inputs)
      throws CommandException {
    return file == null
        ? new Destination(streams.output(), null, null)
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
          return new Destination(Files.newBufferedWriter(target), null, null);
        }
      }
      Path folder = target.resolveSibling("");
      require(Files.isDirectory(folder), option, file, "its folder does not exist");
      Path part = folder.resolve(".relecteur-" + Long.toHexString(System.nanoTime()) + ".part");
      Writer writer =
          Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return new Destination(writer, target, part);
    } catch (IOException | InvalidPathException e) {
      throw new CommandException(option + " " + file + ": cannot be written: " + e.getMessage(), e);
    }
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
      writer.close();
      Files.deleteIfExists(part);
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
