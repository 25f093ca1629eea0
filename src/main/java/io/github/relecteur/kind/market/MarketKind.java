package io.github.relecteur.kind.market;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Kind;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Agreement of symbols with companies, exchanges and moves, where the symbols themselves agree.
 *
 * <p>It recognises nothing: it judges what other kinds have recognised, by keys, and reports under
 * the codes for tickers.
 */
public final class MarketKind implements Kind<Listing> {

  private final List<Agreement> agreements;

  /** The kind with a lexicon of companies. */
  public MarketKind(Gazetteer gazetteer) {
    Market market = new Market(gazetteer);
    this.agreements =
        List.of(
            new CompanyAgreement(market),
            new ExchangeAgreement(market),
            new MoveAgreement(new Directions()));
  }

  /** None of its own: the codes for tickers are explained by their kind. */
  @Override
  public List<RuleInfo> rules() {
    return List.of();
  }

  /** Nothing: symbols and companies have been recognised already. */
  @Override
  public List<Read<Listing>> recognise(
      Source source, List<Mention> claimed, List<Read<Listing>> original) {
    return List.of();
  }

  @Override
  public List<Finding> judge(
      Bitext bitext, List<Read<Listing>> original, List<Read<Listing>> translation) {
    List<Listing> english = Listings.of(bitext, Side.ORIGINAL);
    if (english.isEmpty()) {
      return List.of();
    }
    List<Listing> french = Listings.of(bitext, Side.TRANSLATION);
    List<Finding> findings = new ArrayList<>();
    for (ListingPair pair : ListingPair.pairs(english, french)) {
      add(bitext, english, pair, findings);
    }
    return findings;
  }

  private void add(Bitext bitext, List<Listing> english, ListingPair pair, List<Finding> findings) {
    for (Agreement agreement : agreements) {
      Optional<Finding> finding = agreement.judge(bitext, english, pair);
      if (finding.isPresent()) {
        findings.add(finding.get());
        return;
      }
    }
  }
}
