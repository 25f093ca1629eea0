package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures, tickers and names of both texts by their keys. */
final class Anchors {

  private final List<Mention> mentions;
  private final Map<String, Integer> original = new HashMap<>();
  private final Set<String> translation = new HashSet<>();

  Anchors(Bitext bitext) {
    this.mentions = bitext.mentions(Side.ORIGINAL);
    mentions.forEach(mention -> original.merge(mention.key(), 1, Integer::sum));
    bitext.mentions(Side.TRANSLATION).forEach(mention -> translation.add(mention.key()));
  }

  /**
   * Whether something that the original mentions only in this sentence stands in the translation,
   * so that the sentence is not wholly lost.
   */
  boolean isTraced(Sentence sentence) {
    for (int m = first(sentence.span().start()); m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.span().start() >= sentence.span().end()) {
        break;
      }
      if (original.getOrDefault(mention.key(), 0) == 1 && translation.contains(mention.key())) {
        return true;
      }
    }
    return false;
  }

  private int first(int start) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (mentions.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
