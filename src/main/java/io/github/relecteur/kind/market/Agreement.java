package io.github.relecteur.kind.market;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Finding;
import java.util.List;
import java.util.Optional;

/** One way in which a symbol must agree with what stands beside it. */
interface Agreement {

  /**
   * The finding if a symbol of the translation does not agree.
   *
   * @param bitext both texts
   * @param english all symbols of the original
   * @param pair the symbol on both sides
   */
  Optional<Finding> judge(Bitext bitext, List<Listing> english, ListingPair pair);
}
