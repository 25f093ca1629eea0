package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures, tickers and names of both texts by their keys. */
final class Anchors {

  private final List<Mention> mentions;
  private final Map<String, Integer> original = new HashMap<>();
  private final Map<String, Integer> translation = new HashMap<>();

  Anchors(Bitext bitext) {
    this.mentions = bitext.mentions(Side.ORIGINAL);
    mentions.forEach(mention -> original.merge(mention.key(), 1, Integer::sum));
    bitext
        .mentions(Side.TRANSLATION)
        .forEach(mention -> translation.merge(mention.key(), 1, Integer::sum));
  }

  /**
   * Whether something that the original mentions only in this sentence stands in the translation,
   * so that the sentence is not wholly lost.
   */
  boolean isTraced(Sentence sentence) {
    return keys(sentence).stream()
        .anyMatch(
            key -> original.getOrDefault(key, 0) == 1 && translation.getOrDefault(key, 0) > 0);
  }

  /** Whether the translation mentions something less often that this sentence mentions. */
  boolean isMissed(Sentence sentence) {
    return keys(sentence).stream()
        .anyMatch(key -> original.getOrDefault(key, 0) > translation.getOrDefault(key, 0));
  }

  /** Whether something that this sentence mentions stands nowhere in the translation. */
  boolean isGone(Sentence sentence) {
    return keys(sentence).stream().anyMatch(key -> !translation.containsKey(key));
  }

  private List<String> keys(Sentence sentence) {
    List<String> keys = new ArrayList<>();
    for (int m = first(sentence.span().start()); m < mentions.size(); m++) {
      if (mentions.get(m).span().start() >= sentence.span().end()) {
        break;
      }
      keys.add(mentions.get(m).key());
    }
    return keys;
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
