package io.github.relecteur.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The job to submit: checks files of pairs on Apache Spark. */
public final class CheckPairs {

  private static final int OK = 0;
  private static final int USAGE = 2;
  private static final int FAULT = 3;

  private CheckPairs() {}

  /** Runs the job in the session of the cluster, and ends the program if it fails. */
  public static void main(String... arguments) {
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = run(err, arguments);
    if (code != OK) {
      System.exit(code);
    }
  }

  /**
   * Runs the job.
   *
   * @param err where a line goes that tells what was done, or what is wrong
   * @return 0 if all rows are checked or set aside; 2 for wrong usage, or input or output that
   *     cannot be used; 3 for a fault of the program or the cluster
   */
  static int run(PrintStream err, String... arguments) {
    JobOptions options = new JobOptions();
    CommandLine line = new CommandLine(options);
    try {
      line.parseArgs(arguments);
      if (line.isUsageHelpRequested()) {
        line.usage(err);
        return OK;
      }
      if (line.isVersionHelpRequested()) {
        tell(err, String.valueOf(CheckPairs.class.getPackage().getImplementationVersion()));
        return OK;
      }
      options.check();
      tell(err, told(run(options)));
      return OK;
    } catch (ParameterException | JobException e) {
      tell(err, String.valueOf(e.getMessage()));
      return USAGE;
    } catch (Exception e) { // Spark throws checked exceptions that it does not declare.
      tell(err, "the run failed: " + Causes.of(e));
      return FAULT;
    }
  }

  private static Job.Summary run(JobOptions options) throws JobException {
    boolean isOurs = SparkSession.getActiveSession().isEmpty();
    SparkSession spark = SparkSession.builder().appName("relecteur").getOrCreate();
    try {
      return new Job(spark, options).run();
    } finally {
      if (isOurs) {
        spark.stop();
      }
    }
  }

  private static String told(Job.Summary done) {
    return String.format(
        Locale.ROOT,
        "%d rows, of which %d malformed; %d findings",
        done.rows(),
        done.malformed(),
        done.findings());
  }

  /** Writes one line, with all control characters made harmless. */
  private static void tell(PrintStream err, String message) {
    StringBuilder text = new StringBuilder("relecteur: ");
    message
        .strip()
        .codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : Character.isISOControl(c) ? '\uFFFD' : c)
        .forEach(text::appendCodePoint);
    err.print(text.append('\n'));
    err.flush();
  }
}
