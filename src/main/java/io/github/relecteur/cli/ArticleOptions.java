package io.github.relecteur.cli;

import io.github.relecteur.input.InputOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the command line says of the articles to read, for commands that read no pair files. */
final class ArticleOptions {

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      description = "What the input is, if nothing tells: text, html, ninjs, docx.")
  private @Nullable String format;

  @Mixin private EncodingOption encoding = new EncodingOption();

  /** What is said of articles. */
  InputOptions articles() throws CommandException {
    return encoding.options(ReadingOptions.extension(format, ReadingOptions.ARTICLES));
  }
}
