package io.github.relecteur.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Frequent words of the news and what they become in French. Words that may stand for each other,
 * for alignment and for finding what stands beside a figure; not that they are good translations.
 */
public final class Dictionary {

  /**
   * English words with their renderings.
   *
   * @param english English words that share the renderings, in lower case
   * @param french French words, in lower case
   */
  public record Entry(List<String> english, List<String> french) {}

  private static final int SHORTEST_STEM = 4;
  private static final String[] ENDINGS = {"s", "es", "ed", "d", "ing"};

  private static final class Bundled {
    static final Dictionary WORDS =
        new Dictionary(Table.load(Dictionary.class, "words.tsv", "en", "fr"));
  }

  private final List<Entry> entries = new ArrayList<>();
  private final WordMap<List<String>> renderings = new WordMap<>();

  private Dictionary(Table table) {
    for (Table.Row row : table.rows()) {
      Entry entry = new Entry(row.requireList("en"), row.requireList("fr"));
      entries.add(entry);
      for (String word : entry.english()) {
        WordMap.list(renderings, word.toLowerCase(Locale.ROOT)).addAll(entry.french());
      }
    }
  }

  /** The bundled words. */
  public static Dictionary bundled() {
    return Bundled.WORDS;
  }

  /**
   * Reads words from a table with the columns of the bundled one.
   *
   * @param in the text; read to its end, not closed
   * @param name how to call the table in messages
   * @throws MalformedTableException if the table is malformed; the message says where
   * @throws IOException if reading fails
   */
  public static Dictionary parse(Reader in, String name) throws IOException {
    return new Dictionary(Table.parse(in, name, "en", "fr"));
  }

  /** All entries in the order of the table. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /**
   * The French words that may stand for an English one, for whoever asks about many.
   *
   * @param english an English word in lower case
   * @return its renderings in lower case; nobody may change them
   */
  public List<String> renderings(String english) {
    List<String> exact = renderings.get(english);
    return exact != null ? exact : renderingsOfBase(english);
  }

  /** Whether a French word in lower case is one of some renderings; endings do not matter. */
  public static boolean isFormOfAny(String french, List<String> renderings) {
    for (int i = 0; i < renderings.size(); i++) {
      if (isForm(french, renderings.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForm(String french, String rendering) {
    int stem = Math.max(SHORTEST_STEM, rendering.length() - 2);
    return rendering.equals(french)
        || (rendering.length() >= stem && french.regionMatches(0, rendering, 0, stem));
  }

  /** What becomes of a word without its ending. */
  private List<String> renderingsOfBase(String english) {
    for (String ending : ENDINGS) {
      List<String> base =
          english.endsWith(ending)
              ? renderings.get(english.substring(0, english.length() - ending.length()))
              : null;
      if (base != null) {
        return base;
      }
    }
    return List.of();
  }
}
