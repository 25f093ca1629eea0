package io.github.relecteur.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.relecteur.corpus.JsonTree.JsonFault;
import io.github.relecteur.input.InputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
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

  private static final String KIND = "{\"relecteur\": \"corpus journal\", \"version\": 1}";
  private static final JsonFactory JSON = new JsonFactory();

  private final JournalFile file;
  private final Map<String, Entry> entries;
  private final AtomicInteger used = new AtomicInteger();

  /**
   * A finished item.
   *
   * @param result its result
   * @param elapsed how long it took
   */
  record Entry(ItemResult result, Duration elapsed) {}

  private Journal(JournalFile file, Map<String, Entry> entries) {
    this.file = file;
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
    JournalFile lines = JournalFile.open(file, KIND, "", resume);
    try {
      Map<String, Entry> entries = new HashMap<>();
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!read(line.get(), entries)) {
          lines.reject();
        }
      }
      lines.begin();
      return new Journal(lines, entries);
    } catch (IOException e) {
      lines.close();
      throw e;
    }
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
    file.add(line.toString());
  }

  /** Ends the run: the journal is not needed any more. */
  public void delete() throws IOException {
    file.delete();
  }

  /** Leaves the journal as it is. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
