package io.github.relecteur.cli;

import io.github.relecteur.input.ArticleList;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.input.InputOptions;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.text.LanguageCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the articles that the command line names. */
final class Articles {

  /** The name of a file that stands for standard input. */
  private static final String DASH = "-";

  private static final String PACKED = ".gz";

  /** How the names of files end that hold both languages. */
  private static final List<String> OF_PAIRS =
      List.of(".tsv", ".csv", ".jsonl", ".ndjson", ".xlf", ".xliff", ".tmx");

  /** A shorter text in English is a translation with sentences left in English: that is judged. */
  private static final int FEWEST_WORDS = 50;

  private final Streams streams;
  private final InputOptions options;

  /**
   * A reader of articles.
   *
   * @param options what is known of them besides what they say themselves
   */
  Articles(Streams streams, InputOptions options) {
    this.streams = streams;
    this.options = options;
  }

  /** Whether a name stands for standard input. */
  static boolean isStandardInput(String name) {
    return name.equals(DASH);
  }

  /**
   * What is wrong with the number of articles that the command line names.
   *
   * @param usage what was expected
   */
  static CommandException misnumbered(List<String> names, String usage) throws CommandException {
    if (names.size() == 1 && !isStandardInput(names.get(0))) {
      String name = names.get(0);
      return new CommandException(
          Files.isDirectory(path(name))
              ? name + ": is a folder; --dir " + name + " reads the pairs in it"
              : name + ": the other article is missing; " + usage);
    }
    return new CommandException(usage);
  }

  /** Refuses files that hold rows of both languages, as their names say. */
  static void requireNoTables(List<String> names) throws CommandException {
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      String bare =
          lower.endsWith(PACKED) ? lower.substring(0, lower.length() - PACKED.length()) : lower;
      if (OF_PAIRS.stream().anyMatch(bare::endsWith)) {
        throw new CommandException(
            name + ": is no article by its name; --pairs " + name + " reads pairs in one file");
      }
    }
  }

  /** The path of a file that the command line names. */
  static Path path(String name) throws CommandException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CommandException(name + ": is not a file name", e);
    }
  }

  /** The paths of those names that stand for files. */
  static List<Path> paths(List<String> names) throws CommandException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      if (!isStandardInput(name)) {
        paths.add(path(name));
      }
    }
    return paths;
  }

  Article read(String name, Language language) throws InputException, CommandException {
    return isStandardInput(name)
        ? ArticleReader.read(streams.in(), Streams.STANDARD_INPUT, language, options)
        : read(path(name), language);
  }

  Article read(Path file, Language language) throws InputException {
    return ArticleReader.read(file, language, options);
  }

  /**
   * The pairs of files that a list names.
   *
   * @throws InputException if something is wrong with it; what comes before the last fault has been
   *     told then
   */
  List<ArticlePair> listed(String name) throws CommandException, InputException {
    ArticleList list =
        isStandardInput(name)
            ? ArticleList.read(streams.in(), Streams.STANDARD_INPUT, Path.of(""), options)
            : ArticleList.read(path(name), options);
    List<String> faults = list.faults();
    if (faults.isEmpty()) {
      return list.pairs();
    }
    faults.subList(0, faults.size() - 1).forEach(streams::tell);
    throw new InputException(faults.get(faults.size() - 1));
  }

  /** Refuses two names of one file. */
  static void requireTwoFiles(String original, String translation)
      throws CommandException, InputException {
    if (isStandardInput(original) || isStandardInput(translation)) {
      if (original.equals(translation)) {
        throw new CommandException("standard input can be read only once");
      }
      return;
    }
    Path first = path(original);
    Path second = path(translation);
    try {
      if (Files.exists(first) && Files.exists(second) && Files.isSameFile(first, second)) {
        throw new CommandException(
            original + " and " + translation + ": the same file twice, two were expected");
      }
    } catch (IOException e) {
      throw new InputException(original + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Refuses texts that stand in each other's place, and a translation that is all English. */
  static void requireLanguages(Article original, Article translation) throws InputException {
    requireLanguages(
        original.name(), original.text(), translation.name(), translation.text(), "texts");
    LanguageCheck check = LanguageCheck.of(translation.text());
    if (check.words() >= FEWEST_WORDS
        && check.language().filter(found -> found == Language.ENGLISH).isPresent()) {
      throw new InputException(
          translation.name()
              + ": is English where French was expected (--no-language-check goes on)");
    }
  }

  /** Refuses texts, or columns of a file, that stand in each other's place. */
  static void requireLanguages(
      String originalName, String original, String translationName, String translation, String what)
      throws InputException {
    Optional<Language> first = LanguageCheck.of(original).language();
    if (first.isEmpty() || first.get() == Language.ENGLISH) {
      return;
    }
    Optional<Language> second = LanguageCheck.of(translation).language();
    boolean exchanged = second.isPresent() && second.get() == Language.ENGLISH;
    throw new InputException(
        originalName
            + ": is French where English was expected"
            + (exchanged
                ? ", and " + translationName + " is English; the " + what + " seem to be exchanged"
                : "")
            + " (--no-language-check goes on)");
  }

  /** What a pair of two files is called: what their names share, or the name of the original. */
  static String id(String original) {
    if (isStandardInput(original)) {
      return Streams.STANDARD_INPUT;
    }
    String name = original.substring(original.replace('\\', '/').lastIndexOf('/') + 1);
    name = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    int extension = name.lastIndexOf('.');
    String stem = extension > 0 ? name.substring(0, extension) : name;
    return stem.endsWith(".en") && stem.length() > 3 ? stem.substring(0, stem.length() - 3) : stem;
  }
}
