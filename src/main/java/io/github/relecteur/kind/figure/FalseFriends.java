package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.number.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Ordinals that mean something else in French when they keep their number: sixth form, sixième. */
final class FalseFriends {

  /**
   * A phrase of the table.
   *
   * @param french the ordinals that mislead
   * @param unless what makes them right when it follows
   * @param suggestion what may be put instead, or null
   */
  record Friend(List<String> french, Set<String> unless, @Nullable String suggestion) {}

  private static final class Bundled {
    static final Phrases<Friend> TABLE = load();

    private static Phrases<Friend> load() {
      Phrases<Friend> phrases = new Phrases<>();
      Table table =
          Table.load(
              FalseFriends.class, "false-friends.tsv", "english", "french", "unless", "suggestion");
      for (Table.Row row : table.rows()) {
        String suggestion = row.get("suggestion");
        Friend friend =
            new Friend(
                row.list("french"),
                Set.copyOf(row.list("unless")),
                suggestion.isEmpty() ? null : suggestion);
        phrases.add(row.get("english"), false, friend);
      }
      return phrases;
    }
  }

  private FalseFriends() {}

  /** The phrase that starts at the original of a pair; null if the table has none. */
  static @Nullable Friend at(FigurePair pair) {
    Item original = pair.original();
    if (original == null || pair.translation() == null) {
      return null;
    }
    Phrases.Match<Friend> match = Bundled.TABLE.at(original.tokens(pair.bitext()), original.from());
    return match == null ? null : match.value();
  }

  /** Whether the translation of a pair is what its phrase may not be rendered by. */
  static boolean isMisled(FigurePair pair, Friend friend) {
    Item translation = pair.translation();
    if (translation == null) {
      return false;
    }
    String next = translation.tokens(pair.bitext()).get(translation.to()).lower();
    String said = translation.place().text().toLowerCase(Locale.ROOT);
    return friend.french().contains(said) && !friend.unless().contains(next);
  }
}
