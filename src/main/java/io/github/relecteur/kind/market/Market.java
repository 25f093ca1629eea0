package io.github.relecteur.kind.market;

import io.github.relecteur.lexicon.Company;
import io.github.relecteur.lexicon.Exchange;
import io.github.relecteur.lexicon.Exchanges;
import io.github.relecteur.lexicon.Gazetteer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the lexicon knows about symbols, their companies and exchanges. */
final class Market {

  private final Gazetteer gazetteer;
  private final Map<String, Exchange> exchanges = new HashMap<>();

  Market(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (Exchange exchange : Exchanges.bundled().all()) {
      exchanges.put(exchange.mic(), exchange);
    }
  }

  /** Whether a symbol is that of the company with this name. */
  boolean belongs(String symbol, String company) {
    return gazetteer.companiesBySymbol(symbol).stream().anyMatch(c -> c.name().equals(company));
  }

  /** The groups of the exchanges at which a company has a symbol; empty if it has not. */
  Set<String> groups(String symbol, String company) {
    Set<String> groups = new TreeSet<>();
    for (Company known : gazetteer.companiesBySymbol(symbol)) {
      for (String listed : known.symbols()) {
        Exchange exchange = exchanges.get(listed.substring(0, 4));
        if (known.name().equals(company) && listed.endsWith(":" + symbol) && exchange != null) {
          groups.add(exchange.group());
        }
      }
    }
    return groups;
  }

  /** The name of an exchange. */
  String name(String group) {
    Exchange exchange = exchanges.get(group);
    return exchange == null ? group : exchange.name();
  }
}
