package io.github.relecteur.corpus;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.InputOptions;
import io.github.relecteur.input.Translation;
import io.github.relecteur.input.Translations;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.RuleInfo;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run judges, in its order.
 *
 * <p>A directory with {@code cases/<code>/<name>.case} or {@code surfaces/{en,fr}/<kind>.tsv} is a
 * {@link Corpus}. Any other directory holds article pairs, {@code X.en.*} and {@code X.fr.*},
 * perhaps with {@code X.expected.json} beside them, and translations of several engines, {@code
 * X.fr.ENGINE.txt}; the folder of an article is its topic.
 *
 * @param items what to judge, sorted by path within each type
 * @param knownMisses why, by the path of each item that is known to fail
 * @param files every file that is read
 */
public record Workload(List<WorkItem> items, Map<String, String> knownMisses, List<Path> files) {

  private static final String EXPECTED = ".expected.json";
  private static final String KNOWN_MISSES = "known-misses.tsv";

  /** Copies all. */
  public Workload {
    items = List.copyOf(items);
    knownMisses = Map.copyOf(knownMisses);
    files = List.copyOf(files);
  }

  /**
   * Reads a directory.
   *
   * @throws InputException if there is nothing to judge, half of a pair is missing, or a file does
   *     not keep its format; the message says which and why
   */
  public static Workload read(Path directory) throws InputException {
    return read(directory, InputOptions.NONE);
  }

  /**
   * Reads a directory.
   *
   * @param options what is known of the articles besides what they say themselves
   * @throws InputException if there is nothing to judge, half of a pair is missing, or a file does
   *     not keep its format; the message says which and why
   */
  public static Workload read(Path directory, InputOptions options) throws InputException {
    try {
      requireWhole(directory);
      return isCorpus(directory) ? corpusIn(directory) : folder(directory, options);
    } catch (IOException e) {
      throw unusable(directory.toString(), e);
    }
  }

  /** Refuses a folder of cases: their paths are those in the corpus. */
  private static void requireWhole(Path directory) throws InputException, IOException {
    Path folder = directory.toAbsolutePath().normalize();
    for (Path above = folder.getParent(); above != null; above = above.getParent()) {
      if (folder.startsWith(above.resolve("cases")) && isCorpus(above)) {
        throw new InputException(
            directory + ": is part of a corpus, which can only be run as a whole: " + above);
      }
    }
  }

  /** A file that cannot be used, as one line. */
  static InputException unusable(String file, IOException e) {
    if (e instanceof CorpusFormatException) {
      return new InputException(String.valueOf(e.getMessage()), e);
    }
    if (e instanceof NoSuchFileException) {
      return new InputException(e.getMessage() + ": no such file", e);
    }
    if (e instanceof CharacterCodingException) {
      return new InputException(file + ": is not UTF-8 text", e);
    }
    return new InputException(file + ": cannot be read: " + e.getMessage(), e);
  }

  private static boolean isCorpus(Path directory) throws IOException {
    return holds(directory.resolve("cases"), ".case")
        || holds(directory.resolve("surfaces"), ".tsv");
  }

  private static boolean holds(Path part, String ending) throws IOException {
    if (!Files.isDirectory(part)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(part, 2)) {
      return files.anyMatch(
          file ->
              part.relativize(file).getNameCount() == 2
                  && file.getFileName().toString().endsWith(ending));
    }
  }

  private static Workload corpusIn(Path directory) throws IOException {
    try {
      return corpus(directory);
    } catch (CorpusFormatException e) {
      throw e.in(directory);
    }
  }

