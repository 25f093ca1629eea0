package io.github.relecteur.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The stock exchanges, by the ways in which newspapers point at them beside a symbol. */
public final class Exchanges {

  private static final String[] COLUMNS = {
    "mic", "group", "name", "labels", "french", "ric", "bloomberg"
  };

  /** All rows have labels; further codes may be left out. */
  private static final int FEWEST = 4;

  private final List<Exchange> exchanges;
  private final Set<String> codes = new HashSet<>();
  private final Map<String, List<Exchange>> byLabel = new HashMap<>();
  private final Map<String, List<Exchange>> byRicSuffix = new HashMap<>();
  private final Map<String, List<Exchange>> byBloombergCode = new HashMap<>();

  private Exchanges(List<Exchange> exchanges) {
    this.exchanges = List.copyOf(exchanges);
    for (Exchange exchange : exchanges) {
      codes.add(exchange.mic());
      put(byLabel, folded(exchange.mic()), exchange);
      putAll(byLabel, folded(exchange.labels()), exchange);
      putAll(byLabel, folded(exchange.frenchLabels()), exchange);
      putAll(byRicSuffix, exchange.ricSuffixes(), exchange);
      putAll(byBloombergCode, exchange.bloombergCodes(), exchange);
    }
  }

  private static void putAll(
      Map<String, List<Exchange>> map, List<String> keys, Exchange exchange) {
    for (String key : keys) {
      put(map, key, exchange);
    }
  }

  private static void put(Map<String, List<Exchange>> map, String key, Exchange exchange) {
    List<Exchange> list = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.isEmpty() || !list.get(list.size() - 1).mic().equals(exchange.mic())) {
      list.add(exchange);
    }
  }

  /** The bundled table, loaded once. */
  public static Exchanges bundled() {
    return Bundled.EXCHANGES;
  }

  /** All exchanges in the order of the table. */
  public List<Exchange> all() {
    return exchanges;
  }

  /** Whether a market identifier code is that of an exchange of the table. */
  public boolean isCode(String mic) {
    return codes.contains(mic);
  }

  /**
   * The exchanges that a label before a symbol may stand for, in either language.
   *
   * @param label for instance {@code NYSE}, {@code Bourse de New York} or {@code XNYS}; case and
   *     accents mean nothing
   */
  public List<Exchange> byLabel(String label) {
    return List.copyOf(byLabel.getOrDefault(folded(label), List.of()));
  }

  /** The exchanges of a Reuters suffix such as {@code .PA}. */
  public List<Exchange> byRicSuffix(String suffix) {
    return List.copyOf(byRicSuffix.getOrDefault(suffix, List.of()));
  }

  /** The exchanges of a Bloomberg code such as {@code US} or {@code LN}. */
  public List<Exchange> byBloombergCode(String code) {
    return List.copyOf(byBloombergCode.getOrDefault(code, List.of()));
  }

  private static List<String> folded(List<String> labels) {
    List<String> folded = new ArrayList<>(labels.size());
    for (String label : labels) {
      folded.add(folded(label));
    }
    return folded;
  }

  private static String folded(String label) {
    return PlainLetters.of(label).replace('-', ' ');
  }

  /**
   * The exchanges of a table with the columns of the bundled one.
   *
   * @throws MalformedTableException if a row is malformed; the message says where
   */
  static Exchanges read(Table table) {
    List<Exchange> exchanges = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Table.Row row : table.rows()) {
      String mic = row.get("mic");
      if (mic.length() != 4 || !codes.add(mic)) {
        throw row.fault("a market identifier code of its own is needed, was '" + mic + "'");
      }
      exchanges.add(
          new Exchange(
              mic,
              row.require("group"),
              row.require("name"),
              row.list("labels"),
              row.list("french"),
              row.list("ric"),
              row.list("bloomberg")));
    }
    for (Table.Row row : table.rows()) {
      if (!codes.contains(row.get("group"))) {
        throw row.fault(
            "the group must be the code of an exchange of the table, was '"
                + row.get("group")
                + "'");
      }
    }
    return new Exchanges(exchanges);
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final Exchanges EXCHANGES =
        read(Table.load(Exchanges.class, "exchanges.tsv", FEWEST, COLUMNS));
  }
}
