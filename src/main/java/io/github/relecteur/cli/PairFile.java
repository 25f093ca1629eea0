package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.corpus.OrderedWork;
import io.github.relecteur.input.ArticleRow;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.InputOptions;
import io.github.relecteur.input.MalformedRow;
import io.github.relecteur.input.Segment;
import io.github.relecteur.input.SegmentReader;
import io.github.relecteur.input.SegmentRow;
import io.github.relecteur.input.TextCounts;
import io.github.relecteur.model.Report;
import io.github.relecteur.report.CheckedPair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
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
  private final TextCounts rowsOfDocs = new TextCounts();
  private long rows;
  private int untranslated;

  private PairFile(String name, byte @Nullable [] bytes, InputOptions options) {
    this.name = name;
    this.bytes = bytes;
    this.options = options;
  }

  /** A file, or what standard input or another pipe holds, which can be read only once. */
  static PairFile of(Streams streams, String file, InputOptions options)
      throws CommandException, InputException {
    try {
      if (Articles.isStandardInput(file)) {
        return holding(Streams.STANDARD_INPUT, streams.in().readAllBytes(), options);
      }
      if (!isPipe(Articles.path(file))) {
        return new PairFile(file, null, options);
      }
      try (InputStream pipe = Files.newInputStream(Articles.path(file))) {
        return holding(file, pipe.readAllBytes(), options);
      }
    } catch (IOException e) {
      throw new InputException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isPipe(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
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
          rows++;
          sample(english, articles.english().text());
          sample(french, articles.french().text());
        } else if (row.get() instanceof Segment segment) {
          rows++;
          rowsOfDocs.add(segment.doc());
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

  /** How many rows the survey found that are not malformed. */
  long rows() {
    return rows;
  }

  /** How many units the survey found without translation. */
  int untranslated() {
    return untranslated;
  }

  /** Takes note of the whole file as it is. */
  void digest(ContentDigest digest) throws CommandException, InputException, IOException {
    if (bytes == null) {
      digest.add(Articles.path(name));
    } else {
      digest.add(bytes);
    }
  }

  /** The whole file if it is XLIFF. */
  Optional<String> xliff() throws CommandException, InputException, IOException {
    try (SegmentReader reader = open()) {
      return reader.xliff();
    }
  }

  /** Checks all rows that are not malformed and hands them on in the order of the file. */
  void check(Relecteur relecteur, Sink sink) throws CommandException, InputException, IOException {
    check(relecteur, 1, 0, sink);
  }

  /**
   * Checks rows that are not malformed and hands them on in the order of the file.
   *
   * @param jobs how many articles, or rows of no article, to check at a time
   * @param known how many rows at the beginning are left out
   */
  void check(Relecteur relecteur, int jobs, long known, Sink sink)
      throws CommandException, InputException, IOException {
    Map<String, List<Waiting>> open = new LinkedHashMap<>();
    Deque<Place> queue = new ArrayDeque<>();
    long count = 0;
    try (SegmentReader reader = open();
        OrderedWork<Checked> work = new OrderedWork<>(jobs, checked -> checked.put(queue, sink))) {
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        if (row.get() instanceof MalformedRow) {
          continue;
        }
        Place place = new Place(count++ < known);
        queue.add(place);
        if (row.get() instanceof Segment segment) {
          Optional<List<Waiting>> article = article(new Waiting(segment, place), open);
          if (article.isPresent()) {
            give(relecteur, article.get(), work);
          }
        } else if (row.get() instanceof ArticleRow articles && !place.known) {
          work.add(() -> judge(relecteur, articles, place), size(articles));
        }
        handOn(queue, sink);
      }
      for (List<Waiting> rest : open.values()) {
        give(relecteur, rest, work); // only if the file has changed since the survey
      }
      work.finish();
      handOn(queue, sink);
    }
  }

  /** Hands on the rows at the head of the queue that are checked. */
  private static void handOn(Deque<Place> queue, Sink sink) throws IOException {
    for (Place first = queue.peek(); first != null; first = queue.peek()) {
      CheckedPair pair = first.pair;
      if (pair != null) {
        sink.accept(pair);
      } else if (!first.known) {
        return;
      }
      queue.remove();
    }
  }

  /** The rows of an article if this is its last. */
  private Optional<List<Waiting>> article(Waiting waiting, Map<String, List<Waiting>> open) {
    String doc = waiting.segment().doc();
    if (doc.isEmpty()) {
      return Optional.of(List.of(waiting));
    }
    List<Waiting> ofDoc = open.computeIfAbsent(doc, key -> new ArrayList<>());
    ofDoc.add(waiting);
    if (ofDoc.size() < rowsOfDocs.count(doc)) {
      return Optional.empty();
    }
    open.remove(doc);
    return Optional.of(ofDoc);
  }

  private void give(Relecteur relecteur, List<Waiting> article, OrderedWork<Checked> work)
      throws InputException, IOException {
    if (!article.stream().allMatch(row -> row.place().known)) {
      long size = article.stream().mapToLong(row -> size(row.segment())).sum();
      work.add(() -> judge(relecteur, article), size);
    }
  }

  private static long size(Segment segment) {
    return (long) segment.english().length() + segment.french().length();
  }

  private static long size(ArticleRow articles) {
    return (long) articles.english().text().length() + articles.french().text().length();
  }

  private Checked judge(Relecteur relecteur, List<Waiting> article) {
    List<Report> reports =
        relecteur.checkSegments(
            article.stream().map(row -> row.segment().english()).toList(),
            article.stream().map(row -> row.segment().french()).toList());
    List<CheckedPair> pairs = new ArrayList<>();
    for (int i = 0; i < article.size(); i++) {
      pairs.add(pair(article.get(i).segment(), reports.get(i)));
    }
    return new Checked(article.stream().map(Waiting::place).toList(), pairs);
  }

  private static Checked judge(Relecteur relecteur, ArticleRow articles, Place place) {
    Report report = relecteur.check(articles.english(), articles.french());
    return new Checked(List.of(place), List.of(new CheckedPair(articles.id(), report, true)));
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

  /** A place in the output that waits for its row to be checked, unless it is known already. */
  private static final class Place {
    private final boolean known;
    private @Nullable CheckedPair pair;

    Place(boolean known) {
      this.known = known;
    }
  }

  /** A row whose article may not be complete yet. */
  private record Waiting(Segment segment, Place place) {}

  /** The rows of an article that are checked, each with its place. */
  private record Checked(List<Place> places, List<CheckedPair> pairs) {

    /** Puts the rows in their places and hands on what nothing stands before any more. */
    void put(Deque<Place> queue, Sink sink) throws IOException {
      for (int i = 0; i < places.size(); i++) {
        if (!places.get(i).known) {
          places.get(i).pair = pairs.get(i);
        }
      }
      handOn(queue, sink);
    }
  }
}
