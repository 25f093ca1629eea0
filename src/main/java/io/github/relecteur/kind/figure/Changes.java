package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Tokens;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a bead of which a text says that one has become the other: to 9 from 22, de
 * 22 à 9, à 9, contre 22.
 */
final class Changes {

  /** The words of the longest of what joins an old figure and a new one. */
  private static final int MOST_WORDS = 3;

  private static final int MOST_BETWEEN = 4;
  private static final int MOST_IN_BRACKETS = 8;

  /**
   * What says that a figure has become another.
   *
   * @param from before the old one, if it comes first
   * @param to between both then
   * @param before between both if the new one comes first, perhaps behind a comma
   */
  private record ChangeWords(String from, String to, Set<String> before) {}

  private static final ChangeWords ENGLISH =
      new ChangeWords(
          "from", "to", Set.of("from", "against", "versus", "compared with", "compared to"));
  private static final ChangeWords FRENCH =
      new ChangeWords("de", "à", Set.of("contre", "au lieu de"));

  private final Bitext bitext;
  private final List<FigurePair> pairs;

  Changes(Bitext bitext, List<FigurePair> pairs) {
    this.bitext = bitext;
    this.pairs = pairs;
  }

  /** from 22 to 9, de 9 à 22; to 9 from 22, à 22, contre 9. */
  boolean isTurned(FigurePair a, FigurePair b) {
    return (isChange(a.original(), b.original(), ENGLISH)
            && isChange(b.translation(), a.translation(), FRENCH))
        || (isChange(b.original(), a.original(), ENGLISH)
            && isChange(a.translation(), b.translation(), FRENCH));
  }

  /**
   * Whether both texts say that a figure has become another, or another it: to 9 from 22, de 22 à
   * 9. Then no words around it can say that it stands in a wrong place.
   */
  boolean isPlaced(int index) {
    FigurePair pair = pairs.get(index);
    for (FigurePair other : pairs) {
      if (keepsChange(pair, other) || keepsChange(other, pair)) {
        return true;
      }
    }
    return false;
  }

  private boolean keepsChange(FigurePair old, FigurePair now) {
    return isChange(old.original(), now.original(), ENGLISH)
        && isChange(old.translation(), now.translation(), FRENCH);
  }

  /** Whether words say that one figure, or range, has become another. */
  private boolean isChange(@Nullable Item old, @Nullable Item now, ChangeWords words) {
    if (old == null || now == null || old.sentence() != now.sentence()) {
      return false;
    }
    Tokens tokens = old.tokens(bitext);
    if (old.end() <= now.start()) {
      return tokens.get(from(old, now) - 1).is(words.from())
          && isJoined(tokens, to(old, now), from(now, old), Set.of(words.to()));
    }
    return now.end() <= old.start()
        && isJoined(tokens, to(now, old), from(old, now), words.before());
  }

  /** Whether one of some words stands before a token, and little else behind another: a share. */
  private static boolean isJoined(Tokens tokens, int after, int before, Set<String> words) {
    int from = pastBrackets(tokens, after);
    from += tokens.get(from).is(',') ? 1 : 0;
    for (int at = from; at < before && at - from <= MOST_BETWEEN; at++) {
      if (before - at <= MOST_WORDS && words.contains(tokens.between(at, before))) {
        return true;
      }
      Tokens.Token token = tokens.get(at);
      if (token.isDigits() || token.is("and") || token.is("et")) {
        return false;
      }
    }
    return false;
  }

  /** The token behind brackets that open at a token, in which the figure stands in another unit. */
  private static int pastBrackets(Tokens tokens, int at) {
    if (!tokens.get(at).is('(')) {
      return at;
    }
    for (int i = at + 1; i <= at + MOST_IN_BRACKETS; i++) {
      if (tokens.get(i).is(')')) {
        return i + 1;
      }
    }
    return at;
  }

  /** The first token of a figure, or of the range that it is an end of without another. */
  private int from(Item item, Item other) {
    return ends(item, other).mapToInt(Item::from).min().orElse(item.from());
  }

  /** The token after the last one of a figure, or of the range that it is an end of. */
  private int to(Item item, Item other) {
    return ends(item, other).mapToInt(Item::to).max().orElse(item.to());
  }

  private Stream<Item> ends(Item item, Item other) {
    if (!item.isEnd() || item.whole().equals(other.whole())) {
      return Stream.of(item);
    }
    return pairs.stream()
        .map(pair -> item.side() == Side.ORIGINAL ? pair.original() : pair.translation())
        .filter(Objects::nonNull)
        .filter(end -> end.whole().equals(item.whole()));
  }
}
