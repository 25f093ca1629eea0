package io.github.relecteur.spark;

import io.github.relecteur.corpus.Corpus;
import io.github.relecteur.corpus.CorpusItem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * As many pairs as wanted, made from the minimal cases of the corpus: the figures have other
 * digits, the companies other names, mostly on both sides alike, sometimes in the translation
 * alone. Half of the rows belong to articles of several rows, which lie across each other.
 */
final class GeneratedPairs {

  private static final List<String> NAMES =
      List.of("Apple", "Nvidia", "Tesla", "Siemens", "Boeing", "Airbus", "Renault", "Danone");
  private static final int OPEN_ARTICLES = 4;
  private static final int MOST_ROWS = 6;

  private final List<CorpusItem> cases;
  private final Random random;
  private final List<String> open = new ArrayList<>();
  private int articles;

  /**
   * A row.
   *
   * @param id what it is called
   * @param doc the article it belongs to, or empty
   */
  record Pair(String id, String doc, String english, String french) {

    String tsv() {
      return String.join("\t", id, english, french, doc);
    }
  }

  private GeneratedPairs(List<CorpusItem> cases, long seed) {
    this.cases = cases;
    this.random = new Random(seed);
  }

  /** The first pairs that a seed gives. */
  static List<Pair> of(int count, long seed) throws IOException {
    GeneratedPairs generator = new GeneratedPairs(cases(), seed);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      pairs.add(generator.next("p" + i));
    }
    return pairs;
  }

  /** The cases that are one segment. */
  static List<CorpusItem> cases() throws IOException {
    return Corpus.read(Path.of("corpus")).cases().stream()
        .filter(item -> item.mode() == CorpusItem.Mode.SEGMENT)
        .toList();
  }

  /** A text as a field of a tab-separated line. */
  static String field(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  private Pair next(String id) {
    CorpusItem item = cases.get(random.nextInt(cases.size()));
    int turn = random.nextInt(9);
    int otherTurn = random.nextInt(10) == 0 ? random.nextInt(9) : turn;
    int shift = random.nextInt(NAMES.size());
    int otherShift = random.nextInt(20) == 0 ? random.nextInt(NAMES.size()) : shift;
    return new Pair(
        id,
        random.nextBoolean() ? article() : "",
        varied(item.english(), turn, shift),
        varied(item.french(), otherTurn, otherShift));
  }

  private String article() {
    while (open.size() < OPEN_ARTICLES) {
      articles++;
      int rows = 1 + random.nextInt(MOST_ROWS);
      for (int i = 0; i < rows; i++) {
        open.add("article-" + articles);
      }
    }
    return open.remove(random.nextInt(open.size()));
  }

  private static String varied(String text, int turn, int shift) {
    StringBuilder digits = new StringBuilder();
    for (char c : field(text).toCharArray()) {
      digits.append(c >= '1' && c <= '9' ? (char) ('1' + (c - '1' + turn) % 9) : c);
    }
    String varied = digits.toString();
    for (int i = 0; i < NAMES.size(); i++) {
      varied = varied.replace(NAMES.get(i), "\u0001" + i + "\u0002");
    }
    for (int i = 0; i < NAMES.size(); i++) {
      varied = varied.replace("\u0001" + i + "\u0002", NAMES.get((i + shift) % NAMES.size()));
    }
    return varied;
  }
}
