package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The figures, tickers and names of both texts by their keys. */
final class Anchors {

  private final Bitext bitext;
  private final List<Mention> mentions;

  /* How often each text has each key; counted when a sentence is first asked about. */

  private @Nullable Map<String, Integer> original;
  private @Nullable Map<String, Integer> translation;

  Anchors(Bitext bitext) {
    this.bitext = bitext;
    this.mentions = bitext.mentions(Side.ORIGINAL);
  }

  private Map<String, Integer> original() {
    Map<String, Integer> known = original;
    if (known == null) {
      known = counts(mentions);
      original = known;
    }
    return known;
  }

  private Map<String, Integer> translation() {
    Map<String, Integer> known = translation;
    if (known == null) {
      known = counts(bitext.mentions(Side.TRANSLATION));
      translation = known;
    }
    return known;
  }

  private static Map<String, Integer> counts(List<Mention> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (Mention mention : mentions) {
      counts.merge(mention.key(), 1, Integer::sum);
    }
    return counts;
  }

  /**
   * Whether something that the original mentions only in this sentence stands in the translation,
   * so that the sentence is not wholly lost.
   */
  boolean isTraced(Sentence sentence) {
    return keys(sentence).stream()
        .anyMatch(
            key -> original().getOrDefault(key, 0) == 1 && translation().getOrDefault(key, 0) > 0);
  }

  /** Whether the translation mentions something less often that this sentence mentions. */
  boolean isMissed(Sentence sentence) {
    return keys(sentence).stream()
        .anyMatch(key -> original().getOrDefault(key, 0) > translation().getOrDefault(key, 0));
  }

  /** Whether something that this sentence mentions stands nowhere in the translation. */
  boolean isGone(Sentence sentence) {
    return keys(sentence).stream().anyMatch(key -> !translation().containsKey(key));
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
