package io.github.relecteur.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The companies, media and institutions that newspapers name, by name and by stock symbol. */
public final class Gazetteer {

  private static final String[] COLUMNS = {"name", "other", "symbols", "french", "literal", "kind"};

  private static final Set<String> KINDS =
      Set.of(
          "company",
          "bank",
          "medium",
          "exchange",
          "index",
          "institution",
          "party",
          "club",
          "brand");

  private final List<Company> companies;
  private final Map<String, List<Company>> bySymbol = new HashMap<>();

  private Gazetteer(List<Company> companies) {
    this.companies = List.copyOf(companies);
    for (Company company : companies) {
      Set<String> keys = new HashSet<>();
      for (String symbol : company.symbols()) {
        keys.add(symbol);
        keys.add(symbol.substring(symbol.indexOf(':') + 1));
      }
      keys.forEach(key -> bySymbol.computeIfAbsent(key, k -> new ArrayList<>()).add(company));
    }
  }

  /** The bundled tables, loaded once. */
  public static Gazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /** All entries in the order of the tables. */
  public List<Company> companies() {
    return companies;
  }

  /**
   * The companies that a symbol may stand for.
   *
   * @param symbol a bare symbol such as {@code NVDA}, or one with its exchange such as {@code
   *     XNAS:NVDA}
   */
  public List<Company> companiesBySymbol(String symbol) {
    return List.copyOf(bySymbol.getOrDefault(symbol, List.of()));
  }

  private static List<Company> read(Table table, CommonWords words) {
    List<Company> companies = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String name = row.get("name");
      String kind = row.get("kind").isEmpty() ? "company" : row.get("kind");
      if (name.isEmpty() || !KINDS.contains(kind)) {
        throw row.fault("a name and a known kind are needed, were '" + name + "', '" + kind + "'");
      }
      for (String symbol : row.list("symbols")) {
        if (symbol.indexOf(':') != 4 || symbol.length() < 6) {
          throw row.fault("symbols must look like XNAS:NVDA, was '" + symbol + "'");
        }
      }
      companies.add(
          new Company(
              name,
              row.list("other"),
              row.list("symbols"),
              row.list("french"),
              row.list("literal"),
              words.ambiguity(name),
              kind));
    }
    return companies;
  }

  /** Loads the tables on first use. */
  private static final class Bundled {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      CommonWords words = CommonWords.bundled();
      List<Company> all =
          new ArrayList<>(read(Table.load(Gazetteer.class, "companies.tsv", COLUMNS), words));
      all.addAll(read(Table.load(Gazetteer.class, "institutions.tsv", COLUMNS), words));
      return new Gazetteer(all);
    }
  }
}
