package io.github.relecteur.lexicon;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which known word somebody may have meant. */
public final class Nearest {

  private static final int MOST_LETTERS = 2;
  private static final int LETTERS_PER_SLIP = 3;

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

  /**
   * The word of {@link #of}, if at most two letters and a third of them are others; otherwise the
   * shortest word that goes on where the one written ends, for as many letters at most.
   */
  public static Optional<String> near(String word, Collection<String> known) {
    return Optional.of(of(word, known))
        .filter(near -> isSlip(word, near))
        .or(() -> longer(word, known));
  }

  private static boolean isSlip(String word, String near) {
    int distance = LevenshteinDistance.getDefaultInstance().apply(word, near);
    return distance <= MOST_LETTERS && LETTERS_PER_SLIP * distance <= near.length();
  }

  private static Optional<String> longer(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> other.startsWith(word) && other.length() <= 2 * word.length())
        .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
  }
}
