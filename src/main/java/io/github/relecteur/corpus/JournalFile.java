package io.github.relecteur.corpus;

import io.github.relecteur.input.InputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A file with one line for each finished piece of a run, below a first line that tells what run it
 * is, so that a run that was killed can be continued. It belongs to one run at a time.
 *
 * <p>First the lines of the run before are read, one by one, then others are added. A last line
 * that was torn when the run was killed is dropped. Adding is thread-safe.
 */
public final class JournalFile implements Closeable {

  private final Path file;
  private final FileChannel channel;
  private final InputStream in;
  private final long first;

  /** Where the line that was read last begins, and where it ends. */
  private long start;

  private long end;
  private boolean reading = true;

  private JournalFile(Path file, FileChannel channel, long first) throws IOException {
    this.file = file;
    this.channel = channel;
    this.first = first;
    this.start = first;
    this.end = first;
    this.in = new BufferedInputStream(Channels.newInputStream(channel.position(first)));
  }

  /**
   * Opens a journal, or begins one if there is none.
   *
   * @param file where it stands
   * @param kind how every journal of this kind begins
   * @param run the rest of its first line: what the run depends on
   * @param resume whether to use what it holds; otherwise it begins anew
   * @throws InputException if another run uses it, or the file is something else, or is to be used
   *     and is that of another run; it stays as it is then
   * @throws IOException if it cannot be read or written
   */
  public static JournalFile open(Path file, String kind, String run, boolean resume)
      throws InputException, IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(file, channel);
      byte[] line = (kind + run + '\n').getBytes(StandardCharsets.UTF_8);
      if (!isBegun(file, channel, kind.getBytes(StandardCharsets.UTF_8), line, resume)) {
        channel.truncate(0);
        write(channel.position(0), line);
      }
      return new JournalFile(file, channel, line.length);
    } catch (InputException | IOException e) {
      channel.close();
      throw e;
    }
  }

  private static void lock(Path file, FileChannel channel) throws InputException, IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new InputException(file + ": is the journal of another run that goes on", e);
    }
    throw new InputException(file + ": is the journal of another run that goes on");
  }

  /** Whether the file holds a journal that can be used. */
  private static boolean isBegun(
      Path file, FileChannel channel, byte[] kind, byte[] line, boolean resume)
      throws InputException, IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(line.length, channel.size()));
    while (buffer.hasRemaining() && channel.read(buffer, buffer.position()) >= 0) {
      // until all is there
    }
    buffer.flip();
    int known = Math.min(kind.length, buffer.limit());
    if (!buffer.slice(0, known).equals(ByteBuffer.wrap(kind, 0, known))) {
      throw new InputException(file + ": is no journal of this version, and stays as it is");
    }
    if (!resume) {
      return false;
    }
    boolean same = buffer.equals(ByteBuffer.wrap(line, 0, buffer.limit()));
    if (!same) {
      throw new InputException(
          file
              + ": is the journal of another run, of other input, settings or version; without"
              + " --resume it begins anew");
    }
    return buffer.limit() == line.length;
  }

  /** The next line of the run before, without its end; empty after the last complete one. */
  public Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    int next = reading ? in.read() : -1;
    for (; next >= 0 && next != '\n'; next = in.read()) {
      line.write(next);
    }
    if (next < 0) {
      reading = false;
      return Optional.empty();
    }
    start = end;
    end += line.size() + 1;
    return Optional.of(line.toString(StandardCharsets.UTF_8));
  }

  /** Refuses the line that was read last: it and what follows is not used. */
  public void reject() {
    end = start;
    reading = false;
  }

  /** Ends reading: what was read is kept, and lines can be added below. */
  public void begin() throws IOException {
    reading = false;
    channel.truncate(end);
    channel.position(end);
  }

  /** Adds a line without its end; it is in the file when this returns. */
  public synchronized void add(String line) throws IOException {
    write(channel, (line + '\n').getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the journal holds nothing but its first line. */
  public boolean isEmpty() throws IOException {
    return channel.size() <= first;
  }

  /** Whether it is open. */
  public boolean isOpen() {
    return channel.isOpen();
  }

  /** Goes back to the first line below the head, to read all that was kept and added. */
  public JournalFile again() throws IOException {
    return new JournalFile(file, channel, first);
  }

  private static void write(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Ends the run: the journal is not needed any more. */
  public void delete() throws IOException {
    close();
    Files.deleteIfExists(file);
  }

  /** Leaves the journal as it is. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
