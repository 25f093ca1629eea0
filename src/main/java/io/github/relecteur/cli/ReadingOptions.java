package io.github.relecteur.cli;

import io.github.relecteur.input.InputOptions;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the command line says of the files to read. */
final class ReadingOptions {

  /** The extensions that tell the formats of articles, by the names of the formats. */
  private static final Map<String, String> ARTICLES =
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
    return encoding.options(extension(ARTICLES));
  }

  /** What is said of a pair file. */
  InputOptions pairs() throws CommandException {
    return encoding.options(extension(PAIRS));
  }

  private String extension(Map<String, String> formats) throws CommandException {
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
