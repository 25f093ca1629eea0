package io.github.relecteur.kind.market;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Finds a symbol that has moved to another company, which the original names without a symbol. Two
 * symbols that were exchanged are found where symbols are compared.
 */
final class CompanyAgreement implements Agreement {

  private final Market market;

  CompanyAgreement(Market market) {
    this.market = market;
  }

  @Override
  public Optional<Finding> judge(Bitext bitext, List<Listing> english, ListingPair pair) {
    Listing here = pair.original();
    Listing there = pair.translation();
    String owner = here.companyKey();
    String other = there.companyKey();
    if (here.company() == null || there.company() == null || owner.equals(other)) {
      return Optional.empty();
    }
    boolean named =
        bitext.mentions(Side.ORIGINAL).stream()
            .anyMatch(m -> m.kind() == MentionKind.COMPANY && m.key().equals(other));
    boolean listed = english.stream().anyMatch(listing -> listing.companyKey().equals(other));
    if (!named
        || listed
        || !market.belongs(here.symbol(), owner)
        || market.belongs(here.symbol(), other)) {
      return Optional.empty();
    }
    Message message =
        Messages.of(
            "market.company",
            Messages.quoted(here.symbol()),
            Messages.quoted(here.company().text()),
            Messages.quoted(there.company().text()));
    return Optional.of(
        pair.finding(
            "ticker.swapped",
            0.9,
            message,
            there.place(),
            List.of(
                Place.of(Side.ORIGINAL, here.company()),
                Place.of(Side.TRANSLATION, there.company())),
            null));
  }
}
