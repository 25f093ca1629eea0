package io.github.relecteur.spark;

import io.github.relecteur.Relecteur;
import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a checker is made from, to be sent to the executors as a broadcast: each of them builds one
 * checker, when it first needs it, and shares it between its tasks. Thread-safe.
 */
final class CheckerSource implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<Lexicon> lexicons;
  private final List<String> disabled;
  private final double minimumConfidence;
  private transient @Nullable Relecteur relecteur;

  /**
   * A lexicon of the house.
   *
   * @param name how to call it in messages
   * @param content the table
   */
  record Lexicon(String name, String content) implements Serializable {}

  CheckerSource(List<Lexicon> lexicons, List<String> disabled, double minimumConfidence) {
    this.lexicons = List.copyOf(lexicons);
    this.disabled = List.copyOf(disabled);
    this.minimumConfidence = minimumConfidence;
  }

  /**
   * The checker of this executor.
   *
   * @throws IllegalArgumentException if something is wrong with a lexicon
   */
  synchronized Relecteur relecteur() {
    Relecteur built = relecteur;
    if (built == null) {
      built = build();
      relecteur = built;
    }
    return built;
  }

  private Relecteur build() {
    Relecteur.Builder builder = Relecteur.builder();
    try {
      for (Lexicon lexicon : lexicons) {
        builder.lexicon(new StringReader(lexicon.content()), lexicon.name());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string does no input", e);
    }
    return builder
        .disable(disabled.toArray(String[]::new))
        .minimumConfidence(minimumConfidence)
        .build();
  }
}
