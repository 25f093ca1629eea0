package io.github.relecteur.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.corpus.JsonTree.JsonFault;
import io.github.relecteur.input.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a run has finished so far: a file with one line for each finished item, written at once, so
 * that a run that was killed can be continued.
 *
 * <p>An entry has a key that stands for everything its result depends on; an entry of another
 * version, of other options or of a text that has changed since is not found and so not used. A
 * last line that was torn when the run was killed is dropped. Thread-safe.
 */
public final class Journal implements Closeable {

  private static final String FIRST_LINE = "{\"relecteur\": \"corpus journal\", \"version\": 1}\n";
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final FileChannel channel;
  private final Map<String, Entry> entries;
  private final AtomicInteger used = new AtomicInteger();

  /**
   * A finished item.
   *
   * @param result its result
   * @param elapsed how long it took
   */
  record Entry(ItemResult result, Duration elapsed) {}

  private Journal(Path file, FileChannel channel, Map<String, Entry> entries) {
    this.file = file;
    this.channel = channel;
    this.entries = entries;
  }

  /**
   * Opens a journal, or begins one if there is none.
   *
   * @param file where it stands
   * @param resume whether to use what it holds; otherwise it begins anew
   * @throws InputException if another run uses it, or the file is something else
   * @throws IOException if it cannot be read or written
   */
  public static Journal open(Path file, boolean resume) throws InputException, IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(file, channel);
      Map<String, Entry> entries = new HashMap<>();
      int end = read(file, channel, resume, entries);
      channel.truncate(end);
      channel.position(end);
      Journal journal = new Journal(file, channel, entries);
      if (end == 0) {
        journal.append(FIRST_LINE);
      }
      return journal;
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

  /** Reads the entries and gives the length of what can be used. */
  private static int read(
      Path file, FileChannel channel, boolean resume, Map<String, Entry> entries)
      throws InputException, IOException {
    byte[] bytes = new byte[Math.toIntExact(channel.size())];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // until all is there
    }
    byte[] first = FIRST_LINE.getBytes(StandardCharsets.UTF_8);
    int same = Math.min(first.length, bytes.length);
    if (!Arrays.equals(first, 0, same, bytes, 0, same)) {
      throw new InputException(file + ": is no journal of this version, and stays as it is");
    }
    if (!resume || same < first.length) {
      return 0;
    }
    int from = first.length;
    for (int at = from; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        if (!read(new String(bytes, from, at - from, StandardCharsets.UTF_8), entries)) {
          break;
        }
        from = at + 1;
      }
    }
    return from;
  }

  private static boolean read(String line, Map<String, Entry> entries) {
    try {
      JsonTree json = JsonTree.parse(line);
      entries.put(
          json.text("key"),
          new Entry(
              ResultJson.result(json.tree("result")), Duration.ofMillis(json.number("millis"))));
      return true;
    } catch (JsonFault e) {
      return false; // torn: what follows is done again
    }
  }

  /** The entry of a key, if the item is finished. */
  Optional<Entry> find(String key) {
    Optional<Entry> entry = Optional.ofNullable(entries.get(key));
    used.addAndGet(entry.isPresent() ? 1 : 0);
    return entry;
  }

  /** How many finished items were found. */
  public int used() {
    return used.get();
  }

  /** Adds a finished item; it is in the file when this returns. */
  void add(String key, Entry entry) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("key", key);
      json.writeNumberField("millis", entry.elapsed().toMillis());
      json.writeFieldName("result");
      ResultJson.write(json, entry.result());
      json.writeEndObject();
    }
    append(line + "\n");
  }

  private synchronized void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
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
