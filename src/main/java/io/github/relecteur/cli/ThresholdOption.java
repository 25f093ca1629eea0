package io.github.relecteur.cli;

import io.github.relecteur.model.Severity;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what makes a run fail. */
final class ThresholdOption {

  private static final String FAIL_ON = "--fail-on";
  private static final String MAX = "--max";

  /** The most digits of a number of findings. */
  private static final int LONGEST_COUNT = 9;

  @Option(
      names = FAIL_ON,
      paramLabel = "SEVERITY",
      completionCandidates = Names.class,
      description = "Exit code 1 from: error (default), warning or info on; or never.")
  private @Nullable String failOn;

  @Option(
      names = MAX,
      paramLabel = "SEVERITY=N",
      description = "Fail with more than N findings of a severity; may be given for each.")
  private Map<String, String> most = new LinkedHashMap<>();

  /** The settings that the options make. */
  Settings settings() throws CommandException {
    Map<SettingKey, Setting> values = new LinkedHashMap<>();
    if (failOn != null && !Threshold.NAMES.contains(failOn)) {
      throw new CommandException(
          "unknown "
              + FAIL_ON
              + " '"
              + failOn
              + "', known: error, warning, info; or never, with which no finding fails the run");
    }
    Optional.ofNullable(failOn)
        .ifPresent(name -> values.put(SettingKey.FAIL_ON, new Setting(name, FAIL_ON)));
    for (Map.Entry<String, String> entry : most.entrySet()) {
      values.put(SettingKey.most(severity(entry.getKey())), count(entry));
    }
    return new Settings(values, Map.of(), List.of());
  }

  /** Whether a text is a whole number that is not negative. */
  static boolean isCount(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_COUNT
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Severity severity(String name) throws CommandException {
    return Stream.of(Severity.values())
        .filter(severity -> severity.code().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    "unknown severity of " + MAX + " '" + name + "', known: error, warning, info"));
  }

  private static Setting count(Map.Entry<String, String> entry) throws CommandException {
    if (!isCount(entry.getValue())) {
      throw new CommandException(
          MAX + " " + entry.getKey() + ": must be a whole number, was '" + entry.getValue() + "'");
    }
    return new Setting(String.valueOf(Integer.parseInt(entry.getValue())), MAX);
  }

  /** The words there are, for the completion of the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Threshold.NAMES.iterator();
    }
  }
}
