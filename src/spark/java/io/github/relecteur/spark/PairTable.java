package io.github.relecteur.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import io.github.relecteur.model.Language;
import io.github.relecteur.text.LanguageCheck;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** The rows of all files as one table, whose order is that of the paths and of the lines. */
final class PairTable {

  /** How much of each language is looked at to tell whether the columns are exchanged. */
  private static final int SAMPLE = 20_000;

  private static final int SAMPLE_ROWS = 500;

  /** More tasks than this for reading help no more. */
  private static final int MOST_TASKS = 10_000;

  private PairTable() {}

  /**
   * Reads files as {@link Tables#PAIRS}.
   *
   * @throws JobException if the columns of files of Parquet are not as expected
   */
  static Dataset<Row> read(SparkSession spark, InputFiles files) throws JobException {
    if (files.text().isEmpty()) {
      return ParquetFiles.read(spark, files.parquet());
    }
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    TextFile reader = new TextFile(new SerializableConfiguration(context.hadoopConfiguration()));
    int tasks = Math.min(files.text().size(), MOST_TASKS);
    Dataset<Row> text =
        spark.createDataFrame(
            context.parallelize(files.text(), tasks).flatMap(reader), Tables.PAIRS);
    return files.parquet().isEmpty() ? text : text.union(ParquetFiles.read(spark, files.parquet()));
  }

  /** Whether a row can be checked. */
  static Column isUsable() {
    return col(Tables.REASON).isNull();
  }

  /** The table with those rows malformed whose id an earlier one has. */
  static Dataset<Row> withoutRepeatedIds(Dataset<Row> pairs) {
    Column place = struct(Tables.FILE, Tables.LINE);
    Dataset<Row> repeated =
        pairs
            .filter(isUsable())
            .groupBy(col(Tables.ID).as("repeated"))
            .agg(count(lit(1)).as("times"), min(place).as("first"))
            .filter(col("times").gt(1))
            .drop("times");
    if (repeated.isEmpty()) {
      return pairs;
    }
    Column isLater = isUsable().and(col("first").isNotNull()).and(col("first").notEqual(place));
    Column fields =
        struct(
            Tables.ID,
            Tables.DOC,
            Tables.ENGLISH,
            Tables.FRENCH,
            Tables.ORIGINAL,
            Tables.TRANSLATION);
    return pairs
        .join(repeated, col(Tables.ID).equalTo(col("repeated")), "left")
        .withColumn(Tables.TEXT, when(isLater, to_json(fields)).otherwise(col(Tables.TEXT)))
        .withColumn(
            Tables.REASON,
            when(isLater, concat(lit("the id '"), col(Tables.ID), lit("' occurs twice")))
                .otherwise(col(Tables.REASON)))
        .drop("repeated", "first");
  }

  /**
   * Refuses an input that begins with originals in French.
   *
   * @param spark the session
   * @param files the files, of which the first is looked at
   * @throws JobException if it does
   */
  static void requireLanguages(SparkSession spark, InputFiles files) throws JobException {
    List<Row> rows =
        read(spark, files.first())
            .filter(isUsable())
            .orderBy(Tables.FILE, Tables.LINE)
            .limit(SAMPLE_ROWS)
            .select(
                substring(coalesce(col(Tables.ENGLISH), col(Tables.ORIGINAL)), 1, SAMPLE),
                substring(coalesce(col(Tables.FRENCH), col(Tables.TRANSLATION)), 1, SAMPLE))
            .collectAsList();
    boolean isFrench =
        LanguageCheck.of(sample(rows, 0)).language().filter(Language.FRENCH::equals).isPresent();
    if (isFrench) {
      boolean isExchanged =
          LanguageCheck.of(sample(rows, 1)).language().filter(Language.ENGLISH::equals).isPresent();
      throw new JobException(
          InputFiles.shown(files.all().get(0))
              + ": the originals are French where English was expected"
              + (isExchanged ? ", and the translations English; they seem to be exchanged" : "")
              + " (--no-language-check goes on)");
    }
  }

  private static String sample(List<Row> rows, int column) {
    StringBuilder sample = new StringBuilder();
    for (Row row : rows) {
      if (sample.length() < SAMPLE) {
        sample.append(row.getString(column)).append('\n');
      }
    }
    return sample.toString();
  }
}
