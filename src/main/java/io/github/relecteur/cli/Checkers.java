package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.report.RunIdentity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checkers of a run: one for all articles to which the same settings apply. */
final class Checkers {

  private final CheckerOptions options;
  private final Settings threshold;
  private final Optional<Setting> messages;
  private final Map<Settings, Checker> known = new HashMap<>();
  private @Nullable RunIdentity identity;

  /**
   * A checker with the threshold for its reports.
   *
   * @param relecteur the checker
   * @param failOn one of {@link Threshold#NAMES}
   */
  record Checker(Relecteur relecteur, String failOn) {}

  Checkers(CheckerOptions options, ThresholdOption threshold, MessagesOption messages)
      throws CommandException {
    this.options = options;
    this.threshold = threshold.settings();
    this.messages = messages.setting();
    settings(List.of());
  }

  /** What holds for an article of these files. */
  Settings settings(List<Path> files) throws CommandException {
    return options.settings(files).with(threshold).with(SettingKey.MESSAGES, messages);
  }

  /** What decides the findings of the run besides the articles; hashed once. */
  RunIdentity identity() throws CommandException, IOException {
    RunIdentity run = identity;
    if (run == null) {
      run =
          new RunIdentity(
              Relecteur.version(),
              at(List.of()).relecteur().lexiconFingerprint(),
              ConfigurationFingerprint.of(
                  settings(List.of()), options.lexicons().configuration().paths()));
      identity = run;
    }
    return run;
  }

  /** The checker for an article of these files. */
  Checker at(List<Path> files) throws CommandException {
    Settings settings = settings(files);
    Checker checker = known.get(settings);
    if (checker == null) {
      checker =
          new Checker(
              options.relecteur(settings, true), settings.value(SettingKey.FAIL_ON).value());
      known.put(settings, checker);
    }
    return checker;
  }
}
