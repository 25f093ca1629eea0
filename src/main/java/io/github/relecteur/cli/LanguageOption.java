package io.github.relecteur.cli;

import picocli.CommandLine.Option;

/** Whether to look at the languages of the texts. */
final class LanguageOption {

  @Option(names = "--no-language-check", description = "Do not refuse texts in the other language.")
  private boolean unchecked;

  /** Whether texts in the other language are taken as they are. */
  boolean isUnchecked() {
    return unchecked;
  }
}
