package io.github.relecteur.cli;

import io.github.relecteur.input.InputOptions;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The encoding of texts that do not tell it. */
final class EncodingOption {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "The encoding of texts that are not UTF-8, such as windows-1252.")
  private @Nullable String name;

  /**
   * What is known of files.
   *
   * @param format the extension that tells their format, empty for their own
   * @throws CommandException if there is no such encoding
   */
  InputOptions options(String format) throws CommandException {
    return new InputOptions(name == null ? null : encoding(name), format);
  }

  private static Charset encoding(String name) throws CommandException {
    return InputOptions.encoding(name)
        .orElseThrow(
            () ->
                new CommandException(
                    "unknown --encoding '" + name + "', known: " + InputOptions.encodings()));
  }
}
