package io.github.relecteur.kind.sentence;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures, tickers and names of both texts by their keys. */
final class Anchors {

  /** The types of mentions that no line of the page around a story holds. */
  private static final Set<String> FACTS =
      Set.of("number", "money", "percent", "quantity", "range", "ratio", "company", "institution");

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

  /**
   * The first figure in digits, symbol or company in a sentence of the translation that stands
   * nowhere in the original; null if there is none. Dates, times and media do not count: they stand
   * in datelines, credits and references.
   */
  @Nullable Mention invented(Sentence sentence) {
    for (Mention mention : mentions(bitext.mentions(Side.TRANSLATION), sentence)) {
      if (isFact(mention) && !original().containsKey(mention.key())) {
        return mention;
      }
    }
    return null;
  }

  private static boolean isFact(Mention mention) {
    return switch (mention.kind()) {
      case TICKER -> true;
      case COMPANY -> FACTS.contains(mention.type());
      case FIGURE ->
          FACTS.contains(mention.type()) && mention.text().chars().anyMatch(Character::isDigit);
      default -> false;
    };
  }

  private List<String> keys(Sentence sentence) {
    return mentions(mentions, sentence).stream().map(Mention::key).toList();
  }

  /** Those of a text, ordered by place, that begin in a sentence. */
  private static List<Mention> mentions(List<Mention> all, Sentence sentence) {
    int from = first(all, sentence.span().start());
    return all.subList(from, first(all, sentence.span().end()));
  }

  private static int first(List<Mention> mentions, int start) {
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
