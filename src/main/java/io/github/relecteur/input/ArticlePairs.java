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
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
    Map<String, Half> found = halves(folder);
    for (Map.Entry<String, Half> entry : found.entrySet()) {
      Path lone = entry.getValue().lone();
      if (lone != null) {
        throw new InputException(
            lone
                + ": half of a pair, "
                + entry.getValue().missing(entry.getKey())
                + " (--skip-unpaired passes over such files)");
      }
    }
    return pairs(folder, found);
  }

  /**
   * The pairs as in {@link #below(Path)}, without those of which a half is missing.
   *
   * @param unpaired takes each file whose other half is missing, ordered by id
   * @throws InputException if there is no such folder, it holds no pair, or two files claim the
   *     same half
   */
  public static List<ArticlePair> below(Path folder, Consumer<Path> unpaired)
      throws InputException {
    Map<String, Half> found = halves(folder);
    List<ArticlePair> pairs = pairs(folder, found);
    for (Half half : found.values()) {
      Path lone = half.lone();
      if (lone != null) {
        unpaired.accept(lone);
      }
    }
    return pairs;
  }

  private static Map<String, Half> halves(Path folder) throws InputException {
    Map<String, Half> found = new TreeMap<>();
    for (Path file : files(folder)) {
      add(folder, file, found);
    }
    return found;
  }

  private static List<ArticlePair> pairs(Path folder, Map<String, Half> found)
      throws InputException {
    List<ArticlePair> pairs = new ArrayList<>();
    for (Map.Entry<String, Half> entry : found.entrySet()) {
      Half half = entry.getValue();
      if (half.english != null && half.french != null) {
        pairs.add(new ArticlePair(entry.getKey(), half.english, half.french));
      }
    }
    if (pairs.isEmpty()) {
      throw new InputException(folder + ": holds no pair X.en.* and X.fr.*" + seen(folder, found));
    }
    return pairs;
  }

  /** What to say of a folder without pairs: a file that is nearly one of a pair, or nothing. */
  private static String seen(Path folder, Map<String, Half> found) throws InputException {
    for (Map.Entry<String, Half> entry : found.entrySet()) {
      Path lone = entry.getValue().lone();
      if (lone != null) {
        return "; " + folder.relativize(lone) + " has " + entry.getValue().missing(entry.getKey());
      }
    }
    for (Path file : files(folder)) {
      Optional<String> meant = FileNames.meantAsHalf(file.getFileName().toString());
      if (meant.isPresent()) {
        return "; there is "
            + folder.relativize(file)
            + ", a name such as "
            + meant.get()
            + " was expected";
      }
    }
    return "";
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

    /** The only file of a pair; null if there are both. */
    @Nullable Path lone() {
      if (english != null && french != null) {
        return null;
      }
      return english == null ? french : english;
    }

    /** Which half is not there. */
    String missing(String id) {
      return "no " + lastName(id) + (english == null ? ".en.*" : ".fr.*") + " beside it";
    }

    private static String lastName(String id) {
      return id.substring(id.lastIndexOf('/') + 1);
    }
  }
}
