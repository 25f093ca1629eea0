package io.github.relecteur.cli;

import io.github.relecteur.input.InputException;
import io.github.relecteur.lexicon.MalformedTableException;
import io.github.relecteur.lexicon.Nearest;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands with their streams, and what becomes of their failures. */
final class Commands {

  private static final int WIDTH = 100;

  /** Columns of the help for the name of an option with its value. */
  private static final int LONGEST_OPTION = 24;

  private static final String COMPLETION = "completion";
  private static final String HELP = "help";
  private static final String HELP_OPTION = "--help";

  /** All commands in the order of the help. */
  private static final List<String> NAMES =
      List.of("check", "fix", "align", "extract", "corpus", "config", "explain", COMPLETION);

  /** The commands with so many options that their help leaves out the rare ones. */
  private static final Set<String> WITH_RARE_OPTIONS = Set.of("check", "fix", "corpus");

  private final Streams streams;

  Commands(Streams streams) {
    this.streams = streams;
  }

  /** Runs a command and gives its exit code; nothing is thrown. */
  int run(String... arguments) {
    try {
      String[] meant = helped(arguments);
      return line(meant).execute(meant);
    } catch (Error e) {
      return failed(e);
    }
  }

  /** {@code help}, perhaps with the name of a command, as the option that asks for the same. */
  private static String[] helped(String... arguments) {
    List<String> words = List.of(arguments);
    if (words.isEmpty() || !words.get(0).equals(HELP)) {
      return arguments;
    }
    List<String> others = words.subList(1, words.size());
    boolean isUnknown =
        !others.isEmpty() && !others.get(0).startsWith("-") && !NAMES.contains(others.get(0));
    List<String> meant = new ArrayList<>(others);
    if (!isUnknown) {
      meant.add(HELP_OPTION);
    }
    return meant.toArray(String[]::new);
  }

  /**
   * The command line. To describe a command costs time, so that only the one is described that is
   * called, unless it tells of the others.
   */
  private CommandLine line(String... arguments) {
    CommandLine line = new CommandLine(new RelecteurCommand());
    String called = arguments.length == 0 ? "" : arguments[0];
    boolean alone = NAMES.contains(called) && !called.equals(COMPLETION);
    for (String name : NAMES) {
      if (!alone || name.equals(called)) {
        line.addSubcommand(command(name));
      }
    }
    line.getSubcommands().values().stream()
        .filter(command -> WITH_RARE_OPTIONS.contains(command.getCommandName()))
        .forEach(command -> HelpAllOption.addTo(command.getCommandSpec()));
    Map<String, IHelpSectionRenderer> sections = new HashMap<>(line.getHelpSectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, OptionGroups::render);
    line.setHelpSectionMap(sections);
    return line.setOut(writer(streams.out()))
        .setErr(writer(streams.err()))
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setUsageHelpWidth(WIDTH)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpLongOptionsMaxWidth(LONGEST_OPTION)
        .setExpandAtFiles(false)
        .setExecutionStrategy(HelpAllOption::execute)
        .setParameterExceptionHandler(this::misused)
        .setExecutionExceptionHandler((e, command, result) -> stopped(e));
  }

  private Object command(String name) {
    return switch (name) {
      case "check" -> new CheckCommand(streams);
      case "fix" -> new FixCommand(streams);
      case "align" -> new AlignCommand(streams);
      case "extract" -> new ExtractCommand(streams);
      case "corpus" -> new CorpusCommand(streams);
      case "config" -> new ConfigCommand(streams);
      case "explain" -> new ExplainCommand(streams);
      case COMPLETION -> new CompletionCommand(streams);
      default -> throw new IllegalArgumentException("there is no command " + name);
    };
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private int misused(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String message = lowerFirst(String.valueOf(e.getMessage()));
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      message =
          unmatched.isUnknownOption()
              ? unknown(word, command, List.of(arguments))
              : unmatched(word, command);
    }
    streams.tell(message + " (see '" + command.getCommandSpec().qualifiedName() + " --help')");
    return ExitCode.USAGE;
  }

  private static String unknown(String word, CommandLine command, List<String> arguments) {
    String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    List<String> taking =
        command.getSubcommands().entrySet().stream()
            .filter(sub -> sub.getValue().getCommandSpec().optionsMap().containsKey(name))
            .map(Map.Entry::getKey)
            .toList();
    if (!taking.isEmpty()) {
      String called = taking.stream().filter(arguments::contains).findFirst().orElse(taking.get(0));
      return "the option '%s' stands behind its command: 'relecteur %s %s'"
          .formatted(name, called, name);
    }
    return "unknown option '" + name + "'" + meant(name, command);
  }

  /** Which option may have been meant: that of a format, one that begins so, or the nearest. */
  private static String meant(String name, CommandLine command) {
    Set<String> options = command.getCommandSpec().optionsMap().keySet();
    String bare = name.startsWith("--") ? name.substring(2) : "";
    if (CompletionCommand.formats(command.getCommandName()).contains(bare)) {
      return ", '%s %s' is meant".formatted(CompletionCommand.FORMAT, bare);
    }
    if (name.length() == 2) {
      String start = "-" + name;
      List<String> begun =
          options.stream().filter(option -> option.startsWith(start)).sorted().toList();
      boolean isClear =
          !begun.isEmpty() && begun.stream().allMatch(option -> option.startsWith(begun.get(0)));
      return isClear ? ", '" + begun.get(0) + "' is meant" : "";
    }
    return nearest(name, options);
  }

  private static String unmatched(String word, CommandLine command) {
    Set<String> commands = command.getSubcommands().keySet();
    return commands.isEmpty()
        ? "nothing more was expected, but there is '" + word + "'"
        : "unknown command '"
            + word
            + "'"
            + nearest(word, commands)
            + "; known: "
            + String.join(", ", commands);
  }

  /** The nearest of some words, unless they are all far away. */
  private static String nearest(String word, Set<String> known) {
    return Nearest.near(word, known).map(near -> ", the nearest is '" + near + "'").orElse("");
  }

  private int stopped(Exception e) {
    if (e instanceof CancellationException
        || e instanceof ClosedByInterruptException
        || e.getCause() instanceof ClosedByInterruptException) {
      streams.tell("interrupted; files that were not complete stay as they were");
      return ExitCode.INTERRUPTED;
    }
    if (e instanceof InputException || e instanceof CommandException) {
      streams.tell(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
    if (e instanceof StandardOutput.ClosedException) {
      return ExitCode.CLOSED;
    }
    if (e instanceof IOException) {
      streams.tell("cannot write the output: " + e.getMessage());
      return ExitCode.USAGE;
    }
    return failed(e);
  }

  private int failed(Throwable thrown) {
    Throwable e = firstCause(thrown);
    if (e instanceof MalformedTableException) {
      streams.tell(String.valueOf(e.getMessage()));
      return ExitCode.FAULT;
    }
    StackTraceElement[] trace = e.getStackTrace();
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    streams.tell("internal error: " + e.getClass().getName() + message + place);
    return ExitCode.FAULT;
  }

  /** What has kept a class from being set up, or what was thrown if that is not it. */
  private static Throwable firstCause(Throwable thrown) {
    Throwable e = thrown;
    while (e instanceof LinkageError && e.getCause() != null) {
      e = e.getCause();
    }
    return e;
  }

  private static String lowerFirst(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
