package io.github.relecteur.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of phrases that is looked up token by token; the longest phrase wins. Spaces between
 * tokens do not matter. Immutable once built.
 *
 * @param <T> what a phrase means
 */
public final class Phrases<T> {

  /**
   * A phrase found in a text.
   *
   * @param to the token after its last
   * @param value what it means
   * @param <T> the type of the value
   */
  public record Match<T>(int to, T value) {}

  private record Entry<T>(List<String> words, boolean exact, T value) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  /**
   * Adds a phrase.
   *
   * @param surface the phrase in uniform text
   * @param exact whether its case matters
   * @param value what it means
   */
  public void add(String surface, boolean exact, T value) {
    Tokens tokens = Tokens.of(surface);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(exact ? tokens.get(i).text() : tokens.get(i).lower());
    }
    List<Entry<T>> entries = byFirst.computeIfAbsent(tokens.get(0).lower(), k -> new ArrayList<>());
    entries.add(new Entry<>(words, exact, value));
    entries.sort(Comparator.comparingInt((Entry<T> e) -> e.words.size()).reversed());
  }

  /** The first tokens of all phrases, in lower case. */
  public Set<String> starts() {
    return Collections.unmodifiableSet(byFirst.keySet());
  }

  /** The longest phrase that starts at a token; null if none does. */
  public @Nullable Match<T> at(Tokens tokens, int index) {
    List<Entry<T>> entries = byFirst.get(tokens.get(index).lower());
    if (entries == null) {
      return null;
    }
    for (Entry<T> entry : entries) {
      if (matches(entry, tokens, index)) {
        return new Match<>(index + entry.words.size(), entry.value);
      }
    }
    return null;
  }

  private boolean matches(Entry<T> entry, Tokens tokens, int index) {
    for (int k = 0; k < entry.words.size(); k++) {
      Tokens.Token token = tokens.get(index + k);
      String word = entry.exact ? token.text() : token.lower();
      if (!word.equals(entry.words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