  private static Workload corpus(Path directory) throws IOException {
    Corpus corpus = Corpus.read(directory);
    List<WorkItem> items = new ArrayList<>();
    Set<String> codes = codes();
    for (CorpusItem item : corpus.cases()) {
      if (!codes.contains(item.code())) {
        throw new CorpusFormatException(
            "corpus/" + item.file(),
            1,
            "there is no code '" + item.code() + "', which the folder of a case must be named by");
      }
      requireCodes("corpus/" + item.file(), item.expectations());
      items.add(new WorkItem(item.path(), ItemType.CASE, "cases", "", true, () -> item));
    }
    for (CorpusItem item : corpus.articles()) {
      requireCodes("corpus/" + item.file(), item.expectations());
      String topic = topic(item.path());
      items.add(new WorkItem(item.path(), ItemType.ARTICLE, topic, "", true, () -> item));
    }
    for (Surface surface : corpus.surfaces()) {
      String topic = topic(surface.path().substring(0, surface.path().indexOf('#')));
      items.add(new WorkItem(surface.path(), ItemType.SURFACE, topic, "", true, () -> surface));
    }
    return new Workload(items, corpus.knownMisses(), Corpus.files(directory));
  }

  private static Workload folder(Path directory, InputOptions options)
      throws InputException, IOException {
    List<WorkItem> items = new ArrayList<>();
    Map<String, Path> expected = new TreeMap<>();
    for (Path file : Translations.ending(directory, EXPECTED)) {
      String name = Translations.relative(directory, file);
      expected.put(name.substring(0, name.length() - EXPECTED.length()), file);
    }
    List<Path> files = new ArrayList<>(expected.values());
    files.add(directory.resolve(KNOWN_MISSES));
    Set<String> paths = new HashSet<>();
    for (Translation translation : Translations.below(directory)) {
      boolean plain = translation.engine().isEmpty();
      String path = plain ? translation.id() : translation.id() + ".fr." + translation.engine();
      Path file = plain ? expected.remove(translation.id()) : null;
      paths.add(path);
      files.add(translation.english());
      files.add(translation.french());
      items.add(
          new WorkItem(
              path,
              ItemType.ARTICLE,
              topic(path),
              translation.engine(),
              file != null,
              () -> article(directory, path, translation, file, options)));
    }
    for (Path orphan : expected.values()) {
      throw new InputException(orphan + ": there is no translation X.fr.* that it speaks of");
    }
    String misses = directory.resolve(KNOWN_MISSES).toString();
    return new Workload(items, Corpus.knownMisses(directory, misses, paths), files);
  }

  private static CorpusItem article(
      Path directory,
      String path,
      Translation translation,
      @Nullable Path expected,
      InputOptions options)
      throws InputException, IOException {
    Article english =
        io.github.relecteur.input.ArticleReader.read(
            translation.english(), Language.ENGLISH, options);
    Article french =
        io.github.relecteur.input.ArticleReader.read(
            translation.french(), Language.FRENCH, options);
    List<Expectation> expectations = List.of();
    if (expected != null) {
      expectations =
          ArticleReader.expectations(
              expected.toString(), english.text(), french.text(), text(expected));
      requireCodes(expected.toString(), expectations);
    }
    return new CorpusItem(
        path,
        Translations.relative(directory, expected == null ? translation.french() : expected),
        "",
        CorpusItem.Mode.ARTICLE,
        english.text(),
        french.text(),
        english,
        french,
        expectations);
  }

  private static String text(Path file) throws InputException {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw unusable(file.toString(), e);
    }
  }

  private static String topic(String path) {
    int name = path.lastIndexOf('/');
    return name < 0 ? "." : path.substring(0, name);
  }

  private static void requireCodes(String file, List<Expectation> expectations)
      throws CorpusFormatException {
    Set<String> codes = codes();
    for (Expectation expectation : expectations) {
      if (!codes.contains(expectation.code())) {
        throw new CorpusFormatException(
            file, expectation.line(), "there is no code '" + expectation.code() + "'");
      }
    }
  }

  private static Set<String> codes() {
    return Relecteur.rules().stream().map(RuleInfo::code).collect(Collectors.toUnmodifiableSet());
  }
}
