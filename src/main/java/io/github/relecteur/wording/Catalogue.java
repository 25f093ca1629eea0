package io.github.relecteur.wording;

import io.github.relecteur.lexicon.MalformedTableException;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of texts in both languages, by key. A text may hold {@code {0}} to {@code {9}}, which
 * stand for what is put in; other braces mean nothing.
 */
final class Catalogue {

  private final String name;
  private final Map<String, Message> patterns;

  private Catalogue(String name, Map<String, Message> patterns) {
    this.name = name;
    this.patterns = patterns;
  }

  /**
   * Reads a table of this package.
   *
   * @throws IllegalStateException if there is none
   * @throws MalformedTableException if it is malformed
   */
  static Catalogue load(String name) {
    Table table = Table.load(Catalogue.class, name, "key", "en", "fr");
    return of(Table.path(Catalogue.class, name), table);
  }

  /**
   * The texts of a table.
   *
   * @throws IllegalArgumentException if a key stands twice, or a row lacks a field
   */
  static Catalogue of(String name, Table table) {
    Map<String, Message> patterns = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String key = row.get("key");
      Message pattern = new Message(row.get("en"), row.get("fr"));
      if (key.isEmpty() || pattern.english().isEmpty() || pattern.french().isEmpty()) {
        throw row.fault("key, en and fr must hold something");
      }
      if (patterns.put(key, pattern) != null) {
        throw row.fault("the key " + key + " stands twice");
      }
    }
    return new Catalogue(name, patterns);
  }

  /** All keys. */
  Set<String> keys() {
    return Set.copyOf(patterns.keySet());
  }

  /** Whether there is such a key. */
  boolean has(String key) {
    return patterns.containsKey(key);
  }

  /**
   * The text of a key as it stands in the table.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  Message pattern(String key) {
    Message pattern = patterns.get(key);
    if (pattern == null) {
      throw new MalformedTableException(
          name + ": a row with the key " + key + " is expected, there is none");
    }
    return pattern;
  }

  /**
   * The text of a key with its parts put in.
   *
   * @param parts for each number what stands there: a {@link Message}, or what is the same in both
   *     languages
   * @throws IllegalArgumentException if there is no such key, or a part is missing
   */
  Message message(String key, Object... parts) {
    Message pattern = pattern(key);
    return parts.length == 0
        ? pattern
        : new Message(
            filled(key, pattern, Language.ENGLISH, parts),
            filled(key, pattern, Language.FRENCH, parts));
  }

  /** The text of a key in one language with its parts put in, see {@link #message}. */
  String text(String key, Language language, Object... parts) {
    return filled(key, pattern(key), language, parts);
  }

  private String filled(String key, Message message, Language language, Object... parts) {
    String pattern = message.in(language);
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = pattern.indexOf('{'); at >= 0; at = pattern.indexOf('{', at + 1)) {
      int part =
          at + 2 < pattern.length() && pattern.charAt(at + 2) == '}' ? digit(pattern, at) : -1;
      if (part >= 0) {
        if (part >= parts.length) {
          throw new IllegalArgumentException(
              "the text " + key + " of " + name + " lacks its part " + part);
        }
        pieces.add(pattern.substring(from, at));
        pieces.add(in(language, parts[part]));
        from = at + 3;
      }
    }
    pieces.add(pattern.substring(from));
    return String.join("", pieces);
  }

  private static int digit(String pattern, int brace) {
    char c = pattern.charAt(brace + 1);
    return c >= '0' && c <= '9' ? c - '0' : -1;
  }

  private static String in(Language language, Object part) {
    return part instanceof Message message ? message.in(language) : String.valueOf(part);
  }
}
