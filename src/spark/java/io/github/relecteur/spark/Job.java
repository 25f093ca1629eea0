package io.github.relecteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A run: reads pairs, sets malformed ones aside, checks the others, and writes what was found. */
final class Job {

  private static final String UNORDERED = "unordered";
  private static final int PARTITIONS_OF_A_CORE = 4;
  private static final long BYTES_OF_A_PARTITION = 32L << 20;

  private final SparkSession spark;
  private final JobOptions options;

  /**
   * What a run has done.
   *
   * @param rows how many rows were read, malformed ones included
   * @param malformed how many of them could not be checked
   * @param findings how many findings there are
   */
  record Summary(long rows, long malformed, long findings) {}

  Job(SparkSession spark, JobOptions options) {
    this.spark = spark;
    this.options = options;
  }

  Summary run() throws JobException {
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    CheckerSource source = options.checker(hadoop);
    InputFiles files = InputFiles.find(options.pairs(), hadoop);
    String run = spark.sparkContext().applicationId();
    try (OutputFolder output =
        OutputFolder.open(options.output(), run, options.overwrite(), files.all(), hadoop)) {
      Dataset<Row> pairs = readable(files);
      long rows = pairs.count();
      write(malformed(pairs), output.growing(OutputFolder.MALFORMED));
      Dataset<Row> unordered = findings(pairs, files, source);
      unordered.write().parquet(output.growing(UNORDERED));
      Dataset<Row> findings =
          spark.read().schema(Tables.FINDINGS).parquet(output.growing(UNORDERED));
      write(
          findings.orderBy(Tables.FILE, Tables.LINE, Tables.NUMBER),
          output.growing(OutputFolder.FINDINGS));
      write(counts(findings), output.growing(OutputFolder.COUNTS));
      long malformed = pairs.filter(PairTable.isUsable().unary_$bang()).count();
      Summary summary = new Summary(rows, malformed, findings.count());
      output.commit();
      return summary;
    }
  }

  /** The rows of files all of which can be read. */
  private Dataset<Row> readable(InputFiles files) throws JobException {
    try {
      Dataset<Row> pairs = PairTable.read(spark, files);
      Column unusable = when(col(Tables.UNUSABLE), struct(Tables.FILE, Tables.REASON));
      Row first = pairs.agg(min(unusable)).head();
      if (!first.isNullAt(0)) {
        throw new JobException(first.getStruct(0).getString(1));
      }
      if (!options.noLanguageCheck()) {
        PairTable.requireLanguages(spark, files);
      }
      return PairTable.withoutRepeatedIds(pairs);
    } catch (JobException e) {
      throw e;
    } catch (Exception e) { // Spark throws checked exceptions that it does not declare.
      throw new JobException("the input cannot be read: " + Causes.of(e), e);
    }
  }

  private Dataset<Row> findings(Dataset<Row> pairs, InputFiles files, CheckerSource source) {
    Broadcast<CheckerSource> everywhere =
        spark
            .sparkContext()
            .broadcast(source, scala.reflect.ClassTag$.MODULE$.apply(CheckerSource.class));
    Column hasDoc = col(Tables.DOC).isNotNull().and(col(Tables.DOC).notEqual(""));
    Column isWhole = col(Tables.ORIGINAL).isNotNull();
    Column alone = concat(lit("r"), col(Tables.FILE), lit("\n"), col(Tables.LINE));
    Column article =
        when(hasDoc.and(isWhole.unary_$bang()), concat(lit("d"), col(Tables.DOC))).otherwise(alone);
    return pairs
        .filter(PairTable.isUsable())
        .withColumn(ArticleChecker.ARTICLE, article)
        .repartition(partitions(files), col(ArticleChecker.ARTICLE))
        .sortWithinPartitions(ArticleChecker.ARTICLE, Tables.FILE, Tables.LINE)
        .mapPartitions(new ArticleChecker(everywhere), Encoders.row(Tables.FINDINGS));
  }

  /** So many that every core has several, so that none waits for the last. */
  private int partitions(InputFiles files) {
    long byBytes = files.bytes() / BYTES_OF_A_PARTITION;
    int byCores = PARTITIONS_OF_A_CORE * spark.sparkContext().defaultParallelism();
    int most = Integer.MAX_VALUE / 2;
    return options.partitions() > 0
        ? options.partitions()
        : (int) Math.min(most, Math.max(byBytes, byCores));
  }

  private static Dataset<Row> malformed(Dataset<Row> pairs) {
    return pairs
        .filter(PairTable.isUsable().unary_$bang())
        .select(Tables.FILE, Tables.LINE, Tables.TEXT, Tables.REASON)
        .orderBy(Tables.FILE, Tables.LINE);
  }

  private static Dataset<Row> counts(Dataset<Row> findings) {
    return findings
        .groupBy(Tables.CODE, Tables.SEVERITY)
        .agg(count(lit(1)).as("findings"))
        .orderBy(Tables.CODE, Tables.SEVERITY)
        .coalesce(1);
  }

  private void write(Dataset<Row> table, String where) {
    if (options.isJson()) {
      table.write().option("ignoreNullFields", "false").json(where);
    } else {
      table.write().parquet(where);
    }
  }
}
