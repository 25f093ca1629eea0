package io.github.relecteur.spark;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.PairFields;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * Turns rows of {@link Tables#PAIRS} without malformed ones into {@link Tables#FINDINGS}. Rows with
 * the same {@link #ARTICLE} must follow each other, in the order of the article. Only the rows of
 * one article are in memory.
 */
final class ArticleChecker implements MapPartitionsFunction<Row, Row> {

  /** The column that is equal in the rows of one article. */
  static final String ARTICLE = "article";

  private static final long serialVersionUID = 1L;
  private static final int CONFIDENCE_DIGITS = 3;

  private final Broadcast<CheckerSource> source;

  ArticleChecker(Broadcast<CheckerSource> source) {
    this.source = source;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return new Findings(source.value().relecteur(), rows);
  }

  /** The findings, article by article. */
  private static final class Findings implements Iterator<Row> {
    private final Relecteur relecteur;
    private final Iterator<Row> rows;
    private final Deque<Row> found = new ArrayDeque<>();
    private @Nullable Row ahead;

    Findings(Relecteur relecteur, Iterator<Row> rows) {
      this.relecteur = relecteur;
      this.rows = rows;
      this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      for (Row first = ahead; found.isEmpty() && first != null; first = ahead) {
        check(article(first));
      }
      return !found.isEmpty();
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return found.remove();
    }

    /** The rows of the article that begins with a row. */
    private List<Row> article(Row first) {
      String article = string(first, ARTICLE);
      List<Row> all = new ArrayList<>();
      for (Row row = first; row != null && string(row, ARTICLE).equals(article); row = ahead) {
        all.add(row);
        ahead = rows.hasNext() ? rows.next() : null;
      }
      return all;
    }

    private void check(List<Row> article) {
      PairFields fields = fields(article.get(0));
      if (fields.isWhole()) {
        String name = string(article.get(0), Tables.FILE);
        add(
            article.get(0),
            relecteur.check(fields.originalArticle(name), fields.translatedArticle(name)));
        return;
      }
      List<Report> reports =
          relecteur.checkSegments(
              article.stream().map(row -> string(row, Tables.ENGLISH)).toList(),
              article.stream().map(row -> string(row, Tables.FRENCH)).toList());
      for (int i = 0; i < reports.size(); i++) {
        add(article.get(i), reports.get(i));
      }
    }

    private void add(Row row, Report report) {
      int number = 0;
      for (Finding finding : report.findings()) {
        found.add(
            RowFactory.create(
                string(row, Tables.FILE),
                row.getAs(Tables.LINE),
                string(row, Tables.ID),
                string(row, Tables.DOC),
                number++,
                finding.code(),
                finding.severity().code(),
                rounded(finding.confidence()),
                finding.message(),
                place(finding.original()),
                place(finding.translation()),
                finding.related().stream().map(Findings::related).toArray(Row[]::new),
                finding.suggestion(),
                finding.fingerprint()));
      }
    }

    private static PairFields fields(Row row) {
      return new PairFields(
          row.getAs(Tables.ID),
          row.getAs(Tables.DOC),
          row.getAs(Tables.ENGLISH),
          row.getAs(Tables.FRENCH),
          row.getAs(Tables.ORIGINAL),
          row.getAs(Tables.TRANSLATION));
    }

    private static String string(Row row, String column) {
      String value = row.getAs(column);
      return value == null ? "" : value;
    }

    private static @Nullable Row place(@Nullable Place place) {
      return place == null
          ? null
          : RowFactory.create(place.text(), place.span().start(), place.span().end());
    }

    private static Row related(Place place) {
      return RowFactory.create(
          place.side().name().toLowerCase(Locale.ROOT),
          place.text(),
          place.span().start(),
          place.span().end());
    }

    /** A confidence with as many digits as in reports of the command line. */
    private static double rounded(double confidence) {
      return BigDecimal.valueOf(confidence)
          .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
          .doubleValue();
    }
  }
}
