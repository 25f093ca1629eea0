package io.github.relecteur.spark;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of a run. */
@Command(
    name = "CheckPairs",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Checks French translations against their English originals on Apache Spark.",
    footer = {
      "",
      "In the folder of --output are then: findings, a row for each; counts, by code and severity;",
      "and malformed, the rows that could not be checked, each with the reason.",
      "Exit codes: 0 all rows are checked or set aside; 2 wrong usage, or input or output that cannot",
      "be used; 3 a fault of the program or the cluster."
    })
final class JobOptions {

  private static final String PARQUET = "parquet";
  private static final String JSON_LINES = "jsonl";

  @Option(
      names = "--pairs",
      paramLabel = "PATH",
      required = true,
      description =
          "Files (.parquet, .jsonl, .ndjson, .tsv, .tab, .csv), folders or patterns with pairs: id,"
              + " en, fr and perhaps doc, or id, original and translation. All of them are one"
              + " table: ids are unique in it, and the rows of one doc are one article. May be given"
              + " several times.")
  private List<String> pairs = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; it must not exist or be empty.")
  private String output = "";

  @Option(
      names = "--output-format",
      paramLabel = "FORMAT",
      description = "What to write: parquet (default) or jsonl.")
  private String format = PARQUET;

  @Option(
      names = "--overwrite",
      description = "Replace findings, counts and malformed of an earlier run.")
  private boolean overwrite;

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Add the names of a lexicon of the house. May be given several times.")
  private List<String> lexicons = new ArrayList<>();

  @Option(
      names = "--min-confidence",
      paramLabel = "NUMBER",
      description = "Report only findings that are at least this sure, from 0 (default) to 1.")
  private double minimumConfidence;

  @Option(
      names = "--disable",
      paramLabel = "CODE",
      description = "Do not report this code. May be given several times.")
  private List<String> disabled = new ArrayList<>();

  @Option(names = "--no-language-check", description = "Do not refuse originals that are French.")
  private boolean noLanguageCheck;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description =
          "Into how many parts to divide the work; by default four for each core, and one for each"
              + " 32 MiB of input.")
  private int partitions;

  /**
   * Checks what can be checked without Spark.
   *
   * @throws JobException if an option has a value that cannot be
   */
  void check() throws JobException {
    if (!format.equals(PARQUET) && !format.equals(JSON_LINES)) {
      throw new JobException("--output-format " + format + ": parquet or jsonl was expected");
    }
    if (!(minimumConfidence >= 0 && minimumConfidence <= 1)) {
      throw new JobException("--min-confidence: must lie in [0, 1], was " + minimumConfidence);
    }
    if (partitions < 0) {
      throw new JobException("--partitions: must be positive, was " + partitions);
    }
    List<String> known = Relecteur.rules().stream().map(RuleInfo::code).toList();
    for (String code : disabled) {
      if (!known.contains(code)) {
        throw new JobException(
            "--disable %s: no such code, known: %s".formatted(code, String.join(", ", known)));
      }
    }
  }

  /**
   * What the checkers are made from, of which one is built here to see that it can be.
   *
   * @throws JobException if a lexicon cannot be read
   */
  CheckerSource checker(Configuration hadoop) throws JobException {
    List<CheckerSource.Lexicon> contents = new ArrayList<>();
    for (String lexicon : lexicons) {
      contents.add(new CheckerSource.Lexicon(lexicon, content(lexicon, hadoop)));
    }
    CheckerSource source = new CheckerSource(contents, disabled, minimumConfidence);
    try {
      source.relecteur();
    } catch (IllegalArgumentException e) {
      throw new JobException("--lexicon: " + e.getMessage(), e);
    }
    return source;
  }

  private static String content(String lexicon, Configuration hadoop) throws JobException {
    Path path = new Path(lexicon);
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (FileNotFoundException e) {
      throw new JobException("--lexicon: " + lexicon + ": no such file", e);
    } catch (CharacterCodingException e) {
      throw new JobException("--lexicon: " + lexicon + ": a lexicon must be UTF-8", e);
    } catch (IOException e) {
      throw new JobException("--lexicon: " + lexicon + ": cannot be read: " + e.getMessage(), e);
    }
  }

  List<String> pairs() {
    return List.copyOf(pairs);
  }

  String output() {
    return output;
  }

  boolean isJson() {
    return format.equals(JSON_LINES);
  }

  boolean overwrite() {
    return overwrite;
  }

  boolean noLanguageCheck() {
    return noLanguageCheck;
  }

  /** Into how many parts to divide the work; 0 if nothing is said. */
  int partitions() {
    return partitions;
  }
}
