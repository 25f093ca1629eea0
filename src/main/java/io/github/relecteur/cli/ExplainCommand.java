package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a finding code means. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    description = "Says what a finding code means, with a wrong and a right example.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or a code that does not exist",
      "3:a fault of the program itself"
    })
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      completionCandidates = Codes.class,
      description = "The code, such as figure.magnitude; without it all codes are listed.")
  private @Nullable String code;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws CommandException, IOException {
    List<RuleInfo> rules = Relecteur.rules();
    String text = code == null ? list(rules) : explain(rules, code);
    Writer out = streams.output();
    out.write(text);
    out.flush();
    return ExitCode.OK;
  }

  private static String list(List<RuleInfo> rules) {
    int width = rules.stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
    StringBuilder list = new StringBuilder();
    for (RuleInfo rule : rules) {
      list.append(padded(rule.code(), width + 2));
      list.append(padded(rule.severity().code(), "warning".length() + 2));
      list.append(rule.summary()).append('\n');
    }
    return list.toString();
  }

  private static String explain(List<RuleInfo> rules, String code) throws CommandException {
    RuleInfo rule =
        rules.stream()
            .filter(candidate -> candidate.code().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new CommandException(
                        "unknown code '"
                            + code
                            + "', the nearest is '"
                            + Nearest.of(code, rules.stream().map(RuleInfo::code).toList())
                            + "'; 'relecteur explain' lists all codes"));
    return """
        %s: %s

          severity  %s
          MQM       %s
          ITS 2.0   %s
          since     %s

          original  %s
          wrong     %s
          right     %s
        """
        .formatted(
            rule.code(),
            rule.summary(),
            rule.severity().code(),
            rule.mqm(),
            rule.its(),
            rule.since(),
            rule.original(),
            rule.wrong(),
            rule.right());
  }

  /** All codes, for the completion of the shell. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Relecteur.rules().stream().map(RuleInfo::code).iterator();
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
