package io.github.relecteur.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration file a command reads. */
final class ConfigurationOptions {

  private static final String NAME = ".relecteur.yml";
  private static final String MISNAMED = ".relecteur.yaml";
  private static final String REPOSITORY = ".git";

  private final Path directory;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Read this configuration; by default .relecteur.yml, here or in a folder above.")
  private @Nullable String file;

  @Option(names = "--no-config", description = "Read no configuration file.")
  private boolean none;

  private @Nullable Configuration configuration;

  /**
   * Options without values.
   *
   * @param directory where the search begins
   */
  ConfigurationOptions(Path directory) {
    this.directory = directory;
  }

  /** What the file says; it is read once. */
  Configuration configuration() throws CommandException {
    if (configuration == null) {
      configuration = read();
    }
    return configuration;
  }

  private Configuration read() throws CommandException {
    if (file != null) {
      if (none) {
        throw new CommandException("--config and --no-config exclude each other");
      }
      Path path = Articles.path(file);
      if (!Files.exists(path)) {
        throw new CommandException("--config: " + file + ": no such file");
      }
      return ConfigurationReader.read(path);
    }
    Optional<Path> found = none ? Optional.empty() : above(directory);
    return found.isPresent() ? ConfigurationReader.read(found.get()) : Configuration.NONE;
  }

  /** The next file above a folder, as seen from there; what lies outside a repository is not. */
  private static Optional<Path> above(Path directory) throws CommandException {
    Path up = Path.of("");
    Path folder = directory.toAbsolutePath().normalize();
    boolean isWorking = directory.equals(Path.of(""));
    while (folder != null) {
      Path seen = isWorking ? up : folder;
      if (Files.exists(folder.resolve(MISNAMED))) {
        throw new CommandException(
            seen.resolve(MISNAMED) + ": is not read, its name must be " + NAME);
      }
      if (Files.exists(folder.resolve(NAME))) {
        return Optional.of(seen.resolve(NAME));
      }
      if (Files.exists(folder.resolve(REPOSITORY))) {
        return Optional.empty();
      }
      folder = folder.getParent();
      up = up.toString().isEmpty() ? Path.of("..") : up.resolve("..");
    }
    return Optional.empty();
  }
}
