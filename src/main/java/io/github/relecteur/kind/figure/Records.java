package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Tokens;
import java.util.Set;

/**
 * Tells whether a time belongs to a high or a low: a four-year high, the lowest since 2011, au plus
 * bas depuis quatre ans.
 */
final class Records {

  private static final int NEAR = 6;
  private static final Set<String> BEFORE_ENGLISH_TIME =
      Set.of(
          "in", "since", "for", "more", "than", "over", "about", "almost", "nearly", "level",
          "levels", "reading", "price", "point", "rate", "at", "least", "the");
  private static final Set<String> BEFORE_FRENCH_TIME =
      Set.of(
          "de", "en", "depuis", "plus", "d", "'", "près", "environ", "niveau", "niveaux", "au",
          "moins", "quasi", "presque", "les", "la", "le", "l");

  private Records() {}

  /** 1 for a high, -1 for a low, 0 if the words beside the time tell neither. */
  static int of(Bitext bitext, Item item) {
    Tokens tokens = item.tokens(bitext);
    if (item.side() == Side.TRANSLATION) {
      return french(tokens, item.from());
    }
    int behind = way(tokens.get(item.to()), "high", "low");
    return behind != 0 ? behind : english(tokens, item.from());
  }

  /** its lowest level in more than four years. */
  private static int english(Tokens tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEAR); i--) {
      int way = way(tokens.get(i), "highest", "lowest");
      if (way != 0 || !BEFORE_ENGLISH_TIME.contains(tokens.get(i).lower())) {
        return way;
      }
    }
    return 0;
  }

  /** un plus bas de quatre ans, au plus haut depuis 2011. */
  private static int french(Tokens tokens, int from) {
    for (int i = from - 1; i > Math.max(0, from - NEAR); i--) {
      int way = way(tokens.get(i), "haut", "bas");
      way = way == 0 ? way(tokens.get(i), "haute", "basse") : way;
      if (way != 0) {
        return tokens.get(i - 1).is("plus") ? way : 0;
      }
      if (!BEFORE_FRENCH_TIME.contains(tokens.get(i).lower())) {
        return 0;
      }
    }
    return 0;
  }

  private static int way(Tokens.Token token, String high, String low) {
    return token.is(high) ? 1 : token.is(low) ? -1 : 0;
  }
}
