package io.github.relecteur.input;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the pairs of article files in a folder. */
public final class ArticlePairs {

  private ArticlePairs() {}

  /**
   * Every pair {@code X.en.*} and {@code X.fr.*} in a folder and the folders below it, ordered by
   * id; {@code .gz} may follow. Hidden files and folders and all other files are left alone.
   *
   * @throws InputException if there is no such folder, it holds no pair, half of a pair is missing,
   *     or two files claim the same half
   */
  public static List<ArticlePair> below(Path folder) throws InputException {
    Map<String, Half> found = new TreeMap<>();
    for (Path file : files(folder)) {
      add(folder, file, found);
    }
    List<ArticlePair> pairs = new ArrayList<>();
    for (Map.Entry<String, Half> entry : found.entrySet()) {
      pairs.add(entry.getValue().pair(entry.getKey()));
    }
    if (pairs.isEmpty()) {
      throw new InputException(folder + ": holds no pair X.en.* and X.fr.*");
    }
    return pairs;
  }

  /** The files of a folder and of those below it, without hidden ones, ordered by path. */
  static List<Path> files(Path folder) throws InputException {
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          folder + ": " + (Files.exists(folder) ? "is not a folder" : "no such folder"));
    }
    try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(file -> !isHidden(folder.relativize(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new InputException(folder + ": cannot be read: " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new InputException(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static void add(Path folder, Path file, Map<String, Half> found) throws InputException {
    String name = FileNames.unpacked(file.getFileName().toString());
    int extension = name.lastIndexOf('.');
    int language = extension < 1 ? -1 : name.lastIndexOf('.', extension - 1);
    if (language < 1) {
      return;
    }
    String code = name.substring(language + 1, extension);
    if (!code.equals(Language.ENGLISH.code()) && !code.equals(Language.FRENCH.code())) {
      return;
    }
    Path parent = folder.relativize(file).getParent();
    StringBuilder id = new StringBuilder();
    if (parent != null) {
      parent.forEach(step -> id.append(step).append('/'));
    }
    id.append(name, 0, language);
    found.computeIfAbsent(id.toString(), key -> new Half()).add(code, file);
  }

  /** What is known of a pair while the folder is read. */
  private static final class Half {
    private @Nullable Path english;
    private @Nullable Path french;

    void add(String code, Path file) throws InputException {
      boolean isEnglish = code.equals(Language.ENGLISH.code());
      Path other = isEnglish ? english : french;
      if (other != null) {
        throw new InputException(
            file + ": stands beside " + other + ", only one of them was expected");
      }
      if (isEnglish) {
        english = file;
      } else {
        french = file;
      }
    }

    ArticlePair pair(String id) throws InputException {
      if (english == null || french == null) {
        Path present = english == null ? french : english;
        throw new InputException(
            present
                + ": half of a pair, no "
                + lastName(id)
                + (english == null ? ".en.*" : ".fr.*")
                + " beside it");
      }
      return new ArticlePair(id, english, french);
    }

    private static String lastName(String id) {
      return id.substring(id.lastIndexOf('/') + 1);
    }
  }
}
