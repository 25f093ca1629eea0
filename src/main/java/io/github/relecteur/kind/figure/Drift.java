package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Place;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.NormalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which way the sentence around a figure goes.
 *
 * @param ups how many words of it say up
 * @param downs how many say down
 * @param word the word bound to the figure, or null
 * @param close whether that word stands next to the figure
 * @param level 1 for a profit that the word moves, -1 for a loss, 0 for neither
 */
record Drift(int ups, int downs, Directions.@Nullable Word word, boolean close, int level) {

  private static final int CLOSE = 3;

  static Drift of(Vicinity vicinity) {
    List<Directions.Word> words = Directions.around(vicinity);
    int ups = 0;
    for (Directions.Word word : words) {
      ups += word.way() > 0 ? 1 : 0;
    }
    Directions.Word own = own(vicinity, words);
    int downs = words.size() - ups;
    boolean close = own != null && isClose(vicinity, own);
    return new Drift(ups, downs, own, close, own == null ? 0 : level(vicinity, words, own));
  }

  /** Which way the only profit or loss points that stands between a move and its figure. */
  private static int level(Vicinity vicinity, List<Directions.Word> words, Directions.Word own) {
    int level = 0;
    for (Directions.Word word : words) {
      boolean between = word.from() >= own.to() && word.to() <= vicinity.from();
      if (word.isLevel() && between && !own.isLevel()) {
        level = level == 0 ? word.way() : 2;
      }
    }
    return level == 2 ? 0 : level;
  }

  /** What the word bound to the figure says: 1 up, -1 down, 0 if there is none. */
  int own() {
    return word == null ? 0 : word.way();
  }

  /** Where the word bound to a figure stands. */
  Optional<Place> place(Bitext bitext, Item item, Vicinity vicinity) {
    if (word == null) {
      return Optional.empty();
    }
    Tokens tokens = vicinity.tokens();
    int shift = item.start() - tokens.get(vicinity.from()).start();
    int start = tokens.get(word.from()).start() + shift;
    int end = tokens.get(word.to() - 1).end() + shift;
    NormalizedText text = bitext.source(item.side()).text(item.sentence());
    return Optional.of(new Place(item.side(), text.original(start, end), text.display(start, end)));
  }

  /**
   * The last word before the figure that no other figure parts from it; failing that the first one
   * behind it that belongs to no figure behind.
   */
  private static Directions.@Nullable Word own(Vicinity vicinity, List<Directions.Word> words) {
    Directions.Word before = null;
    for (Directions.Word word : words) {
      if (word.isVague()) {
        continue;
      }
      if (word.from() >= vicinity.to() && governs(vicinity.tokens(), word)) {
        return before;
      }
      if (word.from() >= vicinity.to()) {
        return nearest(vicinity, before, word);
      }
      boolean parted = isParted(vicinity, word.to(), vicinity.from());
      before = parted ? null : word.isLevel() && before != null ? before : word;
    }
    return before;
  }

  /** "a discount of 3%": the word belongs to the figure behind it. */
  private static boolean governs(Tokens tokens, Directions.Word word) {
    Tokens.Token last = tokens.get(word.to() - 1);
    return last.is("of") || last.is("de") || last.is('\'');
  }

  private static Directions.@Nullable Word nearest(
      Vicinity vicinity, Directions.@Nullable Word before, Directions.Word behind) {
    if (isParted(vicinity, vicinity.to(), behind.from())) {
      return before;
    }
    return before == null || (isClose(vicinity, behind) && !isClose(vicinity, before))
        ? behind
        : before;
  }

  private static boolean isClose(Vicinity vicinity, Directions.Word word) {
    return word.from() >= vicinity.to()
        ? word.from() - vicinity.to() < CLOSE
        : vicinity.from() - word.to() < CLOSE;
  }

  private static boolean isParted(Vicinity vicinity, int from, int to) {
    Tokens tokens = vicinity.tokens();
    for (int i = from; i < to; i++) {
      if (tokens.get(i).is(';') || vicinity.isOtherFigure(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the translation goes the other way around this figure. */
  boolean isTurnedIn(Drift translation) {
    boolean otherLevel = level * translation.level < 0 && own() == translation.own();
    return otherLevel
        || isOpposedBy(translation)
        || (own() * translation.own() < 0
            && (isFlippedIn(translation) || isOutweighedIn(translation)));
  }

  /** One sentence knows only up, the other only down. */
  private boolean isOpposedBy(Drift other) {
    boolean upDown = ups > 0 && downs == 0 && other.ups == 0 && other.downs > 0;
    boolean downUp = downs > 0 && ups == 0 && other.downs == 0 && other.ups > 0;
    return (upDown || downUp) && other.own() != 0;
  }

  /** As many words on both sides, one of them turned round. */
  private boolean isFlippedIn(Drift other) {
    return ups + downs == other.ups + other.downs && Math.abs(ups - other.ups) == 1;
  }

  /** The words next to the figure disagree, and those of the sentence lean the same way. */
  private boolean isOutweighedIn(Drift other) {
    return close && other.close && (ups - downs - other.ups + other.downs) * own() > 0;
  }
}
