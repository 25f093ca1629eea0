package io.github.relecteur.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script with which a shell completes commands, options and their values. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    description = "Prints a script with which bash and zsh complete commands, options and values.",
    footerHeading = "%n",
    footer = {
      "For a command called relecteur:",
      "  alias relecteur='java -jar /path/to/relecteur-cli.jar'",
      "  source <(relecteur completion)"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  CompletionCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = streams.output();
    out.write(AutoComplete.bash("relecteur", spec.root().commandLine()));
    out.write('\n');
    out.flush();
    return ExitCode.OK;
  }
}
