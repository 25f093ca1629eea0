package io.github.relecteur.lexicon;

import io.github.relecteur.model.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that numbers are made of. */
public final class NumberWords {

  /** What a word does in a number. */
  public enum Role {
    /** 0 to 19: added. */
    UNIT,
    /** 20 to 90: added. */
    TEN,
    /** 100: multiplies a number below 20 that precedes it. */
    HUNDRED,
    /** 1000: multiplies what precedes it. */
    THOUSAND,
    /** A million and above: multiplies what precedes it. */
    SCALE,
    /** A vague plural: hundreds of, des milliers de. */
    THOUSANDS,
    /** A collective: a dozen, une centaine. */
    DOZEN,
    /** A scale that is written short after digits: bn, Md. */
    ABBREVIATION,
    /** A single letter that is a scale only beside money or where nothing else fits: 5m, 3k. */
    LETTER,
    /** The last word of an ordinal: third, deuxième. */
    ORDINAL,
    /** twentieth, vingtième. */
    ORDINAL_TEN,
    /** hundredth, centième. */
    ORDINAL_HUNDRED,
    /** thousandth, millième. */
    ORDINAL_THOUSAND,
    /** millionth, milliardième. */
    ORDINAL_SCALE,
    /** The second word of a fraction: two thirds, deux tiers. */
    DENOMINATOR
  }

  /**
   * A number word.
   *
   * @param role what it does
   * @param value its value
   */
  public record Word(Role role, BigDecimal value) {}

  private static final String TABLE = "number-words.tsv";
  private static final String[] COLUMNS = {"language", "word", "kind", "value"};

  private static final class Bundled {
    static final Map<Language, NumberWords> TABLES = load();

    private static Map<Language, NumberWords> load() {
      return read(Table.load(NumberWords.class, TABLE, COLUMNS));
    }
  }

  private final WordMap<Word> cardinals = new WordMap<>();
  private final WordMap<Word> ordinals = new WordMap<>();
  private final WordMap<BigDecimal> denominators = new WordMap<>();

  private NumberWords() {}

  /** The bundled words of a language. */
  public static NumberWords of(Language language) {
    NumberWords words = Bundled.TABLES.get(language);
    if (words == null) {
      throw new IllegalStateException("no number words for " + language);
    }
    return words;
  }

  /**
   * The words of each language in a table.
   *
   * @throws MalformedTableException if a row is malformed; the message says where
   */
  static Map<Language, NumberWords> read(Table table) {
    Map<Language, NumberWords> tables = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      tables.put(language, new NumberWords());
    }
    for (Table.Row row : table.rows()) {
      NumberWords words = tables.get(row.language());
      if (words != null) {
        words.add(row);
      }
    }
    tables.values().forEach(NumberWords::addUnaccented);
    return tables;
  }

  private void add(Table.Row row) {
    String word = row.require("word");
    Role role = role(row);
    BigDecimal value = value(row);
    if (role == Role.DENOMINATOR) {
      denominators.put(word, value);
    } else if (role.name().startsWith("ORDINAL")) {
      ordinals.put(word, new Word(role, value));
    } else {
      cardinals.put(word, new Word(role, value));
    }
  }

  private static Role role(Table.Row row) {
    List<String> known = new ArrayList<>();
    for (Role role : Role.values()) {
      String code = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (code.equals(row.get("kind"))) {
        return role;
      }
      known.add(code);
    }
    throw row.fault(
        "kind must be one of " + String.join(", ", known) + ", was '" + row.get("kind") + "'");
  }

  private static BigDecimal value(Table.Row row) {
    try {
      return new BigDecimal(row.get("value"));
    } catch (NumberFormatException e) {
      throw row.fault("value must be a decimal number, was '" + row.get("value") + "'");
    }
  }

  /** deuxieme, centiemes: also without the accents. */
  private void addUnaccented() {
    addUnaccented(ordinals);
    addUnaccented(denominators);
  }

  private static <V> void addUnaccented(WordMap<V> words) {
    for (String word : words.words()) {
      String plain = unaccented(word);
      V value = words.get(word);
      if (value != null && !words.has(plain)) {
        words.put(plain, value);
      }
    }
  }

  private static String unaccented(String word) {
    return word.replace('è', 'e').replace('é', 'e');
  }

  /** The words, in lower case, that a number in words may start with. */
  public Set<String> starts() {
    Set<String> starts = new HashSet<>(cardinals.words());
    starts.addAll(ordinals.words());
    return starts;
  }

  /** Whether a word, in lower case, may be part of a number in words or of a fraction. */
  public boolean isPart(String word) {
    return cardinals.has(word) || ordinals.has(word) || denominators.has(word);
  }

  /** What a word, in lower case, is in a cardinal number; null if nothing. */
  public @Nullable Word cardinal(String word) {
    return cardinals.get(word);
  }

  /** What a word, in lower case, is at the end of an ordinal number; null if nothing. */
  public @Nullable Word ordinal(String word) {
    return ordinals.get(word);
  }

  /** What a word, in lower case, divides by as the second word of a fraction; null if nothing. */
  public @Nullable BigDecimal denominator(String word) {
    return denominators.get(word);
  }
}
