package io.github.relecteur.cli;

import io.github.relecteur.input.InputOptions;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the command line says of the files to read, articles and files of pairs. */
final class ReadingOptions {

  /** The extensions that tell the formats of articles, by the names of the formats. */
  static final Map<String, String> ARTICLES =
      new TreeMap<>(Map.of("text", "txt", "html", "html", "ninjs", "json", "docx", "docx"));

  /** The extensions that tell the formats of pair files. */
  private static final Map<String, String> PAIRS =
      new TreeMap<>(Map.of("tsv", "tsv", "csv", "csv", "jsonl", "jsonl"));

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      description =
          "What the input is, if nothing tells: text, html, ninjs, docx; for --pairs tsv, csv,"
              + " jsonl.")
  private @Nullable String format;

  @Mixin private EncodingOption encoding = new EncodingOption();

  /** What is said of articles. */
  InputOptions articles() throws CommandException {
    return encoding.options(extension(format, ARTICLES));
  }

  /** What is said of a pair file. */
  InputOptions pairs() throws CommandException {
    return encoding.options(extension(format, PAIRS));
  }

  /**
   * The extension that tells a format.
   *
   * @param format the name of the format, null if nothing is said
   * @param formats the extensions by the names of the formats
   */
  static String extension(@Nullable String format, Map<String, String> formats)
      throws CommandException {
    if (format == null) {
      return "";
    }
    String extension = formats.get(format);
    if (extension == null) {
      throw new CommandException(
          "unknown --input '" + format + "', known here: " + String.join(", ", formats.keySet()));
    }
    return extension;
  }
}
