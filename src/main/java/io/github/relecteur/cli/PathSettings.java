package io.github.relecteur.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * Settings that hold for some paths only.
 *
 * @param glob which paths: without a slash a pattern for the last name, otherwise for the path
 *     below the folder of the configuration file; {@code **} at the start also stands for no folder
 * @param settings what holds for them
 */
record PathSettings(String glob, Settings settings) {

  private static final String ANYWHERE = "**/";

  /**
   * Checks the pattern.
   *
   * @throws java.util.regex.PatternSyntaxException if it is malformed
   */
  PathSettings {
    FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  /**
   * Whether a path is one of those.
   *
   * @param path it, relative to the folder of the configuration file
   */
  boolean holdsFor(Path path) {
    if (glob.indexOf('/') < 0) {
      Path name = path.getFileName();
      return name != null && matches(glob, name);
    }
    return matches(glob, path)
        || (glob.startsWith(ANYWHERE) && matches(glob.substring(ANYWHERE.length()), path));
  }

  private static boolean matches(String pattern, Path path) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(path);
  }
}
