package io.github.relecteur.kind.market;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads in which direction a sentence says that the price of a symbol went. */
final class Directions {

  /** A verb further from the symbol than this says something else. */
  private static final int NEAR = 4;

  private final Map<String, Boolean> english = new HashMap<>();
  private final Map<String, Boolean> french = new HashMap<>();

  Directions() {
    Table table = Table.load(Directions.class, "directions.tsv", "language", "direction", "words");
    for (Table.Row row : table.rows()) {
      boolean up = row.get("direction").equals("up");
      Map<String, Boolean> words = row.language() == Language.ENGLISH ? english : french;
      for (String word : row.list("words")) {
        words.put(word, up);
      }
    }
  }

  /**
   * A word of direction in a sentence.
   *
   * @param up whether it means a rise
   * @param start its first character in the sentence
   * @param end the character after its last
   */
  record Direction(boolean up, int start, int end) {}

  /**
   * The word of direction that follows a place closely, in the same clause.
   *
   * @param text the sentence
   * @param from where to begin
   * @param language the language of the sentence
   * @return null if there is none, or it is negated
   */
  @Nullable Direction after(String text, int from, Language language) {
    Map<String, Boolean> words = language == Language.ENGLISH ? english : french;
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    int seen = 0;
    int start = from >= text.length() ? BreakIterator.DONE : breaks.following(from);
    while (start != BreakIterator.DONE && start < text.length() && seen < NEAR) {
      int end = breaks.next();
      if (end == BreakIterator.DONE || isClauseEnd(text.charAt(start))) {
        return null;
      }
      if (Character.isLetterOrDigit(text.charAt(start))) {
        seen++;
        String word = afterElision(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (isNegation(word)) {
          return null;
        }
        Boolean up = words.get(word);
        if (up != null) {
          return new Direction(up, end - word.length(), end);
        }
      }
      start = end;
    }
    return null;
  }

  private static String afterElision(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    return word.substring(apostrophe == 1 ? 2 : 0);
  }

  private static boolean isNegation(String word) {
    return word.equals("not") || word.equals("ne") || word.equals("n") || word.startsWith("n'");
  }

  private static boolean isClauseEnd(char c) {
    return ",;:.(—–".indexOf(c) >= 0;
  }
}
