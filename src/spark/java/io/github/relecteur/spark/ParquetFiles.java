package io.github.relecteur.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.github.relecteur.input.PairFields;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF6;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.IntegralType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Reads files of Parquet as {@link Tables#PAIRS}. */
final class ParquetFiles {

  private static final List<String> NAMES = List.of(Tables.ID, Tables.DOC);
  private static final List<String> TEXTS =
      List.of(Tables.ENGLISH, Tables.FRENCH, Tables.ORIGINAL, Tables.TRANSLATION);

  private ParquetFiles() {}

  /**
   * The rows of some files. A column that only some files have is null in the others.
   *
   * @param files the paths, at least one
   * @throws JobException if a column is missing or has another type than expected
   */
  static Dataset<Row> read(SparkSession spark, List<String> files) throws JobException {
    Dataset<Row> table =
        spark.read().option("mergeSchema", "true").parquet(files.toArray(String[]::new));
    StructType schema = table.schema();
    String where = InputFiles.shown(files.get(0));
    requirePairs(schema, where);
    Column id = column(schema, Tables.ID, where);
    Column doc = column(schema, Tables.DOC, where);
    Column[] texts = new Column[TEXTS.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = column(schema, TEXTS.get(i), where);
    }
    Column reason =
        udf(
                (UDF6<String, String, String, String, String, String, String>) ParquetFiles::fault,
                DataTypes.StringType)
            .apply(id, doc, texts[0], texts[1], texts[2], texts[3]);
    Column row = to_json(struct(columns(schema)));
    Column strip = udf((UDF1<String, String>) ParquetFiles::strip, DataTypes.StringType).apply(id);
    Column stripDoc =
        udf((UDF1<String, String>) ParquetFiles::strip, DataTypes.StringType).apply(doc);
    Column file =
        udf((UDF1<String, String>) ParquetFiles::path, DataTypes.StringType)
            .apply(col("_metadata.file_path"));
    return table
        .select(
            file.as(Tables.FILE),
            col("_metadata.row_index").plus(lit(1L)).as(Tables.LINE),
            strip.as(Tables.ID),
            stripDoc.as(Tables.DOC),
            texts[0].as(Tables.ENGLISH),
            texts[1].as(Tables.FRENCH),
            texts[2].as(Tables.ORIGINAL),
            texts[3].as(Tables.TRANSLATION),
            row.as(Tables.TEXT),
            reason.as(Tables.REASON))
        .withColumn(Tables.TEXT, when(col(Tables.REASON).isNotNull(), col(Tables.TEXT)))
        .withColumn(Tables.UNUSABLE, lit(false));
  }

  private static void requirePairs(StructType schema, String where) throws JobException {
    List<String> names = Arrays.asList(schema.fieldNames());
    boolean segments = names.contains(Tables.ENGLISH) && names.contains(Tables.FRENCH);
    boolean articles = names.contains(Tables.ORIGINAL) && names.contains(Tables.TRANSLATION);
    if (!names.contains(Tables.ID) || !(segments || articles)) {
      throw new JobException(
          "%s: columns id, en and fr, or id, original and translation were expected, found: %s"
              .formatted(where, String.join(", ", names)));
    }
  }

  /** A column as strings, or nulls if there is none. */
  private static Column column(StructType schema, String name, String where) throws JobException {
    for (StructField field : schema.fields()) {
      if (field.name().equals(name)) {
        DataType type = field.dataType();
        boolean isNumber = type instanceof IntegralType && NAMES.contains(name);
        if (!isNumber && !(type instanceof StringType)) {
          throw new JobException(
              "%s: the column '%s' must hold strings, holds %s"
                  .formatted(where, name, type.simpleString()));
        }
        return isNumber ? quoted(name).cast(DataTypes.StringType) : quoted(name);
      }
    }
    return lit(null).cast(DataTypes.StringType);
  }

  private static Column[] columns(StructType schema) {
    return Arrays.stream(schema.fieldNames()).map(ParquetFiles::quoted).toArray(Column[]::new);
  }

  private static Column quoted(String name) {
    return col('`' + name.replace("`", "``") + '`');
  }

  private static @Nullable String fault(
      @Nullable String id,
      @Nullable String doc,
      @Nullable String english,
      @Nullable String french,
      @Nullable String original,
      @Nullable String translation) {
    return new PairFields(id, doc, english, french, original, translation).fault();
  }

  private static @Nullable String strip(@Nullable String name) {
    return name == null ? null : name.strip();
  }

  private static String path(String uri) {
    return InputFiles.shown(new Path(URI.create(uri)).toString());
  }
}
