package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that check translations have in common. */
final class CheckerOptions {

  private static final String MIN_CONFIDENCE = "--min-confidence";

  @Option(
      names = MIN_CONFIDENCE,
      paramLabel = "NUMBER",
      description = "Report only findings at least this sure: 0 (default) to 1, or 80%%.")
  private @Nullable String minimumConfidence;

  @Mixin private LexiconOptions lexicons;

  /** Options without values in the surroundings of a run. */
  CheckerOptions(Streams streams) {
    this.lexicons = new LexiconOptions(streams);
  }

  /** The lexicons and the configuration file. */
  LexiconOptions lexicons() {
    return lexicons;
  }

  /** The files that are read besides articles, which no output may overwrite. */
  List<Path> files() throws CommandException {
    return lexicons.paths();
  }

  /**
   * What holds for an article by the defaults, the configuration file and the options, the latter
   * winning.
   *
   * @param files the files of the article
   */
  Settings settings(List<Path> files) throws CommandException {
    return Settings.standard()
        .with(lexicons.configuration().at(files))
        .with(SettingKey.MIN_CONFIDENCE, minimumConfidence());
  }

  /**
   * A checker with some settings.
   *
   * @param isWithLevels whether the severities of the codes and the style of the house are among
   *     what it is given
   */
  Relecteur relecteur(Settings settings, boolean isWithLevels) throws CommandException {
    Relecteur.Builder builder = lexicons.builder();
    settings.protect(builder);
    settings.bound(builder);
    if (isWithLevels) {
      settings.level(builder);
      builder.houseStyle(HouseStyleReader.style(settings));
    }
    return builder.build();
  }

  private Optional<Setting> minimumConfidence() throws CommandException {
    if (minimumConfidence == null) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Proportion.of(minimumConfidence.strip());
    if (number.isEmpty()) {
      throw new CommandException(
          "%s must be a number such as %s, was %s"
              .formatted(
                  MIN_CONFIDENCE, SettingsReader.CONFIDENCES, YamlNode.quoted(minimumConfidence)));
    }
    String plain = number.get().toPlainString();
    if (number.get().compareTo(BigDecimal.ONE) > 0) {
      throw new CommandException(
          MIN_CONFIDENCE + " must be " + SettingsReader.FROM_0_TO_1 + ", was " + plain);
    }
    return Optional.of(new Setting(plain, MIN_CONFIDENCE));
  }
}
