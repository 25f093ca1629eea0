package io.github.relecteur.wording;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What reports say besides the findings: the table reports.tsv in one language.
 *
 * @param language the language
 */
public record Labels(Language language) {

  /** The labels in English. */
  public static final Labels ENGLISH = new Labels(Language.ENGLISH);

  private static final Catalogue TABLE = Catalogue.load("reports.tsv");

  /**
   * A text with its parts put in.
   *
   * @param key the key of the table
   * @param parts for each number of the text what stands there
   * @throws IllegalArgumentException if there is no such key, or a part is missing
   */
  public String get(String key, Object... parts) {
    return TABLE.text(key, language, parts);
  }

  /**
   * A number of things in words.
   *
   * @param key the key without {@code .one} and {@code .many}
   * @param count how many there are; it is part 0 of the text
   */
  public String count(String key, int count) {
    return get(key + (isOne(count) ? ".one" : ".many"), count);
  }

  /** The name of a severity. */
  public String severity(Severity severity) {
    return get("severity." + severity.code());
  }

  /** The name of a type of mentions; a type that the table does not know is its own name. */
  public String type(String type) {
    String key = "type." + type;
    return TABLE.has(key) ? get(key) : type;
  }

  /** The names of the texts for a script: keys that begin with {@code script.}, sorted. */
  public static List<String> script() {
    return TABLE.keys().stream().filter(key -> key.startsWith("script.")).sorted().toList();
  }

  /** The text of a key with numbers for its parts, as it stands in the table. */
  public String form(String key) {
    return TABLE.pattern(key).in(language);
  }

  /** The locale of the language, for names of days and months. */
  public Locale locale() {
    return Locale.forLanguageTag(language.code());
  }

  private boolean isOne(int count) {
    return count == 1 || (count == 0 && language == Language.FRENCH);
  }

  /** All keys of the table. */
  static Set<String> keys() {
    return TABLE.keys();
  }

  /** The text of a key as it stands in the table, in both languages. */
  static Message pattern(String key) {
    return TABLE.pattern(key);
  }
}
