package io.github.relecteur.spark;

import io.github.relecteur.input.ArticleRow;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.MalformedRow;
import io.github.relecteur.input.Segment;
import io.github.relecteur.input.SegmentReader;
import io.github.relecteur.input.SegmentRow;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** Turns a text file, given by its path, into rows of {@link Tables#PAIRS}, one after the other. */
final class TextFile implements FlatMapFunction<String, Row> {

  private static final long serialVersionUID = 1L;

  private final SerializableConfiguration hadoop;

  TextFile(SerializableConfiguration hadoop) {
    this.hadoop = hadoop;
  }

  @Override
  @SuppressWarnings("MustBeClosedChecker")
  public Iterator<Row> call(String file) {
    String name = InputFiles.shown(file);
    try {
      Path path = new Path(file);
      SegmentReader reader =
          SegmentReader.open(path.getFileSystem(hadoop.value()).open(path), name);
      TaskContext.get()
          .addTaskCompletionListener((TaskCompletionListener) context -> close(reader));
      return new Rows(reader);
    } catch (InputException e) {
      return List.of(unusable(name, String.valueOf(e.getMessage()))).iterator();
    } catch (IOException e) {
      return List.of(unusable(name, name + ": cannot be read: " + e.getMessage())).iterator();
    }
  }

  private static void close(SegmentReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      // All that is wanted has been read.
    }
  }

  private static Row unusable(String name, String reason) {
    return RowFactory.create(name, 0L, null, null, null, null, null, null, null, reason, true);
  }

  /** The rows that a reader gives. */
  private static final class Rows implements Iterator<Row> {
    private final SegmentReader reader;
    private @Nullable Row next;
    private boolean ended;

    Rows(SegmentReader reader) {
      this.reader = reader;
    }

    @Override
    public boolean hasNext() {
      if (next == null && !ended) {
        next = read();
      }
      return next != null;
    }

    @Override
    public Row next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Row row = next;
      next = null;
      return row;
    }

    private @Nullable Row read() {
      try {
        Optional<SegmentRow> row = reader.next();
        ended = row.isEmpty();
        return ended ? last() : row(row.get());
      } catch (InputException e) {
        ended = true;
        return unusable(reader.name(), String.valueOf(e.getMessage()));
      }
    }

    /** XML under the name of another format may have held what no row tells. */
    private @Nullable Row last() {
      return reader.untranslated() == 0
          ? null
          : unusable(reader.name(), reader.name() + ": is XML, which is not read here");
    }

    private Row row(SegmentRow row) {
      Object[] cells = new Object[Tables.PAIRS.length()];
      cells[0] = reader.name();
      cells[1] = (long) row.line();
      cells[10] = false;
      if (row instanceof Segment segment) {
        cells[2] = segment.id();
        cells[3] = segment.doc();
        cells[4] = segment.english();
        cells[5] = segment.french();
      } else if (row instanceof ArticleRow articles) {
        cells[2] = articles.id();
        cells[6] = articles.english().text();
        cells[7] = articles.french().text();
      } else if (row instanceof MalformedRow malformed) {
        cells[8] = malformed.text();
        cells[9] = malformed.reason();
      }
      return RowFactory.create(cells);
    }
  }
}
