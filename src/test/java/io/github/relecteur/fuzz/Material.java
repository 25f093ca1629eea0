package io.github.relecteur.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The texts and files of the project, to be damaged. */
final class Material {

  private static final Path CORPUS = Path.of("corpus");
  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "io", "github", "relecteur", "input");

  private final List<TextPair> pairs = new ArrayList<>();
  private final List<byte[]> articles = new ArrayList<>();
  private final List<byte[]> xml = new ArrayList<>();

  /** Reads the corpus and the input files of tests. */
  Material() {
    try {
      for (Path file : files(CORPUS.resolve("cases"), ".case")) {
        addCase(Files.readString(file));
      }
      for (Path file : files(CORPUS.resolve("articles"), ".en.txt")) {
        addLines(file, Path.of(file.toString().replace(".en.txt", ".fr.txt")));
      }
      for (Path file : files(CORPUS.resolve("articles"), ".html")) {
        articles.add(Files.readAllBytes(file));
      }
      for (Path file : files(RESOURCES, "")) {
        xml.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pairs.size() < 500 || articles.size() < 10 || xml.size() < 5) {
      throw new IllegalStateException("the corpus is not there");
    }
  }

  /** The files below a folder whose names end in some way, sorted. */
  static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(end))
          .sorted()
          .toList();
    }
  }

  private void addCase(String text) {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    StringBuilder section = new StringBuilder();
    for (String line : text.lines().toList()) {
      if (line.startsWith("--- ")) {
        section =
            switch (line.strip()) {
              case "--- en" -> english;
              case "--- fr" -> french;
              default -> new StringBuilder();
            };
      } else {
        section.append(unmarked(line)).append('\n');
      }
    }
    pairs.add(new TextPair(english.toString(), french.toString(), false));
  }

  private static String unmarked(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '⟦') {
        i = Math.max(i, line.indexOf(':', i));
      } else if (c != '⟧') {
        text.append(c);
      }
    }
    return text.toString();
  }

  private void addLines(Path english, Path french) throws IOException {
    List<String> original = Files.readAllLines(english);
    List<String> translation = Files.readAllLines(french);
    for (int i = 0; i < Math.min(original.size(), translation.size()); i++) {
      pairs.add(new TextPair(original.get(i), translation.get(i), false));
    }
  }

  /** A text and its translation, mostly a sentence. */
  TextPair pair(Random random) {
    return pairs.get(random.nextInt(pairs.size()));
  }

  /** An HTML page. */
  byte[] page(Random random) {
    return articles.get(random.nextInt(articles.size()));
  }

  /** An XML file of news agencies or translators. */
  byte[] xml(Random random) {
    return xml.get(random.nextInt(xml.size()));
  }
}
