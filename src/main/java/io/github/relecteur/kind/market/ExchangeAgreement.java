package io.github.relecteur.kind.market;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds an exchange that only the translation names, and at which the company does not have the
 * symbol. Exchanges that both texts name are compared where symbols are.
 */
final class ExchangeAgreement implements Agreement {

  private final Market market;

  ExchangeAgreement(Market market) {
    this.market = market;
  }

  @Override
  public Optional<Finding> judge(Bitext bitext, List<Listing> english, ListingPair pair) {
    Listing there = pair.translation();
    if (there.exchange().isEmpty()
        || pair.original().ticker().attributes().containsKey("exchange")
        || pair.original().ticker().text().contains(":")) {
      return Optional.empty();
    }
    Set<String> groups = market.groups(there.symbol(), there.companyKey());
    if (groups.isEmpty() || groups.contains(there.exchange())) {
      return Optional.empty();
    }
    Message message =
        Messages.of(
            "market.exchange",
            Messages.quoted(there.companyKey()),
            Messages.quoted(there.symbol()),
            String.join(", ", groups.stream().map(market::name).toList()),
            market.name(there.exchange()));
    return Optional.of(
        pair.finding("ticker.exchange", 0.85, message, there.place(), List.of(), there.symbol()));
  }
}
