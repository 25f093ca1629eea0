package io.github.relecteur.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files for a test in a folder of its own. */
record Folder(Path path) {

  static final String ENGLISH =
      """
      Orders rose at the plant in Lyon
      The company said that it would hire 40 people by the end of the year, and that the wages were not
      the reason for this. It is one of the largest plants of the region and it was built in 1974.
      """;
  static final String FRENCH =
      """
      Les commandes augmentent dans l'usine de Lyon
      La société a déclaré qu'elle embaucherait 40 personnes d'ici à la fin de l'année, et que les
      salaires n'en étaient pas la raison. C'est l'une des plus grandes usines de la région et elle a été
      construite en 1974.
      """;

  /** Writes a file and gives its path. */
  String write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String write(String name, byte[] bytes) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return file.toString();
  }

  String english() throws IOException {
    return write("a.en.txt", ENGLISH);
  }

  String french() throws IOException {
    return write("a.fr.txt", FRENCH);
  }

  String read(String name) throws IOException {
    return Files.readString(path.resolve(name));
  }

  /** The names of all files, sorted. */
  List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }

  String file(String name) {
    return path.resolve(name).toString();
  }
}
