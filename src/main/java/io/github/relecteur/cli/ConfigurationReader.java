package io.github.relecteur.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads configuration files. */
final class ConfigurationReader {

  private static final String LEXICONS = "lexicons";
  private static final String PATHS = "paths";
  private static final String GLOB = "glob";
  private static final List<String> WHOLE_RUN =
      List.of(
          LEXICONS, PATHS, SettingsReader.BASELINE, SettingsReader.MAX, SettingsReader.MESSAGES);
  private static final String EXAMPLE_OF_PATH = "{glob: wires/**, fail-on: warning}";
  private static final String EXAMPLE_OF_PATHS = "[" + EXAMPLE_OF_PATH + "]";
  private static final int LONGEST_GLOB = 200;

  private final SettingsReader settings = new SettingsReader(WHOLE_RUN, "the configuration");
  private final List<Setting> lexicons = new ArrayList<>();
  private final List<PathSettings> paths = new ArrayList<>();

  private ConfigurationReader() {}

  /**
   * Reads a file.
   *
   * @throws CommandException if it cannot be read or says something that makes no sense; the
   *     message names file and line
   */
  static Configuration read(Path file) throws CommandException {
    Optional<YamlNode> root = YamlFile.read(file);
    ConfigurationReader reader = new ConfigurationReader();
    if (root.isPresent()) {
      for (YamlNode.Entry entry : root.get().entries("the configuration", "fail-on: warning")) {
        reader.add(entry);
      }
    }
    return new Configuration(file, reader.settings.settings(), reader.lexicons, reader.paths);
  }

  private void add(YamlNode.Entry entry) throws CommandException {
    switch (entry.key()) {
      case LEXICONS -> {
        for (YamlNode item : entry.value().items(LEXICONS, "[house.tsv]")) {
          lexicons.add(new Setting(item.text("a lexicon", "the name of a file"), item.place()));
        }
      }
      case PATHS -> {
        for (YamlNode item : entry.value().items(PATHS, EXAMPLE_OF_PATHS)) {
          paths.add(path(item));
        }
      }
      default -> settings.add(entry);
    }
  }

  private static PathSettings path(YamlNode item) throws CommandException {
    SettingsReader some = new SettingsReader(List.of(GLOB), "an item of paths");
    YamlNode pattern = null;
    for (YamlNode.Entry entry : item.entries("an item of paths", EXAMPLE_OF_PATH)) {
      if (entry.key().equals(GLOB)) {
        pattern = entry.value();
      } else if (WHOLE_RUN.contains(entry.key())) {
        String hold = entry.key().endsWith("s") ? " hold" : " holds";
        throw entry.keyNode().fault(entry.key() + hold + " for the whole run, not for some paths");
      } else {
        some.add(entry);
      }
    }
    return path(item, pattern, some.settings());
  }

  private static PathSettings path(YamlNode item, @Nullable YamlNode pattern, Settings settings)
      throws CommandException {
    if (pattern == null) {
      throw item.fault("an item of paths needs a " + GLOB);
    }
    String glob = pattern.text(GLOB, "a pattern for paths, such as wires/**");
    if (glob.length() > LONGEST_GLOB) {
      throw pattern.fault(GLOB + " is longer than " + LONGEST_GLOB + " characters");
    }
    try {
      return new PathSettings(glob, settings);
    } catch (PatternSyntaxException e) {
      String fault =
          GLOB + " " + YamlNode.quoted(glob) + " is not a pattern: " + e.getDescription();
      throw new CommandException(pattern.place() + ": " + fault, e);
    }
  }
}
