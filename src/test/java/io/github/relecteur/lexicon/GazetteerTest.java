package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final String LETTERS = "[A-Z0-9][A-Z0-9&-]*(\\.[A-Z]{1,2})?";

  /** Exchanges whose symbols are numbers of a fixed length. */
  private static final Map<String, String> NUMBERS =
      Map.of(
          "XHKG", "\\d{4}",
          "XJPX", "\\d{4}",
          "XKRX", "\\d{6}",
          "XTAI", "\\d{4}",
          "XSHG", "\\d{6}",
          "XSHE", "\\d{6}",
          "XSAU", "\\d{4}",
          "XKLS", "\\d{4}");

  /** Exchanges whose symbols are letters, and how many. */
  private static final Map<String, String> WORDS =
      Map.of(
          "XNYS", "[A-Z]{1,5}(\\.[A-Z])?",
          "XNAS", "[A-Z]{1,5}",
          "XPAR", "[A-Z]{1,5}",
          "XLON", "[A-Z]{2,4}(\\.A)?",
          "XTSE", "[A-Z]{1,4}(\\.[A-Z])?",
          "XSWX", "[A-Z]{3,5}",
          "BVMF", "[A-Z]{4}\\d{1,2}");

  /**
   * French names that are also an English name of another entry: abbreviations of two bodies, an
   * exchange and its owner, a house under its former name, an index and those who name it.
   */
  private static final Set<String> HOMONYMS =
      Set.of(
          "Asahi",
          "BCE",
          "BSE",
          "CME",
          "FSB",
          "HKEX",
          "LSE",
          "PSOE",
          "RBI",
          "Radio-Canada",
          "Royal Bank of Scotland",
          "S&P",
          "Scotland Yard",
          "Standard & Poor",
          "Standard & Poor's",
          "Straits Times",
          "TSX",
          "Wall Street");

  private final Gazetteer gazetteer = Gazetteer.bundled();

  @Test
  void bundledTables_areLargeEnoughForTheNews() {
    long french = gazetteer.companies().stream().mapToLong(c -> c.frenchNames().size()).sum();

    assertThat(gazetteer.companies()).hasSizeGreaterThan(2900);
    assertThat(french).isGreaterThan(1200);
  }

  @Test
  void bundledTables_knowFirmsAndFrenchNamesEnough() {
    Set<String> firms = Set.of("company", "bank", "brand");

    assertThat(gazetteer.companies())
        .filteredOn(company -> firms.contains(company.kind()))
        .hasSizeGreaterThanOrEqualTo(2000);
    assertThat(gazetteer.companies())
        .filteredOn(company -> !company.frenchNames().isEmpty() || hasAcronym(company))
        .hasSizeGreaterThanOrEqualTo(700);
  }

  private static boolean hasAcronym(Company company) {
    return company.shortNames().stream()
        .anyMatch(name -> name.length() > 1 && name.chars().allMatch(Character::isUpperCase));
  }

  @Test
  void frenchName_isNoEnglishNameOfAnotherEntry() {
    Map<String, String> owners = new HashMap<>();
    gazetteer
        .companies()
        .forEach(company -> names(company).forEach(name -> owners.put(name, company.name())));
    Set<String> shared = new HashSet<>();
    for (Company company : gazetteer.companies()) {
      for (String french : company.frenchNames()) {
        if (!owners.getOrDefault(french, company.name()).equals(company.name())) {
          shared.add(french);
        }
      }
    }

    assertThat(shared).isEqualTo(HOMONYMS);
  }

  @Test
  void everyName_belongsToOneEntry() {
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Company company : gazetteer.companies()) {
      for (String name : names(company)) {
        String other = owners.putIfAbsent(name, company.name());
        if (other != null) {
          shared.add(
              place(company.name()) + ": '" + name + "' is a name of " + place(other) + ", too");
        }
      }
    }
    assertThat(shared).as("each name is expected in one row only").isEmpty();
  }

  @Test
  void everySymbol_belongsToOneEntryAndFitsItsExchange() {
    Map<String, String> owners = new TreeMap<>();
    List<String> shared = new ArrayList<>();
    for (Company company : gazetteer.companies()) {
      for (String symbol : company.symbols()) {
        String mic = symbol.substring(0, 4);
        assertThat(symbol.substring(5))
            .as(place(company.name()) + ": what the symbols of " + mic + " look like")
            .matches(Pattern.compile(NUMBERS.getOrDefault(mic, WORDS.getOrDefault(mic, LETTERS))));
        String other = owners.put(symbol, company.name());
        if (other != null) {
          shared.add(
              place(company.name()) + ": " + symbol + " stands in " + place(other) + ", too");
        }
      }
    }
    assertThat(owners).hasSizeGreaterThan(1000);
    assertThat(shared).as("each symbol is expected in one row only").isEmpty();
  }

  @Test
  void noAcceptedForm_isALiteralTranslationToExpect() {
    for (Company company : gazetteer.companies()) {
      Set<String> accepted = new HashSet<>(names(company));
      accepted.addAll(company.frenchNames());
      assertThat(company.literalTranslations()).doesNotContainAnyElementsOf(accepted);
    }
  }

  @Test
  void noField_hasSurroundingSpacesOrRepeatsItself() {
    for (Company company : gazetteer.companies()) {
      List<String> all = new ArrayList<>(company.shortNames());
      all.add(company.name());
      assertThat(all).as(company.name()).doesNotHaveDuplicates();
      assertThat(company.frenchNames()).as(company.name()).doesNotHaveDuplicates();
      all.addAll(company.frenchNames());
      all.addAll(company.literalTranslations());
      assertThat(all).allSatisfy(field -> assertThat(field).isEqualTo(field.strip()).isNotEmpty());
    }
  }

  @Test
  void symbol_isFoundWithAndWithoutItsExchange() {
    assertThat(gazetteer.companiesBySymbol("NVDA")).extracting(Company::name).contains("Nvidia");
    assertThat(gazetteer.companiesBySymbol("XTAI:2330"))
        .extracting(Company::name)
        .containsExactly("TSMC");
  }

  @Test
  void symbolOnSeveralExchanges_givesAllItsCompanies() {
    assertThat(gazetteer.companiesBySymbol("SAN"))
        .extracting(Company::name)
        .contains("Sanofi", "Santander");
  }

  @Test
  void ambiguousNames_areMarked() {
    assertThat(company("Target").ambiguity()).isEqualTo(Ambiguity.WORD);
    assertThat(company("Ford").ambiguity()).isEqualTo(Ambiguity.PERSON);
    assertThat(company("Nvidia").ambiguity()).isEqualTo(Ambiguity.NONE);
  }

  @Test
  void everyKind_isInSmallLetters() {
    assertThat(gazetteer.companies())
        .allSatisfy(c -> assertThat(c.kind()).isEqualTo(c.kind().toLowerCase(Locale.ROOT)));
  }

  @Test
  void place_isTheLineOfTheRow() {
    assertThat(place("3i")).isEqualTo("lexicon/companies.tsv:7 (3i)");
    assertThat(place("AEX")).startsWith("lexicon/institutions.tsv:");
  }

  /** Where the row of a name stands. */
  private static String place(String name) {
    for (String table : List.of("companies.tsv", "institutions.tsv")) {
      List<String> lines = lines(table);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).equals(name) || lines.get(i).startsWith(name + "\t")) {
          return "lexicon/" + table + ":" + (i + 1) + " (" + name + ")";
        }
      }
    }
    return name;
  }

  private static List<String> lines(String table) {
    try {
      return Files.readAllLines(
          Path.of("src/main/resources/io/github/relecteur/lexicon").resolve(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Company company(String name) {
    return gazetteer.companies().stream()
        .filter(c -> c.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static List<String> names(Company company) {
    List<String> names = new ArrayList<>(company.shortNames());
    names.add(company.name());
    return names;
  }
}
