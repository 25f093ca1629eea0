package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the words beside a figure say about it: a bound, and whether it goes up or down. */
final class Surroundings {

  private static final int FARTHEST_BOUND = 6;
  private static final int FARTHEST_DIRECTION = 7;
  private static final int FARTHEST_LOOSE = 10;
  private static final int FARTHEST_NEGATION = 4;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "no", "aucun", "aucune", "rien", "none", "pas", "jamais", "sans",
          "without", "nor", "cannot", "t");
  private static final Set<String> MODALS =
      Set.of("pourra", "pourrait", "pourraient", "peut", "peuvent", "could", "may", "might", "can");
  private static final Set<String> PARTICLE_VERBS =
      Set.of(
          "shot",
          "shoot",
          "shoots",
          "shooting",
          "go",
          "goes",
          "went",
          "gone",
          "going",
          "move",
          "moved",
          "moves",
          "moving",
          "push",
          "pushed",
          "pushes",
          "pushing",
          "drive",
          "drove",
          "driven",
          "driving",
          "bring",
          "brings",
          "brought",
          "bringing",
          "inch",
          "inched",
          "edge",
          "edged",
          "tick",
          "ticked",
          "creep",
          "crept",
          "catch",
          "caught");
  private static final Set<String> FILLERS =
      Set.of(
          "the", "a", "an", "of", "to", "by", "de", "d", "'", "des", "du", "les", "le", "la", "l",
          "à", "un", "une", "that", "another", "some", "autres", "(");

  /**
   * What bounds a figure.
   *
   * @param comparison on which side the true value lies
   * @param kept whether its loss changes the meaning
   */
  record Bound(Comparison comparison, boolean kept) {}

  /**
   * The words that bound a figure.
   *
   * @param from the first token
   * @param to the token after the last
   * @param bound what they say
   */
  record Found(int from, int to, Bound bound) {}

  private static final class Bundled {
    static final Map<Language, Surroundings> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, new Surroundings(language));
      }
    }
  }

  private final Phrases<Bound> before = new Phrases<>();
  private final Phrases<Bound> after = new Phrases<>();
  private final Phrases<Bound> loose = new Phrases<>();
  private final Directions directions;

  private Surroundings(Language language) {
    Table bounds =
        Table.load(
            Surroundings.class, "comparators.tsv", "language", "form", "sign", "side", "lost");
    for (Table.Row row : bounds.rows()) {
      if (row.language() == language) {
        Bound bound = new Bound(Comparison.of(row), row.get("lost").equals("yes"));
        phrases(row).add(row.get("form"), false, bound);
      }
    }
    directions = Directions.of(language);
  }

  private Phrases<Bound> phrases(Table.Row row) {
    return switch (row.get("side")) {
      case "before" -> before;
      case "after" -> after;
      case "around" -> loose;
      default -> throw row.fault("side must be before, after or around");
    };
  }

  static Surroundings of(Language language) {
    Surroundings surroundings = Bundled.TABLES.get(language);
    if (surroundings == null) {
      throw new IllegalStateException("no comparators for " + language);
    }
    return surroundings;
  }

  /** What bounds the figure between two tokens. */
  Comparison comparison(Tokens tokens, int from, int to) {
    Found found = found(tokens, from, to);
    return found == null ? Comparison.NONE : found.bound().comparison();
  }

  /** The words that bound the figure between two tokens; null if there are none. */
  @Nullable Found found(Tokens tokens, int from, int to) {
    Found found = before(tokens, from);
    if (found != null) {
      return found;
    }
    int at = to;
    Phrases.Match<Bound> behind = after.at(tokens, at);
    if (behind == null) {
      at = pastNoun(tokens, to);
      behind = at == to ? null : after.at(tokens, at);
      behind = behind == null || behind.to() < at + 2 ? null : behind;
    }
    return behind == null ? null : new Found(at, behind.to(), behind.value());
  }

  /** 72 hours of power at most, 12 navires au minimum: the token behind what is counted. */
  private static int pastNoun(Tokens tokens, int to) {
    int at = to;
    if (tokens.get(at).is("of") || tokens.get(at).is("de") || tokens.get(at).is("d")) {
      at += tokens.get(at + 1).is('\'') ? 2 : 1;
    }
    Tokens.Token noun = tokens.get(at);
    return noun.isWord() && noun.text().length() > 2 ? at + 1 : to;
  }

  private @Nullable Found before(Tokens tokens, int from) {
    for (int start = Math.max(0, from - FARTHEST_BOUND); start < from; start++) {
      Phrases.Match<Bound> match = before.at(tokens, start);
      if (match != null
          && match.to() <= from
          && onlyFillers(tokens, match.to(), from)
          && !isParticle(tokens, start)) {
        Bound bound = match.value();
        return isNegated(tokens, start)
            ? new Found(start, match.to(), new Bound(bound.comparison().negated(), false))
            : new Found(start, match.to(), bound);
      }
    }
    return null;
  }

  /** Whether a modal stands near before a figure. */
  static boolean hasModal(Tokens tokens, int from) {
    for (int i = Math.max(0, from - FARTHEST_LOOSE); i < from; i++) {
      if (MODALS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** The "up" of "shot up to" belongs to its verb, and "to" tells what was reached. */
  private static boolean isParticle(Tokens tokens, int index) {
    return tokens.get(index).is("up") && PARTICLE_VERBS.contains(tokens.get(index - 1).lower());
  }

  /**
   * Whether any words stand around the figure that could be a bound of it, and of no other. A
   * French modal may be one (peut accueillir 300 personnes), unless the original has its own.
   *
   * @param modal whether the other language says by a modal that something is possible
   */
  boolean isBoundLoosely(Tokens tokens, int from, int to, boolean modal) {
    for (int i = Math.max(0, from - FARTHEST_LOOSE); i < to + FARTHEST_LOOSE; i++) {
      boolean inside = (i >= from && i < to) || (modal && MODALS.contains(tokens.get(i).lower()));
      if (!inside
          && !isBoundToOther(tokens, i, from, to)
          && (before.at(tokens, i) != null
              || after.at(tokens, i) != null
              || loose.at(tokens, i) != null)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words that start at a token bound digits that belong to another figure. */
  private boolean isBoundToOther(Tokens tokens, int index, int from, int to) {
    Phrases.Match<Bound> match = before.at(tokens, index);
    if (match == null) {
      return false;
    }
    int next = match.to();
    while (next < tokens.size() && FILLERS.contains(tokens.get(next).lower())) {
      next++;
    }
    return tokens.get(next).isDigits() && (next < from || next >= to);
  }

  /** "not more than", "ne … pas plus de": the bound is turned round. */
  private static boolean isNegated(Tokens tokens, int start) {
    for (int i = start - 1; i >= 0 && i >= start - FARTHEST_NEGATION; i--) {
      Tokens.Token token = tokens.get(i);
      if (NEGATIONS.contains(token.lower())
          || (tokens.get(start).is("plus") && (token.is("ne") || token.is("n")))) {
        return true;
      }
      if (token.is(',') || token.is('.') || token.is(';')) {
        return false;
      }
    }
    return false;
  }

  private static boolean onlyFillers(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!FILLERS.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  /**
   * 1 if the words before the figure say up, -1 for down, 0 for nothing or for both; another figure
   * or a comma hides what stands before it.
   */
  int direction(Tokens tokens, int from) {
    int start = from;
    while (start > 0 && start > from - FARTHEST_DIRECTION && !isBarrier(tokens.get(start - 1))) {
      start--;
    }
    int found = 0;
    int i = start;
    while (i < from) {
      Phrases.Match<Directions.Sense> match = directions.at(tokens, i);
      if (match == null) {
        i++;
        continue;
      }
      int way =
          match.to() == from
              ? Directions.before(tokens, match.to(), match.value())
              : way(match.value());
      boolean level = match.value().where() == Directions.Where.LEVEL;
      if (!level || found == 0) {
        if (way * found < 0) {
          return 0;
        }
        found = way == 0 ? found : way;
      }
      i = match.to();
    }
    return found;
  }

  private static boolean isBarrier(Tokens.Token token) {
    return token.isDigits() || token.is(';') || token.is(',') || token.is('.');
  }

  private static int way(Directions.Sense sense) {
    return switch (sense.where()) {
      case ANYWHERE, NEAR, LEVEL -> sense.way();
      case SENTENCE, BEHIND -> 0;
    };
  }
}
