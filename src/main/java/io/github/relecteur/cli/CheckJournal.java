package io.github.relecteur.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relecteur.corpus.JournalFile;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Severity;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.JudgedFinding.Standing;
import io.github.relecteur.report.JudgedPair;
import io.github.relecteur.report.ReportWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a report that are finished, beside the file to be, so that a run that was killed can
 * be continued. The file itself is written at the end. A line stands behind the key of its pair,
 * which changes with the texts where the first line of the journal does not.
 */
final class CheckJournal implements Closeable {

  private static final String KIND = "{\"relecteur\": \"check journal\", \"version\": 1, ";
  private static final JsonFactory JSON = new JsonFactory();

  private final Path file;
  private final boolean resume;
  private @Nullable JournalFile lines;
  private String key = "";

  /**
   * A journal that is not open yet.
   *
   * @param file where it stands
   * @param resume whether to use what it holds; otherwise it begins anew
   */
  CheckJournal(Path file, boolean resume) {
    this.file = file;
    this.resume = resume;
  }

  /**
   * A finished pair of the run before.
   *
   * @param key its key
   * @param severities those of its findings that count
   * @param suppressed how many findings do not, because of comments
   */
  record Finished(String key, List<Severity> severities, int suppressed) {}

  Path file() {
    return file;
  }

  /**
   * Opens the journal.
   *
   * @param run everything besides the keys that the lines depend on, members of a JSON object
   * @throws CommandException if it cannot be written
   * @throws InputException if it cannot be used
   */
  void open(String run) throws CommandException, InputException {
    try {
      lines = JournalFile.open(file, KIND, run + "}", resume);
    } catch (AccessDeniedException e) {
      throw new CommandException(file + ": cannot be written: permission denied", e);
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private JournalFile lines() {
    if (lines == null) {
      throw new IllegalStateException("the journal is not open");
    }
    return lines;
  }

  /** The next pair that the run before has finished; empty after the last. */
  Optional<Finished> next() throws IOException {
    Optional<String> line = lines().next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Optional<Finished> finished = finished(line.get());
    if (finished.isEmpty()) {
      reject();
    }
    return finished;
  }

  /** Refuses the pair that was read last: it and what follows is done again. */
  void reject() {
    lines().reject();
  }

  /** Ends reading what is finished; pairs can be added now. */
  void begin() throws IOException {
    lines().begin();
  }

  /** Says the key of the pair that is written next. */
  void key(String next) {
    key = next;
  }

  private static Optional<Finished> finished(String line) throws IOException {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return Optional.empty();
    }
    List<Severity> severities = new ArrayList<>();
    int suppressed = 0;
    try (JsonParser json = JSON.createParser(line.substring(tab + 1))) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.FIELD_NAME && json.currentName().equals("severity")) {
          severities.add(severity(json.nextTextValue()));
        } else if (token == JsonToken.FIELD_NAME && json.currentName().equals("status")) {
          if (Standing.SUPPRESSED.code().equals(json.nextTextValue())) {
            severities.remove(severities.size() - 1);
            suppressed++;
          }
        }
      }
    } catch (JsonProcessingException e) {
      return Optional.empty(); // torn: what follows is done again
    }
    return Optional.of(new Finished(line.substring(0, tab), severities, suppressed));
  }

  private static Severity severity(@Nullable String code) {
    return Arrays.stream(Severity.values())
        .filter(severity -> severity.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a journal of ours has no severity " + code));
  }

  /**
   * A report whose lines are kept here until it ends.
   *
   * @param report writes a line a pair
   * @param line where it writes that
   * @param out where all lines go at the end
   */
  ReportWriter report(ReportWriter report, StringWriter line, Writer out) {
    return new KeptReport(report, line, out);
  }

  /** Ends a run that has succeeded: the journal is not needed any more. */
  void delete() throws IOException {
    lines().delete();
  }

  /** Leaves the journal for the next run, unless it holds nothing. */
  @Override
  public void close() throws IOException {
    if (lines == null || !lines.isOpen()) {
      return;
    }
    if (lines.isEmpty()) {
      lines.delete();
    } else {
      lines.close();
    }
  }

  /** A report that goes into the journal, and out of it at the end. */
  private final class KeptReport implements ReportWriter {

    private final ReportWriter report;
    private final StringWriter line;
    private final Writer out;

    KeptReport(ReportWriter report, StringWriter line, Writer out) {
      this.report = report;
      this.line = line;
      this.out = out;
    }

    @Override
    public void write(CheckedPair pair) throws IOException {
      report.write(pair);
      keep();
    }

    @Override
    public void write(JudgedPair judged) throws IOException {
      report.write(judged);
      keep();
    }

    private void keep() throws IOException {
      lines().add(key + '\t' + line.toString().stripTrailing());
      line.getBuffer().setLength(0);
    }

    @Override
    public void finish() throws IOException {
      report.finish();
      JournalFile all = lines().again();
      for (Optional<String> kept = all.next(); kept.isPresent(); kept = all.next()) {
        out.append(kept.get(), kept.get().indexOf('\t') + 1, kept.get().length()).append('\n');
      }
      out.flush();
    }
  }
}
