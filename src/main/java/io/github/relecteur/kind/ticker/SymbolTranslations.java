package io.github.relecteur.kind.ticker;

import io.github.relecteur.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a translator makes of a symbol that is an English word, and how alike two symbols are. */
final class SymbolTranslations {

  private static final int LONGEST_SYMBOL = 5;

  private final Map<String, Set<String>> french = new HashMap<>();

  SymbolTranslations() {
    Table table = Table.load(SymbolTranslations.class, "word-symbols.tsv", "symbol", "french");
    for (Table.Row row : table.rows()) {
      Set<String> words = french.computeIfAbsent(row.get("symbol"), k -> new HashSet<>());
      for (String word : row.list("french")) {
        words.add(NameBefore.folded(word));
      }
    }
  }

  /** Whether a symbol is an English word. */
  boolean isWordSymbol(String symbol) {
    return french.containsKey(symbol);
  }

  /** Whether a French word translates a symbol read as an English word. */
  boolean translates(String symbol, String word) {
    Set<String> words = french.get(symbol.toUpperCase(Locale.ROOT));
    return words != null && words.contains(NameBefore.folded(word));
  }

  /** Whether a word has a form that no symbol has: an accent, or too many letters. */
  static boolean isWord(String word) {
    boolean tooLong = word.length() > LONGEST_SYMBOL;
    return (tooLong && word.chars().allMatch(Character::isLetter))
        || word.chars().anyMatch(c -> c > 127);
  }

  /**
   * Whether one symbol is the other with a slip: a letter lost, doubled, changed or two exchanged.
   */
  static boolean isSlip(String one, String other) {
    String a = one.toUpperCase(Locale.ROOT);
    String b = other.toUpperCase(Locale.ROOT);
    int longest = Math.max(a.length(), b.length());
    int allowed = longest < 2 ? 0 : longest < 6 ? 1 : 2;
    return Math.abs(a.length() - b.length()) <= allowed && distance(a, b) <= allowed;
  }

  /** The optimal string alignment distance. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        d[i][j] =
            Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
