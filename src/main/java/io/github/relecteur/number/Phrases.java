package io.github.relecteur.number;

import io.github.relecteur.lexicon.WordMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** A phrase with its words, at least one, in lower case unless their case matters. */
  private static final class Entry<T> {
    private final String[] words;
    private final boolean exact;
    private final T value;

    Entry(String[] words, boolean exact, T value) {
      this.words = words;
      this.exact = exact;
      this.value = value;
    }

    boolean matches(Tokens tokens, int index) {
      for (int k = exact ? 0 : 1; k < words.length; k++) {
        Tokens.Token token = tokens.get(index + k);
        if (!words[k].equals(exact ? token.text() : token.lower())) {
          return false;
        }
      }
      return true;
    }
  }

  /** The phrases that start with a word. */
  private static final class Entries<T> {

    /** The longest first. */
    private final List<Entry<T>> all = new ArrayList<>(1);

    /**
     * A bit for the first letter of each second word, so that most texts are told apart at once.
     */
    private long seconds;

    /** Where the phrases of one word begin. */
    private int singles;

    void add(Entry<T> entry) {
      all.add(entry);
      all.sort(Comparator.comparingInt((Entry<T> e) -> e.words.length).reversed());
      if (entry.words.length > 1) {
        singles++;
        seconds |= bit(entry.words[1].toLowerCase(Locale.ROOT));
      }
    }

    @Nullable Match<T> at(Tokens tokens, int index) {
      boolean mayGoOn = seconds != 0 && (seconds & bit(tokens.get(index + 1).lower())) != 0;
      for (int i = mayGoOn ? 0 : singles; i < all.size(); i++) {
        Entry<T> entry = all.get(i);
        if (entry.matches(tokens, index)) {
          return new Match<>(index + entry.words.length, entry.value);
        }
      }
      return null;
    }

    private static long bit(String word) {
      return word.isEmpty() ? 0 : 1L << (word.charAt(0) & 0x3f);
    }
  }

  /** The phrases by their first word in lower case. */
  private final WordMap<Entries<T>> byFirst = new WordMap<>();

  /**
   * Adds a phrase.
   *
   * @param surface the phrase in uniform text
   * @param exact whether its case matters
   * @param value what it means
   */
  public void add(String surface, boolean exact, T value) {
    Tokens tokens = Tokens.of(surface);
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = exact ? tokens.get(i).text() : tokens.get(i).lower();
    }
    Entries<T> entries = byFirst.get(tokens.get(0).lower());
    if (entries == null) {
      entries = new Entries<>();
      byFirst.put(tokens.get(0).lower(), entries);
    }
    entries.add(new Entry<>(words, exact, value));
  }

  /** The first tokens of all phrases, in lower case. */
  public Collection<String> starts() {
    return byFirst.words();
  }

  /** The longest phrase that starts at a token; null if none does. */
  public @Nullable Match<T> at(Tokens tokens, int index) {
    Entries<T> entries = byFirst.get(tokens.get(index).lower());
    return entries == null ? null : entries.at(tokens, index);
  }
}
