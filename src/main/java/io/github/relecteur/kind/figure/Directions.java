package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a language that say up or down, and where they count. */
final class Directions {

  private static final int NEAR = 5;

  /** Where a word must stand to say something about a figure. */
  enum Where {
    /** Anywhere around it. */
    ANYWHERE,
    /** Anywhere, but a word that tells a move beside it comes first: a profit may fall. */
    LEVEL,
    /** Anywhere in the sentence, but too vague to be bound to a figure by nearness alone. */
    SENTENCE,
    /** A few words before or behind it. */
    NEAR,
    /** Right behind it. */
    BEHIND
  }

  /**
   * What a word says.
   *
   * @param way 1 for up, -1 for down, 0 for neither though it looks so
   * @param where where it must stand
   */
  record Sense(int way, Where where) {}

  /**
   * A word found beside a figure.
   *
   * @param from its first token
   * @param to the token after its last
   * @param way 1 for up, -1 for down
   * @param where where it must stand
   */
  record Word(int from, int to, int way, Where where) {

    boolean isVague() {
      return where == Where.SENTENCE;
    }

    boolean isLevel() {
      return where == Where.LEVEL;
    }
  }

  private static final class Bundled {
    static final Map<Language, Directions> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, new Directions(language));
      }
    }
  }

  private final Phrases<Sense> phrases = new Phrases<>();
  private final Stems<Sense> stems = new Stems<>();

  private Directions(Language language) {
    Table words =
        Table.load(Directions.class, "directions.tsv", "language", "word", "direction", "where");
    for (Table.Row row : words.rows()) {
      if (row.language() == language) {
        add(row.get("word"), new Sense(way(row), where(row)));
      }
    }
  }

  private void add(String word, Sense sense) {
    if (word.endsWith("*")) {
      stems.add(word.substring(0, word.length() - 1), sense);
    } else {
      phrases.add(word, false, sense);
    }
  }

  private static int way(Table.Row row) {
    return switch (row.get("direction")) {
      case "up" -> 1;
      case "down" -> -1;
      case "none" -> 0;
      default -> throw row.fault("direction must be up, down or none");
    };
  }

  private static Where where(Table.Row row) {
    return switch (row.get("where")) {
      case "" -> Where.ANYWHERE;
      case "sentence" -> Where.SENTENCE;
      case "level" -> Where.LEVEL;
      case "near" -> Where.NEAR;
      case "behind" -> Where.BEHIND;
      default -> throw row.fault("where must be level, sentence, near, behind or empty");
    };
  }

  static Directions of(Language language) {
    Directions directions = Bundled.TABLES.get(language);
    if (directions == null) {
      throw new IllegalStateException("no directions for " + language);
    }
    return directions;
  }

  /** What the words that start at a token say; null if nothing. */
  Phrases.@Nullable Match<Sense> at(Tokens tokens, int index) {
    Phrases.Match<Sense> match = phrases.at(tokens, index);
    if (match != null) {
      return match;
    }
    Sense sense = stems.longest(tokens.get(index).lower());
    return sense == null ? null : new Phrases.Match<>(index + 1, sense);
  }

  /**
   * Which way words point that end right before a figure: there "closed down" is a move, and not
   * the end of a shop.
   */
  static int before(Tokens tokens, int end, Sense sense) {
    if (sense.way() != 0) {
      return sense.where() == Where.SENTENCE || sense.where() == Where.BEHIND ? 0 : sense.way();
    }
    Tokens.Token last = tokens.get(end - 1);
    return last.is("up") ? 1 : last.is("down") ? -1 : 0;
  }

  /** The words around a figure that say up or down, in order. */
  static List<Word> around(Vicinity vicinity) {
    Directions directions = of(vicinity.language());
    Tokens tokens = vicinity.tokens();
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Phrases.Match<Sense> match = directions.at(tokens, i);
      if (match == null) {
        i++;
        continue;
      }
      boolean own = i >= vicinity.from() && i < vicinity.to();
      Sense sense = match.value();
      int way =
          match.to() == vicinity.from() && sense.way() == 0
              ? before(tokens, match.to(), sense)
              : sense.way();
      if (!own && way != 0 && counts(sense.where(), vicinity, i)) {
        words.add(new Word(i, match.to(), way, sense.where()));
      }
      i = match.to();
    }
    return words;
  }

  private static boolean counts(Where where, Vicinity vicinity, int index) {
    return switch (where) {
      case ANYWHERE, LEVEL, SENTENCE -> true;
      case NEAR -> index >= vicinity.from() - NEAR && index < vicinity.to() + NEAR;
      case BEHIND -> index >= vicinity.to() && index <= vicinity.to() + 1;
    };
  }
}
