package io.github.relecteur.input;

import io.github.relecteur.model.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds original articles and their translations, of which one original may have several: {@code
 * X.en.*}, {@code X.fr.*}, and {@code X.fr.ENGINE.txt} for what one of several translation engines
 * made of it.
 */
public final class Translations {

  /**
   * How the file of an engine must end; other files, for instance {@code X.fr.txt.bak}, are not.
   */
  private static final Set<String> ENGINE_EXTENSIONS =
      Set.of("txt", "text", "md", "html", "htm", "xhtml");

  private static final String ORIGINAL = "." + Language.ENGLISH.code();
  private static final String TRANSLATION = "." + Language.FRENCH.code();

  private Translations() {}

  /**
   * Every translation in a folder and the folders below it, ordered by id, then by engine with the
   * ordinary one first. Hidden files and folders and all other files are left alone.
   *
   * @throws InputException if there is no such folder, it holds no translation, half of a pair is
   *     missing, or two files claim the same place
   */
  public static List<Translation> below(Path folder) throws InputException {
    Map<String, Path> originals = new TreeMap<>();
    Map<String, Map<String, Path>> translations = new TreeMap<>();
    for (Path file : ArticlePairs.files(folder)) {
      add(folder, file, originals, translations);
    }
    List<Translation> found = new ArrayList<>();
    for (Map.Entry<String, Map<String, Path>> entry : translations.entrySet()) {
      String id = entry.getKey();
      Path original = originals.remove(id);
      for (Map.Entry<String, Path> translation : entry.getValue().entrySet()) {
        requirePartner(translation.getValue(), original, id + ".en.*");
        found.add(new Translation(id, translation.getKey(), original, translation.getValue()));
      }
    }
    for (Map.Entry<String, Path> lonely : originals.entrySet()) {
      requirePartner(lonely.getValue(), null, lonely.getKey() + ".fr.*");
    }
    if (found.isEmpty()) {
      throw new InputException(folder + ": holds no pair X.en.* and X.fr.*");
    }
    return found;
  }

  /** The files in a folder and the folders below it whose names end so, ordered by path. */
  public static List<Path> ending(Path folder, String ending) throws InputException {
    return ArticlePairs.files(folder).stream()
        .filter(file -> file.getFileName().toString().endsWith(ending))
        .toList();
  }

  /** A path below a folder, with {@code /} between its names. */
  public static String relative(Path folder, Path file) {
    List<String> names = new ArrayList<>();
    folder.relativize(file).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static void add(
      Path folder,
      Path file,
      Map<String, Path> originals,
      Map<String, Map<String, Path>> translations)
      throws InputException {
    String name = FileNames.unpacked(relative(folder, file));
    int extension = name.lastIndexOf('.');
    String stem = extension < 0 ? "" : name.substring(0, extension);
    if (isNamed(stem, ORIGINAL)) {
      put(originals, cut(stem, ORIGINAL), file);
    } else if (isNamed(stem, TRANSLATION)) {
      put(translations.computeIfAbsent(cut(stem, TRANSLATION), id -> new TreeMap<>()), "", file);
    } else {
      int language = stem.lastIndexOf(TRANSLATION + ".");
      String type = name.substring(extension + 1).toLowerCase(Locale.ROOT);
      if (language > stem.lastIndexOf('/') + 1 && ENGINE_EXTENSIONS.contains(type)) {
        String id = stem.substring(0, language);
        String engine = stem.substring(language + TRANSLATION.length() + 1);
        put(translations.computeIfAbsent(id, key -> new TreeMap<>()), engine, file);
      }
    }
  }

  private static boolean isNamed(String stem, String language) {
    return stem.endsWith(language) && !cut(stem, language).endsWith("/") && !stem.equals(language);
  }

  private static String cut(String stem, String end) {
    return stem.substring(0, stem.length() - end.length());
  }

  private static void put(Map<String, Path> files, String key, Path file) throws InputException {
    Path other = files.putIfAbsent(key, file);
    if (other != null) {
      throw new InputException(
          file + ": stands beside " + other + ", only one of them was expected");
    }
  }

  private static void requirePartner(Path present, @Nullable Path absent, String name)
      throws InputException {
    if (absent == null) {
      throw new InputException(
          present
              + ": half of a pair, no "
              + name.substring(name.lastIndexOf('/') + 1)
              + " beside it");
    }
  }
}
