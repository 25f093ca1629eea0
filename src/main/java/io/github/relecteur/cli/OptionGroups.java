package io.github.relecteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;

/** The options of a command for its help, by what they are for, the most used first. */
final class OptionGroups {

  private static final List<Group> GROUPS =
      List.of(
          new Group(
              "Input",
              List.of(
                  "--pairs",
                  "--dir",
                  "--skip-unpaired",
                  "--list",
                  "--lang",
                  "--lines",
                  "--input",
                  "--encoding",
                  "--skip-malformed",
                  "--no-language-check")),
          new Group(
              "Output",
              List.of(
                  "--format",
                  "--output",
                  "--in-place",
                  "--output-dir",
                  "--messages",
                  "--redact",
                  "--no-color")),
          new Group(
              "Findings",
              List.of(
                  "--fail-on",
                  "--max",
                  "--codes",
                  "--severity",
                  "--min-confidence",
                  "--baseline",
                  "--write-baseline",
                  "--against",
                  "--tolerance",
                  "--write-scores")),
          new Group("Runs", List.of("--jobs", "--resume", "--journal", "--slowest")),
          new Group("Names and settings", List.of("--lexicon", "--config", "--no-config")));

  private static final String OTHERS = "Others";

  /** What a short help leaves out. */
  private static final Set<String> RARE =
      Set.of(
          "--input",
          "--encoding",
          "--skip-malformed",
          "--no-language-check",
          "--redact",
          "--no-color",
          "--max",
          "--write-baseline",
          "--jobs",
          "--resume",
          "--journal",
          "--slowest",
          "--config",
          "--no-config",
          "--version");

  private OptionGroups() {}

  /**
   * The options of a command, those in no group last; without any but these there is no heading. A
   * short help leaves out those that are rarely needed.
   */
  static String render(Help help) {
    StringBuilder text = new StringBuilder();
    List<OptionSpec> left = new ArrayList<>(help.commandSpec().options());
    if (HelpAllOption.isShort(help.commandSpec())) {
      left.removeIf(option -> RARE.contains(option.longestName()));
    }
    for (Group group : GROUPS) {
      List<OptionSpec> options =
          group.names().stream()
              .flatMap(name -> left.stream().filter(option -> option.longestName().equals(name)))
              .toList();
      left.removeAll(options);
      if (!options.isEmpty()) {
        text.append(group.heading()).append(":\n").append(table(help, options));
      }
    }
    return text + (text.isEmpty() ? "" : OTHERS + ":\n") + table(help, left);
  }

  /** Some options with their descriptions, in columns that are as wide as for all of them. */
  private static String table(Help help, List<OptionSpec> options) {
    Help.Layout layout =
        help.createDefaultLayout(help.commandSpec().options(), List.of(), help.colorScheme());
    layout.addOptions(options, help.parameterLabelRenderer());
    return layout.toString();
  }

  /** Long names of options, in the order in which the help lists them, under a heading. */
  private record Group(String heading, List<String> names) {}
}
