package io.github.relecteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says.
 *
 * @param file the file, as messages call it; null if there is none
 * @param settings what holds everywhere
 * @param lexicons files with names of the house, relative to the folder of the file
 * @param paths what holds for some paths; later ones win
 */
record Configuration(
    @Nullable Path file, Settings settings, List<Setting> lexicons, List<PathSettings> paths) {

  /** No file, nothing set. */
  static final Configuration NONE = new Configuration(null, Settings.NONE, List.of(), List.of());

  Configuration {
    lexicons = List.copyOf(lexicons);
    paths = List.copyOf(paths);
  }

  /**
   * What holds for an article.
   *
   * @param files its files; a part of the configuration holds if it does for one of them
   */
  Settings at(List<Path> files) {
    Settings all = settings;
    for (PathSettings some : paths) {
      if (files.stream().anyMatch(path -> some.holdsFor(relative(path)))) {
        all = all.with(some.settings());
      }
    }
    return all;
  }

  /** The path of a file that the configuration names. */
  Path resolve(String name) {
    return file == null ? Path.of(name) : file.resolveSibling(name);
  }

  private Path relative(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (file == null) {
      return absolute;
    }
    Path folder = file.toAbsolutePath().normalize().getParent();
    return folder != null && absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
  }
}
