package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells a dollar that the original names by its country and the translation nowhere does: C$1.4
 * billion, 1,4 milliard de dollars.
 */
final class Dollars {

  private static final String AMERICAN = "USD";

  private Dollars() {}

  /** Whether the original says which dollar it means, and the translation leaves it open. */
  static boolean isLeftOpen(FigurePair pair, Item original, Item translation) {
    List<String> said = units(original);
    List<String> heard = units(translation);
    return said.size() == 1
        && heard.size() > 1
        && heard.get(0).equals(AMERICAN)
        && heard.contains(said.get(0))
        && !said.get(0).equals(AMERICAN)
        && translation.place().text().contains("dollar")
        && !names(pair.bitext(), said.get(0));
  }

  private static List<String> units(Item item) {
    return item.figure().reading() instanceof Reading.Of of ? of.units() : List.of();
  }

  /** Whether the translation names a currency anywhere: dollars canadiens, CAD. */
  private static boolean names(Bitext bitext, String currency) {
    Measures measures = Measures.of(Language.FRENCH);
    for (Sentence sentence : bitext.source(Side.TRANSLATION).sentences()) {
      Tokens tokens = bitext.source(Side.TRANSLATION).tokens(sentence.index());
      for (int i = 0; i < tokens.size(); i++) {
        if (is(measures.after(tokens, i), currency) || is(measures.before(tokens, i), currency)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(Phrases.@Nullable Match<Measures.Measure> match, String currency) {
    return match != null
        && match.value().units().size() == 1
        && match.value().units().get(0).equals(currency);
  }
}
