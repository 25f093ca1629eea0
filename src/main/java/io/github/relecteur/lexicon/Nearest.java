package io.github.relecteur.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which known word somebody may have meant. */
public final class Nearest {

  private Nearest() {}

  /**
   * The word with the fewest letters changed; of several the first in alphabetical order.
   *
   * @param word what was written
   * @param known the words to choose from, at least one
   */
  public static String of(String word, Collection<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .min(
            Comparator.comparing((String other) -> distance.apply(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** The word of {@link #of}, if no more than half of its letters are others. */
  public static Optional<String> near(String word, Collection<String> known) {
    return Optional.of(of(word, known))
        .filter(
            near ->
                2 * LevenshteinDistance.getDefaultInstance().apply(word, near) <= near.length());
  }
}
