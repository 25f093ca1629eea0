package io.github.relecteur.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of the tables of a run. Spans are offsets in UTF-16 code units, end-exclusive. */
final class Tables {

  static final String FILE = "file";

  /** The 1-based line at which a row of a text file begins, or number of a row of Parquet. */
  static final String LINE = "line";

  static final String ID = "id";
  static final String DOC = "doc";
  static final String ENGLISH = "en";
  static final String FRENCH = "fr";
  static final String ORIGINAL = "original";
  static final String TRANSLATION = "translation";

  /** The row as read, if it is malformed. */
  static final String TEXT = "text";

  /** What is wrong with the row; null if nothing. */
  static final String REASON = "reason";

  /** Whether the reason is that the whole file cannot be used, which ends the run. */
  static final String UNUSABLE = "unusable";

  /** The place of a finding among those of its row, from 0. */
  static final String NUMBER = "number";

  static final String CODE = "code";
  static final String SEVERITY = "severity";

  /** The rows of the input. */
  static final StructType PAIRS =
      new StructType()
          .add(FILE, StringType)
          .add(LINE, LongType)
          .add(ID, StringType)
          .add(DOC, StringType)
          .add(ENGLISH, StringType)
          .add(FRENCH, StringType)
          .add(ORIGINAL, StringType)
          .add(TRANSLATION, StringType)
          .add(TEXT, StringType)
          .add(REASON, StringType)
          .add(UNUSABLE, BooleanType);

  private static final StructType PLACE =
      new StructType().add(TEXT, StringType).add("start", IntegerType).add("end", IntegerType);

  private static final StructType RELATED =
      new StructType()
          .add("side", StringType)
          .add(TEXT, StringType)
          .add("start", IntegerType)
          .add("end", IntegerType);

  /** The findings, a row for each. */
  static final StructType FINDINGS =
      new StructType()
          .add(FILE, StringType)
          .add(LINE, LongType)
          .add(ID, StringType)
          .add(DOC, StringType)
          .add(NUMBER, IntegerType)
          .add(CODE, StringType)
          .add(SEVERITY, StringType)
          .add("confidence", DoubleType)
          .add("message", StringType)
          .add(ORIGINAL, PLACE)
          .add(TRANSLATION, PLACE)
          .add("related", DataTypes.createArrayType(RELATED))
          .add("suggestion", StringType)
          .add("fingerprint", StringType);

  private Tables() {}
}
