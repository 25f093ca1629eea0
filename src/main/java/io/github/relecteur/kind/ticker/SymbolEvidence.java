package io.github.relecteur.kind.ticker;

import io.github.relecteur.lexicon.Company;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.lexicon.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.BooleanSupplier;

/** Decides whether an upper-case word that could be a symbol is one. */
final class SymbolEvidence {

  private static final int ENOUGH = 2;

  private final Gazetteer gazetteer;
  private final NameBefore names;
  private final SymbolTranslations translations;
  private final Set<String> notSymbols = new HashSet<>();
  private final Set<String> marketWords = new HashSet<>();

  SymbolEvidence(Gazetteer gazetteer, NameBefore names, SymbolTranslations translations) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.translations = translations;
    notSymbols.addAll(
        Table.load(SymbolEvidence.class, "not-symbols.tsv", "class", "words").values("words"));
    marketWords.addAll(
        Table.load(SymbolEvidence.class, "market-words.tsv", "language", "words").values("words"));
  }

  /** Whether a word is one of those that stand in brackets for other reasons. */
  boolean isOrdinary(String word) {
    return notSymbols.contains(word.toUpperCase(Locale.ROOT));
  }

  /** Whether some company has this symbol. */
  boolean isKnown(String symbol) {
    return !gazetteer.companiesBySymbol(symbol).isEmpty();
  }

  /** Whether the words before a symbol name a company that has it. */
  boolean isKnown(String symbol, List<String> name) {
    if (name.isEmpty()) {
      return false;
    }
    for (Company company : gazetteer.companiesBySymbol(symbol)) {
      if (endsWith(name, names.words(company.name()))
          || endsWithAny(name, company.shortNames())
          || endsWithAny(name, company.frenchNames())) {
        return true;
      }
    }
    return false;
  }

  private boolean endsWithAny(List<String> before, List<String> candidates) {
    for (String candidate : candidates) {
      if (endsWith(before, names.words(candidate))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word of a name stands among the words before, or its last one ends them. */
  private static boolean endsWith(List<String> before, List<String> name) {
    if (before.isEmpty() || name.isEmpty()) {
      return false;
    }
    return before.get(0).equals(name.get(name.size() - 1))
        || before.subList(0, Math.min(before.size(), name.size() + 1)).contains(name.get(0));
  }

  /**
   * Whether a symbol that no table knows, alone in brackets, looks like that of the name before it.
   *
   * @param symbol the symbol
   * @param written the words before it as written, the nearest first
   * @param others whether the sentence has other symbols
   * @param market whether it has, or speaks of a market; asked only if that decides
   */
  boolean looksLikeSymbol(
      String symbol, List<String> written, boolean others, BooleanSupplier market) {
    if (!isForm(symbol)) {
      return false;
    }
    List<String> run = capitalised(written);
    if (run.isEmpty()) {
      return false;
    }
    if (isAcronym(symbol, written)) {
      return others && (run.size() <= 2 || symbol.length() == 2);
    }
    int score = isAbbreviation(symbol, run) || translations.isWordSymbol(symbol) ? 1 : 0;
    score += run.contains(symbol) ? 1 : 0;
    score += names.isFiller(written.get(0)) ? 1 : 0;
    score += run.size() <= 2 ? 1 : 0;
    int needed = ENOUGH + (symbol.length() == 2 ? 1 : 0);
    return score >= needed || (score == needed - 1 && market.getAsBoolean());
  }

  private boolean isForm(String symbol) {
    return symbol.length() >= 2 && symbol.length() <= 5 && isCapital(symbol) && !isOrdinary(symbol);
  }

  private static boolean isCapital(String symbol) {
    for (int i = 0; i < symbol.length(); i++) {
      if (symbol.charAt(i) < 'A' || symbol.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** The capitalised words that end the text before, in order, without legal forms. */
  private List<String> capitalised(List<String> written) {
    List<String> run = new ArrayList<>();
    for (String word : written) {
      if (names.isFiller(word) && !word.isEmpty()) {
        continue;
      }
      if (!Character.isUpperCase(word.charAt(0))) {
        break;
      }
      run.add(0, word);
    }
    return run;
  }

  private static boolean isAcronym(String symbol, List<String> written) {
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String word : written) {
      for (String part : parts(word)) {
        char first = Character.toUpperCase(part.charAt(0));
        all.insert(0, first);
        if (Character.isUpperCase(part.charAt(0))) {
          capitals.insert(0, first);
        }
      }
    }
    return all.toString().endsWith(symbol) || capitals.toString().endsWith(symbol);
  }

  /** The parts of a hyphenated word, the last first. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(word, "-'.&");
    while (tokens.hasMoreTokens()) {
      parts.add(0, tokens.nextToken());
    }
    return parts;
  }

  /** Whether the letters of a symbol stand in this order in a name that begins with the first. */
  private static boolean isAbbreviation(String symbol, List<String> run) {
    String lower = symbol.toLowerCase(Locale.ROOT);
    if (lower.length() > 2
        && run.stream().map(NameBefore::folded).anyMatch(word -> word.endsWith(lower))) {
      return true;
    }
    for (int from = 0; from < run.size(); from++) {
      String letters = NameBefore.folded(String.join("", run.subList(from, run.size())));
      if (isSubsequence(withoutReceiptLetter(lower), letters)) {
        return true;
      }
    }
    return false;
  }

  /** American receipts of foreign shares have five letters, the last of them Y or F. */
  private static String withoutReceiptLetter(String symbol) {
    boolean receipt = symbol.length() == 5 && (symbol.endsWith("y") || symbol.endsWith("f"));
    return receipt ? symbol.substring(0, 4) : symbol;
  }

  private static boolean isSubsequence(String symbol, String letters) {
    if (letters.isEmpty() || symbol.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int next = 0;
    for (int i = 0; i < letters.length() && next < symbol.length(); i++) {
      if (letters.charAt(i) == symbol.charAt(next)) {
        next++;
      }
    }
    return next == symbol.length();
  }

  /** Whether a sentence speaks of a listed company. */
  boolean hasMarketWord(String text) {
    StringTokenizer tokens = new StringTokenizer(text, " ,.;:()'\"");
    while (tokens.hasMoreTokens()) {
      if (marketWords.contains(NameBefore.folded(tokens.nextToken()))) {
        return true;
      }
    }
    return false;
  }
}
