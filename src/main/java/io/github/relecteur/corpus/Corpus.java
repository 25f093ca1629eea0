package io.github.relecteur.corpus;

import io.github.relecteur.model.Language;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A regression corpus as read from its directory.
 *
 * <p>Below that directory, {@code cases/<code>/<name>.case} are minimal pairs, {@code
 * articles/<topic>/<id>.en.txt}, {@code .fr.txt} and {@code .expected.json} whole articles, {@code
 * surfaces/{en,fr}/<kind>.tsv} written forms of figures, and {@code known-misses.tsv} what is known
 * to fail, with the columns {@code path} and {@code reason}. Each part may be absent; a file that
 * does not belong there, or lacks its other half, is a fault.
 *
 * @param cases the minimal cases, sorted by path
 * @param articles the articles, sorted by path
 * @param surfaces the written forms, sorted by file and line
 * @param knownMisses why, by the path of each item that is known to fail
 */
public record Corpus(
    List<CorpusItem> cases,
    List<CorpusItem> articles,
    List<Surface> surfaces,
    Map<String, String> knownMisses) {

  /** The end of the id of an article with planted errors. */
  static final String ERRORS = "-errors";

  private static final String KNOWN_MISSES = "known-misses.tsv";
  private static final String EXPECTED = ".expected.json";
  private static final List<String> PARTS =
      List.of(".en.txt", ".fr.txt", ".en.html", ".fr.html", EXPECTED);

  /**
   * Reads a corpus.
   *
   * @param directory the directory that holds {@code cases}, {@code articles} and so on
   * @throws CorpusFormatException if a file does not keep its format
   * @throws IOException if a file cannot be read
   */
  public static Corpus read(Path directory) throws IOException {
    List<CorpusItem> cases = cases(directory);
    List<CorpusItem> articles = articles(directory);
    List<Surface> surfaces = surfaces(directory);
    SortedSet<String> paths = new TreeSet<>();
    cases.forEach(item -> paths.add(item.path()));
    articles.forEach(item -> paths.add(item.path()));
    surfaces.forEach(surface -> paths.add(surface.path()));
    return new Corpus(
        cases, articles, surfaces, knownMisses(directory, "corpus/" + KNOWN_MISSES, paths));
  }

  /** The minimal cases and the articles. */
  public List<CorpusItem> items() {
    return Stream.concat(cases.stream(), articles.stream()).toList();
  }

  private static List<CorpusItem> cases(Path directory) throws IOException {
    List<CorpusItem> items = new ArrayList<>();
    for (String file : files(directory, "cases")) {
      if (file.split("/", -1).length != 3 || !file.endsWith(".case")) {
        throw new CorpusFormatException(
            "corpus/" + file, 1, "only cases/<code>/<name>.case may stand below cases");
      }
      items.add(CaseReader.parse(file, text(directory, file)));
    }
    return List.copyOf(items);
  }

  private static List<CorpusItem> articles(Path directory) throws IOException {
    Map<String, CorpusItem> items = new TreeMap<>();
    Set<String> files = new TreeSet<>(files(directory, "articles"));
    for (String file : files) {
      String path = articlePath(file);
      String type = files.contains(path + ".en.html") ? ".html" : ".txt";
      String english = path + ".en" + type;
      String french = path + ".fr" + type;
      String expected = path + EXPECTED;
      for (String part : List.of(english, french, expected)) {
        if (!files.contains(part)) {
          throw new CorpusFormatException(
              "corpus/" + file, 1, "its other half is missing: " + part);
        }
      }
      if (!List.of(english, french, expected).contains(file)) {
        throw new CorpusFormatException(
            "corpus/" + file, 1, "it stands there as " + english + ", too");
      }
      if (!items.containsKey(path)) {
        items.put(
            path,
            ArticleReader.parse(
                path,
                text(directory, english),
                text(directory, french),
                text(directory, expected)));
      }
    }
    for (CorpusItem item : items.values()) {
      requireTwin(item, items);
    }
    return List.copyOf(items.values());
  }

  private static String articlePath(String file) throws CorpusFormatException {
    for (String part : PARTS) {
      if (file.endsWith(part) && file.split("/", -1).length == 3) {
        return file.substring(0, file.length() - part.length());
      }
    }
    throw new CorpusFormatException(
        "corpus/" + file, 1, "only articles/<topic>/<id> with " + PARTS + " may stand there");
  }

  /** An article with errors has a correct twin with the same English text. */
  private static void requireTwin(CorpusItem item, Map<String, CorpusItem> items)
      throws CorpusFormatException {
    String path = item.path();
    if (!path.endsWith(ERRORS)) {
      if (!item.isClean()) {
        throw new CorpusFormatException(
            "corpus/" + item.file(), 1, "a correct translation expects no findings");
      }
      return;
    }
    CorpusItem twin = items.get(path.substring(0, path.length() - ERRORS.length()));
    if (twin == null) {
      throw new CorpusFormatException(
          "corpus/" + item.file(), 1, "its correct translation is missing");
    }
    if (!twin.english().equals(item.english())) {
      throw new CorpusFormatException(
          "corpus/" + path + ".expected.json", 1, "the English text differs from " + twin.path());
    }
    if (item.isClean()) {
      throw new CorpusFormatException(
          "corpus/" + item.file(), 1, "a translation with errors expects findings");
    }
  }

  private static List<Surface> surfaces(Path directory) throws IOException {
    List<Surface> surfaces = new ArrayList<>();
    for (String file : files(directory, "surfaces")) {
      String[] parts = file.split("/", -1);
      if (parts.length != 3 || !file.endsWith(".tsv") || !Set.of("en", "fr").contains(parts[1])) {
        throw new CorpusFormatException(
            "corpus/" + file, 1, "only surfaces/{en,fr}/<kind>.tsv may stand there");
      }
      Language language = parts[1].equals("en") ? Language.ENGLISH : Language.FRENCH;
      surfaces.addAll(SurfaceReader.parse(language, file, text(directory, file)));
    }
    return List.copyOf(surfaces);
  }

  /**
   * Reads the known misses, if there are any.
   *
   * @param file how to call their file in messages
   * @param paths everything that may be listed
   */
  static Map<String, String> knownMisses(Path directory, String file, Set<String> paths)
      throws IOException {
    Map<String, String> misses = new TreeMap<>();
    if (Files.notExists(directory.resolve(KNOWN_MISSES))) {
      return misses;
    }
    for (TsvReader.Row row :
        TsvReader.parse(file, text(directory, KNOWN_MISSES), List.of("path", "reason"))) {
      String path = row.fields().get(0);
      if (!paths.contains(path)) {
        throw new CorpusFormatException(file, row.line(), "nothing in the corpus is at " + path);
      }
      if (misses.put(path, row.fields().get(1)) != null) {
        throw new CorpusFormatException(file, row.line(), path + " is listed twice");
      }
    }
    return misses;
  }

  /** Every file that a corpus is read from. */
  static List<Path> files(Path directory) throws IOException {
    List<Path> files = new ArrayList<>(List.of(directory.resolve(KNOWN_MISSES)));
    for (String part : List.of("cases", "articles", "surfaces")) {
      files(directory, part).forEach(file -> files.add(directory.resolve(file)));
    }
    return files;
  }

  /** The files below a part of the corpus, relative to the corpus, sorted. */
  private static List<String> files(Path directory, String part) throws IOException {
    Path root = directory.resolve(part);
    if (Files.notExists(root)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static String text(Path directory, String file) throws IOException {
    try {
      return Files.readString(directory.resolve(file));
    } catch (CharacterCodingException e) {
      throw new CorpusFormatException("corpus/" + file, 1, "this is not valid UTF-8", e);
    }
  }
}
