package io.github.relecteur.fuzz;

import io.github.relecteur.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command line as targets: never exit code 3, for code 2 one line that says why, and no partial
 * file.
 */
final class CommandTargets {

  private final SoundFiles files;
  private final Path folder;
  private final String original;
  private final String translation;

  /**
   * The targets.
   *
   * @param folder where they may write
   */
  CommandTargets(Material material, Path folder) {
    this.files = new SoundFiles(material);
    this.folder = folder;
    this.original = write("o.en.txt", "Sales rose 4.5% to $2 billion at Le Fil (NASDAQ: FIL).\n");
    this.translation =
        write("o.fr.txt", "Les ventes ont reculé de 5,4 % à 2 millions de dollars au Fil.\n");
  }

  /** All of them. */
  List<Target<?>> all() {
    return List.of(
        new FileTarget("config command", SoundFiles::configuration, this::config),
        new FileTarget("check --config", SoundFiles::configuration, this::configured),
        new FileTarget("check --lexicon", SoundFiles::lexicon, this::lexicon),
        new FileTarget("check --pairs", files::rows, this::pairs),
        new FileTarget("check articles", files::article, this::articles),
        new FileTarget("fix --pairs", files::rows, this::fix),
        new FileTarget("extract command", files::article, this::extract),
        new FileTarget("corpus --against", random -> scores(), this::against));
  }

  private Target.Outcome config(FileInput file) {
    return run(file, "config", "--format", "json", "--config", written(file));
  }

  private Target.Outcome configured(FileInput file) {
    return run(file, "check", "--config", written(file), original, translation);
  }

  private Target.Outcome lexicon(FileInput file) {
    return run(file, "check", "--no-config", "--lexicon", written(file), original, translation);
  }

  private Target.Outcome pairs(FileInput file) {
    String format = List.of("text", "sarif", "html", "rdjsonl").get(file.bytes().length % 4);
    return run(
        file,
        "check",
        "--no-config",
        "--format",
        format,
        "--output",
        output(),
        "--pairs",
        written(file));
  }

  private Target.Outcome articles(FileInput file) {
    return run(
        file,
        "check",
        "--no-config",
        "--no-language-check",
        "--output",
        output(),
        written(file),
        translation);
  }

  private Target.Outcome fix(FileInput file) {
    return run(file, "fix", "--no-config", "--output", output(), "--pairs", written(file));
  }

  private Target.Outcome extract(FileInput file) {
    return run(file, "extract", "--no-config", "--lang", "en", "-");
  }

  private Target.Outcome against(FileInput file) {
    return run(
        file,
        "corpus",
        "--no-config",
        "--slowest",
        "0",
        folder.toString(),
        "--against",
        written(file));
  }

  private FileInput scores() {
    String known = "scores.known";
    Path path = folder.resolve(known);
    try {
      if (!Files.exists(path)) {
        main(new byte[0], "corpus", "--no-config", folder.toString(), "--write-scores", path + "");
      }
      return new FileInput("s.json", "", Files.readAllBytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String output() {
    return folder.resolve("output").toString();
  }

  private String written(FileInput file) {
    return write(file.name().replace(".en.", ".input."), file.bytes());
  }

  private String write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Target.Outcome run(FileInput file, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!file.encoding().isEmpty() && takesEncoding(arguments)) {
      all.add("--encoding");
      all.add(file.encoding());
    }
    try {
      Files.deleteIfExists(folder.resolve("output"));
      Result result = main(file.bytes(), all.toArray(new String[0]));
      Sound.require(result.code() >= 0 && result.code() <= 2, "exit code: " + result);
      boolean refused = result.code() == 2;
      long lines = result.err().lines().count();
      Sound.require(!refused || lines == 1, "one line that says why: " + result);
      Sound.require(!refused || !Files.exists(folder.resolve("output")), "no output: " + result);
      try (Stream<Path> left = Files.list(folder)) {
        Sound.require(left.noneMatch(p -> p.toString().endsWith(".part")), "no part is left");
      }
      String kind = result.code() + result.err().replaceAll("[^a-z ]+", "");
      return new Target.Outcome(result, Set.of(kind.length() > 70 ? kind.substring(0, 70) : kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean takesEncoding(String... arguments) {
    return List.of("fix", "extract").contains(arguments[0])
        || List.of(arguments).contains("--output");
  }

  private static Result main(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new ByteArrayInputStream(in), out, err, arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private record Result(int code, String out, String err) {}
}
