package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.ArticleRow;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.InputOptions;
import io.github.relecteur.input.MalformedRow;
import io.github.relecteur.input.Segment;
import io.github.relecteur.input.SegmentReader;
import io.github.relecteur.input.SegmentRow;
import io.github.relecteur.model.Report;
import io.github.relecteur.report.CheckedPair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of aligned segments, or of whole articles, read twice: once to see whether it can be used
 * and how many rows each article has, and once to check an article as soon as its last row is
 * there. So only the rows of unfinished articles are in memory.
 */
final class PairFile {

  /** How much of each language is looked at to tell whether the columns are exchanged. */
  private static final int SAMPLE = 20_000;

  private final String name;
  private final byte @Nullable [] bytes;
  private final InputOptions options;
  private final Map<String, Integer> rowsOfDocs = new HashMap<>();
  private int untranslated;

  private PairFile(String name, byte @Nullable [] bytes, InputOptions options) {
    this.name = name;
    this.bytes = bytes;
    this.options = options;
  }

  /** A file, or what standard input holds. */
  static PairFile of(Streams streams, String file, InputOptions options) throws InputException {
    if (!Articles.isStandardInput(file)) {
      return new PairFile(file, null, options);
    }
    try {
      return new PairFile(Streams.STANDARD_INPUT, streams.in().readAllBytes(), options);
    } catch (IOException e) {
      throw new InputException(Streams.STANDARD_INPUT + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** A file that is taken to hold some bytes. */
  static PairFile holding(String name, byte[] bytes, InputOptions options) {
    return new PairFile(name, bytes, options);
  }

  /**
   * Reads all rows without checking them.
   *
   * @param aside where to copy malformed rows, below the header; if there is no such place they end
   *     the run
   * @param languages whether to refuse a file whose languages are exchanged
   * @return how many rows are malformed
   */
  int survey(Optional<Writer> aside, boolean languages)
      throws CommandException, InputException, IOException {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    int malformed = 0;
    try (SegmentReader reader = open()) {
      boolean isTable = !reader.header().isEmpty();
      if (aside.isPresent() && isTable) {
        aside.get().append(reader.header()).append('\n');
      }
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        if (row.get() instanceof MalformedRow bad) {
          malformed++;
          aside.orElseThrow(() -> bad.fault(name)).append(bad.text()).append('\n');
        } else if (row.get() instanceof ArticleRow articles) {
          sample(english, articles.english().text());
          sample(french, articles.french().text());
        } else if (row.get() instanceof Segment segment) {
          rowsOfDocs.merge(segment.doc(), 1, Integer::sum);
          sample(english, segment.english());
          sample(french, segment.french());
        }
      }
      untranslated = reader.untranslated();
      if (languages) {
        String originals = name + (isTable ? ", column en" : ", original texts");
        String translations = isTable ? "column fr" : "the translations";
        Articles.requireLanguages(
            originals,
            english.toString(),
            translations,
            french.toString(),
            isTable ? "columns" : "texts");
      }
    }
    return malformed;
  }

  /** How many units the survey found without translation. */
  int untranslated() {
    return untranslated;
  }

  /** The whole file if it is XLIFF. */
  Optional<String> xliff() throws CommandException, InputException, IOException {
    try (SegmentReader reader = open()) {
      return reader.xliff();
    }
  }

  /** Checks all rows that are not malformed and hands them on in the order of the file. */
  void check(Relecteur relecteur, Sink sink) throws CommandException, InputException, IOException {
    Map<String, List<Waiting>> open = new HashMap<>();
    Deque<Place> queue = new ArrayDeque<>();
    try (SegmentReader reader = open()) {
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        if (row.get() instanceof Segment segment) {
          queue.add(new Place());
          article(new Waiting(segment, queue.getLast()), open)
              .ifPresent(article -> judge(relecteur, article));
        } else if (row.get() instanceof ArticleRow articles) {
          Report report = relecteur.check(articles.english(), articles.french());
          queue.add(new Place());
          queue.getLast().pair = new CheckedPair(articles.id(), report, true);
        }
        handOn(queue, sink);
      }
    }
  }

  /** Hands on the rows at the head of the queue that are checked. */
  private void handOn(Deque<Place> queue, Sink sink) throws IOException {
    for (Place first = queue.peek(); first != null; first = queue.peek()) {
      CheckedPair pair = first.pair;
      if (pair == null) {
        return;
      }
      sink.accept(pair);
      queue.remove();
    }
  }

  /** The rows of an article if this is its last. */
  private Optional<List<Waiting>> article(Waiting waiting, Map<String, List<Waiting>> open) {
    String doc = waiting.segment().doc();
    if (doc.isEmpty()) {
      return Optional.of(List.of(waiting));
    }
    List<Waiting> rows = open.computeIfAbsent(doc, key -> new ArrayList<>());
    rows.add(waiting);
    if (rows.size() < rowsOfDocs.getOrDefault(doc, 0)) {
      return Optional.empty();
    }
    open.remove(doc);
    return Optional.of(rows);
  }

  private void judge(Relecteur relecteur, List<Waiting> rows) {
    List<Report> reports =
        relecteur.checkSegments(
            rows.stream().map(row -> row.segment().english()).toList(),
            rows.stream().map(row -> row.segment().french()).toList());
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).place().pair = pair(rows.get(i).segment(), reports.get(i));
    }
  }

  private CheckedPair pair(Segment segment, Report report) {
    return CheckedPair.ofRow(
        segment.id(), name, report, segment.englishOrigin(), segment.frenchOrigin());
  }

  private SegmentReader open() throws CommandException, InputException {
    return bytes == null
        ? SegmentReader.open(Articles.path(name), options)
        : SegmentReader.open(new ByteArrayInputStream(bytes), name, options);
  }

  private static void sample(StringBuilder sample, String text) {
    if (sample.length() < SAMPLE) {
      sample.append(text).append('\n');
    }
  }

  /** Takes checked pairs. */
  interface Sink {
    void accept(CheckedPair pair) throws IOException;
  }

  /** A place in the output that waits for its row to be checked. */
  private static final class Place {
    private @Nullable CheckedPair pair;
  }

  /** A row whose article may not be complete yet. */
  private record Waiting(Segment segment, Place place) {}
}
