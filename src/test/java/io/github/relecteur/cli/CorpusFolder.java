package io.github.relecteur.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A folder with article pairs for a test of the corpus command. */
final class CorpusFolder {

  private static final String ENGLISH =
      """
      Orders rose at the plant
      The company said that it would hire %s people by the end of the year, and that wages were not
      the reason for this. It is one of the largest plants of the region. It spent $%s million on it.
      """;
  private static final String FRENCH =
      """
      Les commandes augmentent dans l'usine
      La société a déclaré qu'elle embaucherait %s personnes d'ici à la fin de l'année, et que les
      salaires n'en étaient pas la raison. C'est l'une des plus grandes usines de la région. Elle y a
      consacré %s millions de %s.
      """;
  static final String NOTHING = "{\"findings\": []}";

  private final Folder folder;

  CorpusFolder(Path path) {
    this.folder = new Folder(path);
  }

  /** The path of the folder or of a file in it. */
  String path(String... names) {
    return folder.path().resolve(String.join("/", names)).toString();
  }

  /** Writes a correct pair, whose figures depend on a number. */
  void correct(String id, int number) throws IOException {
    pair(id, number, String.valueOf(40 + number), "dollars");
  }

  /** Writes a pair in which the number of people is another and the currency too. */
  void faulty(String id, int number) throws IOException {
    pair(id, number, String.valueOf(90 + number), "livres sterling");
  }

  private void pair(String id, int number, String people, String currency) throws IOException {
    english(id, number);
    folder.write(id + ".fr.txt", FRENCH.formatted(people, 7 + number, currency));
  }

  /** Writes an original. */
  void english(String id, int number) throws IOException {
    folder.write(id + ".en.txt", ENGLISH.formatted(40 + number, 7 + number));
  }

  /** Writes what an engine made of an original, rightly or wrongly. */
  void engine(String id, String engine, int number, boolean right) throws IOException {
    String people = String.valueOf((right ? 40 : 90) + number);
    String currency = right ? "dollars" : "livres sterling";
    folder.write(id + ".fr." + engine + ".txt", FRENCH.formatted(people, 7 + number, currency));
  }

  /** Writes what must be found in a faulty pair. */
  void expect(String id, int number) throws IOException {
    String text =
        """
        {"findings": [
          {"code": "figure.value", "original": {"text": "%d"}, "translation": {"text": "%d"}},
          {"code": "figure.unit", "original": {"text": "$%d million"}, "translation": {"text": "%d millions de livres sterling"}}
        ]}
        """;
    write(id + ".expected.json", text.formatted(40 + number, 90 + number, 7 + number, 7 + number));
  }

  String write(String name, String text) throws IOException {
    return folder.write(name, text);
  }

  String read(String name) throws IOException {
    return folder.read(name);
  }

  Folder folder() {
    return folder;
  }
}
