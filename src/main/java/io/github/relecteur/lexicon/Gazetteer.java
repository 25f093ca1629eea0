package io.github.relecteur.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The companies, media and institutions that newspapers name, by name and by stock symbol. */
public final class Gazetteer {

  private static final String[] COLUMNS = {"name", "other", "symbols", "french", "literal", "kind"};

  private static final List<String> NAME_COLUMNS = List.of("name", "other", "french", "literal");

  private static final String DEFAULT_KIND = "company";

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
          "brand",
          Company.PROTECTED);

  private final List<Company> companies;
  private final Map<String, List<Company>> bySymbol = new HashMap<>();

  private Gazetteer(List<Company> companies) {
    this.companies = List.copyOf(companies);
    for (Company company : companies) {
      for (String symbol : company.symbols()) {
        index(symbol, company);
        index(symbol.substring(symbol.indexOf(':') + 1), company);
      }
    }
  }

  private void index(String symbol, Company company) {
    List<Company> known = bySymbol.get(symbol);
    if (known == null) {
      known = new ArrayList<>(1);
      bySymbol.put(symbol, known);
    }
    if (known.isEmpty() || !known.get(known.size() - 1).name().equals(company.name())) {
      known.add(company);
    }
  }

  /** The bundled tables, loaded once. */
  public static Gazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /**
   * This lexicon with the rows of a table of the house, which has the column name and any of the
   * others of the bundled ones. A row whose name is known adds its other names, symbols and
   * renderings to that entry, and its kind replaces that of the entry unless it is empty.
   *
   * @param in the table; read to its end, not closed
   * @param table how to call it in messages, for a file its path
   * @throws IllegalArgumentException if it is malformed; the message says in which line, and what
   *     was expected
   * @throws IOException if reading fails
   */
  public Gazetteer with(Reader in, String table) throws IOException {
    return with(read(Table.parseAny(in, table, COLUMNS), CommonWords.bundled()));
  }

  /**
   * What is odd about a well-formed table of the house: that it has no rows, or has a name twice.
   *
   * @param in the table; read to its end, not closed
   * @param table how to call it in messages, for a file its path
   * @return messages with the place of each, in the order of the lines
   * @throws IllegalArgumentException if it is malformed
   * @throws IOException if reading fails
   */
  public static List<String> oddities(Reader in, String table) throws IOException {
    List<Table.Row> rows = Table.parseAny(in, table, COLUMNS).rows();
    if (rows.isEmpty()) {
      return List.of(table + ": adds no name: there is no row below the header");
    }
    List<String> oddities = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Table.Row row : rows) {
      String name = row.get("name");
      if (!names.add(name)) {
        oddities.add(
            row.fault("the name '" + name + "' has a row above already; both are joined")
                .getMessage());
      }
    }
    return oddities;
  }

  /**
   * This lexicon with names that must stay as they are, wherever they stand.
   *
   * @param names the names; blank ones mean nothing
   */
  public Gazetteer withProtected(Collection<String> names) {
    List<Company> entries = new ArrayList<>();
    for (String name : names) {
      if (!name.isBlank()) {
        entries.add(protectedName(name.strip()));
      }
    }
    return with(entries);
  }

  /** A protected name; that of a known company stands for the company, with all its renderings. */
  private Company protectedName(String name) {
    for (Company company : companies) {
      if (company.shortNames().contains(name)) {
        return new Company(
            name,
            List.of(),
            company.symbols(),
            company.frenchNames(),
            List.of(),
            Ambiguity.NONE,
            Company.PROTECTED);
      }
    }
    return new Company(
        name, List.of(), List.of(), List.of(), List.of(), Ambiguity.NONE, Company.PROTECTED);
  }

  private Gazetteer with(List<Company> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    Map<String, Company> byName = new LinkedHashMap<>();
    companies.forEach(company -> byName.put(company.name(), company));
    for (Company entry : entries) {
      byName.merge(entry.name(), entry, Gazetteer::joined);
    }
    return new Gazetteer(List.copyOf(byName.values()));
  }

  private static Company joined(Company known, Company added) {
    List<String> french = joined(known.frenchNames(), added.frenchNames());
    List<String> literal =
        new ArrayList<>(joined(known.literalTranslations(), added.literalTranslations()));
    literal.removeAll(french);
    return new Company(
        known.name(),
        joined(known.shortNames(), added.shortNames()),
        joined(known.symbols(), added.symbols()),
        french,
        literal,
        added.isProtected() ? Ambiguity.NONE : known.ambiguity(),
        added.kind().equals(DEFAULT_KIND) ? known.kind() : added.kind());
  }

  private static List<String> joined(List<String> one, List<String> other) {
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return List.copyOf(all);
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
      String kind = row.get("kind").isEmpty() ? DEFAULT_KIND : row.get("kind");
      Company company =
          new Company(
              name,
              row.list("other"),
              row.list("symbols"),
              row.list("french"),
              row.list("literal"),
              kind.equals(Company.PROTECTED) ? Ambiguity.NONE : words.ambiguity(name),
              kind);
      requireWellFormed(row, company);
      companies.add(company);
    }
    return companies;
  }

  private static void requireWellFormed(Table.Row row, Company company) {
    if (company.name().isEmpty()) {
      throw row.fault("a name is expected in the column 'name', it is empty");
    }
    if (!KINDS.contains(company.kind())) {
      String known = String.join(", ", new TreeSet<>(KINDS));
      throw row.fault(
          "the kind must be one of " + known + " or empty, was '" + company.kind() + "'");
    }
    for (String column : NAME_COLUMNS) {
      row.list(column).forEach(name -> requireName(row, column, name));
    }
    for (String symbol : company.symbols()) {
      if (symbol.indexOf(':') != 4 || symbol.length() < 6) {
        String label = symbol.substring(0, Math.max(symbol.indexOf(':'), 0));
        throw row.fault(
            "a symbol must be a market identifier code of four letters (ISO 10383), such as XPAR"
                + " for Paris, and the symbol there, such as XPAR:BRHG; was '"
                + symbol
                + "'"
                + meant(label));
      }
      String mic = symbol.substring(0, 4);
      if (!Exchanges.bundled().isCode(mic)) {
        throw row.fault(
            "no exchange has the market identifier code '" + mic + "' of " + symbol + meant(mic));
      }
    }
    for (String literal : company.literalTranslations()) {
      if (literal.equals(company.name()) || company.frenchNames().contains(literal)) {
        throw row.fault("'" + literal + "' is an accepted name, so not a wrong translation of it");
      }
    }
  }

  /** Refuses a name that is or holds a symbol: a tab was left out before it, or is too many. */
  private static void requireName(Table.Row row, String column, String name) {
    if (name.indexOf(':') < 0) {
      return;
    }
    for (String word : name.split(" ", -1)) {
      int colon = word.indexOf(':');
      if (colon > 0 && Exchanges.bundled().isCode(word.substring(0, colon))) {
        throw row.fault(
            "a name is expected in the column '"
                + column
                + "', '"
                + name
                + "' holds the symbol "
                + word);
      }
    }
  }

  /** Says which codes the exchange has that a label names; empty if it names none. */
  private static String meant(String label) {
    Set<String> codes = new LinkedHashSet<>();
    Exchanges.bundled().byLabel(label).forEach(exchange -> codes.add(exchange.group()));
    return codes.isEmpty() ? "" : "; the code of " + label + " is " + String.join(" or ", codes);
  }

  /** Loads the tables on first use. */
  private static final class Bundled {
    static final Gazetteer GAZETTEER = load();

    private static Gazetteer load() {
      CommonWords words = CommonWords.bundled();
      List<Company> all =
          new ArrayList<>(read(Table.load(Gazetteer.class, "companies.tsv", 1, COLUMNS), words));
      all.addAll(read(Table.load(Gazetteer.class, "institutions.tsv", 1, COLUMNS), words));
      return new Gazetteer(all);
    }
  }
}
