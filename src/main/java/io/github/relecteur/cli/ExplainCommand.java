package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.lexicon.Nearest;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what a finding code means. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = RelecteurCommand.Version.class,
    customSynopsis = "relecteur explain [OPTIONS] [CODE]",
    description = "Says what a finding code means, with a wrong and a right example.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:wrong usage, or a code that does not exist",
      ExitCode.FAULT_LINE,
      ExitCode.INTERRUPTED_LINE
    })
final class ExplainCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      completionCandidates = Names.class,
      description =
          "The code, such as figure.magnitude, or a family, figure.*; without it all are listed.")
  private @Nullable String code;

  @Mixin private MessagesOption messages = new MessagesOption();

  @Mixin private ConfigurationOptions configuration;

  ExplainCommand(Streams streams) {
    this.streams = streams;
    this.configuration = new ConfigurationOptions(streams.directory());
  }

  @Override
  public Integer call() throws CommandException, IOException {
    List<RuleInfo> rules = Relecteur.rules();
    Settings settings =
        configuration.configuration().settings().with(SettingKey.MESSAGES, messages.setting());
    Labels labels = new Labels(settings.messages());
    String text = code == null ? list(rules, labels) : explain(rules, code, labels);
    Writer out = streams.output();
    out.write(text);
    out.flush();
    return ExitCode.OK;
  }

  private static String list(List<RuleInfo> rules, Labels labels) {
    int width = rules.stream().mapToInt(rule -> rule.code().length()).max().orElse(0);
    int severities =
        Arrays.stream(Severity.values()).mapToInt(s -> labels.severity(s).length()).max().orElse(0);
    StringBuilder list = new StringBuilder();
    for (RuleInfo rule : rules) {
      list.append(padded(rule.code(), width + 2));
      list.append(padded(labels.severity(rule.severity()), severities + 2));
      list.append(rule.meaning().in(labels.language())).append('\n');
    }
    return list.toString();
  }

  /** The codes that end as somebody has written, or the nearest one; empty if none is near. */
  private static String meant(String word, List<String> codes) {
    List<String> halves = codes.stream().filter(code -> code.endsWith("." + word)).toList();
    return halves.isEmpty()
        ? Nearest.near(word, codes).map(near -> ", the nearest is '" + near + "'").orElse("")
        : ", there is '" + String.join("', '", halves) + "'";
  }

  /** Explains a code, or one after the other those of a family. */
  private static String explain(List<RuleInfo> rules, String code, Labels labels)
      throws CommandException {
    List<String> alone = Codes.named(code);
    List<String> named = alone.isEmpty() ? Codes.named(code + "." + Codes.ALL) : alone;
    if (named.isEmpty()) {
      throw new CommandException(
          "unknown code '"
              + code
              + "'"
              + meant(code, rules.stream().map(RuleInfo::code).toList())
              + "; 'relecteur explain' lists all codes");
    }
    String name = alone.isEmpty() ? code + "." + Codes.ALL : code;
    return rules.stream()
            .filter(rule -> named.contains(rule.code()))
            .map(rule -> explain(rule, labels))
            .collect(Collectors.joining("\n"))
        + "\n"
        + labels.get(
            "explain.silence",
            "codes: {" + (name.equals(Codes.ALL) ? "'*'" : name) + ": off}",
            "<!-- relecteur off " + name + " -->")
        + "\n";
  }

  private static String explain(RuleInfo rule, Labels labels) {
    return String.join(
        "\n",
        labels.get("entry", rule.code(), rule.meaning().in(labels.language())),
        "",
        row(labels.get("explain.name"), rule.name().in(labels.language())),
        row(labels.get("explain.severity"), labels.severity(rule.severity())),
        row("MQM", rule.mqm()),
        row("ITS 2.0", rule.its()),
        row(labels.get("explain.since"), rule.since()),
        "",
        row(labels.get("explain.original"), rule.original()),
        row(labels.get("explain.wrong"), rule.wrong()),
        row(labels.get("explain.right"), rule.right()),
        "");
  }

  private static String row(String label, String value) {
    return "  " + padded(label, "severity".length() + 2) + value;
  }

  /** All codes, for the completion of the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Relecteur.rules().stream().map(RuleInfo::code).iterator();
    }
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
