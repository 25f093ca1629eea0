package io.github.relecteur.lexicon;

import io.github.relecteur.model.Language;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The names of months and weekdays. */
public final class Calendar {

  /**
   * A name of a month or a weekday.
   *
   * @param month whether it is a month
   * @param number 1 to 12, or 1 for Monday to 7
   * @param abbreviated whether it is a short form
   * @param word whether it is also an ordinary word
   */
  public record Name(boolean month, int number, boolean abbreviated, boolean word) {}

  private static final String TABLE = "calendar.tsv";
  private static final String[] COLUMNS = {"language", "name", "kind", "number", "short", "word"};
  private static final String YES = "yes";
  private static final int MONTHS = 12;
  private static final int WEEKDAYS = 7;

  private static final class Bundled {
    static final Map<Language, Calendar> TABLES = load();

    private static Map<Language, Calendar> load() {
      return read(Table.load(Calendar.class, TABLE, COLUMNS));
    }
  }

  private final WordMap<Name> names = new WordMap<>();

  private Calendar() {}

  /** The bundled names of a language. */
  public static Calendar of(Language language) {
    Calendar calendar = Bundled.TABLES.get(language);
    if (calendar == null) {
      throw new IllegalStateException("no calendar for " + language);
    }
    return calendar;
  }

  /**
   * The names of each language in a table.
   *
   * @throws MalformedTableException if a row is malformed; the message says where
   */
  static Map<Language, Calendar> read(Table table) {
    Map<Language, Calendar> tables = new EnumMap<>(Language.class);
    tables.put(Language.ENGLISH, new Calendar());
    tables.put(Language.FRENCH, new Calendar());
    for (Table.Row row : table.rows()) {
      Calendar calendar = tables.get(row.language());
      if (calendar != null) {
        calendar.add(row);
      }
    }
    return tables;
  }

  private void add(Table.Row row) {
    boolean month = isMonth(row);
    int number = number(row, month ? MONTHS : WEEKDAYS);
    boolean word = row.get("word").equals(YES);
    if (!word && !row.get("word").isEmpty()) {
      throw row.fault("word must be yes or empty, was '" + row.get("word") + "'");
    }
    names.put(row.require("name").toLowerCase(Locale.ROOT), new Name(month, number, false, word));
    for (String form : row.list("short")) {
      names.put(form.toLowerCase(Locale.ROOT), new Name(month, number, true, true));
    }
  }

  private static boolean isMonth(Table.Row row) {
    String kind = row.get("kind");
    if (!kind.equals("month") && !kind.equals("weekday")) {
      throw row.fault("kind must be month or weekday, was '" + kind + "'");
    }
    return kind.equals("month");
  }

  private static int number(Table.Row row, int most) {
    String number = row.get("number");
    for (int i = 1; i <= most; i++) {
      if (number.equals(String.valueOf(i))) {
        return i;
      }
    }
    throw row.fault("number must lie between 1 and " + most + ", was '" + number + "'");
  }

  /**
   * The full name, in lower case, of a month or otherwise a weekday; empty if both are null.
   *
   * @param month 1 to 12, or null
   * @param weekday 1 for Monday to 7, or null
   */
  public String fullName(@Nullable Integer month, @Nullable Integer weekday) {
    Integer number = month != null ? month : weekday;
    if (number == null) {
      return "";
    }
    boolean isMonth = month != null;
    String full = "";
    for (String word : names.words()) {
      Name name = Objects.requireNonNull(names.get(word));
      boolean isMeant = name.month() == isMonth && name.number() == number && !name.abbreviated();
      if (isMeant && (full.isEmpty() || isBefore(word, full))) {
        full = word;
      }
    }
    return full;
  }

  /** Of several names the shortest is taken, of those the first of the alphabet. */
  private static boolean isBefore(String word, String other) {
    return word.length() == other.length()
        ? word.compareTo(other) < 0
        : word.length() < other.length();
  }

  /**
   * Whether a word names a month or shortens its name.
   *
   * @param word a word in lower case
   * @param number 1 for January to 12
   */
  public boolean isMonth(String word, int number) {
    Name name = names.get(word);
    return name != null && name.month() && name.number() == number;
  }

  /** The names, in lower case, of all months and weekdays. */
  public Collection<String> names() {
    return names.words();
  }

  /** What a word, in lower case, names; null if neither a month nor a weekday. */
  public @Nullable Name name(String word) {
    return names.get(word);
  }
}
