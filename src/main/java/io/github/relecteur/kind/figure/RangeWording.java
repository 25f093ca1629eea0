package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The French text to put in the place of a range of which both ends are wrong. */
final class RangeWording {

  private static final Set<String> WORDS = Set.of("à", "et");
  private static final Set<String> DASHES = Set.of("-", "–");

  private RangeWording() {}

  /**
   * Joins what is suggested for the two ends with the words of the translation that stand between
   * them; what both ends count is said once: entre 3 et 6 millions de dollars.
   *
   * @return the text, or null if something other than the two ends and a known connector belongs to
   *     the range, or an end has no suggestion
   */
  static @Nullable String of(FigurePair one, Finding aboutOne, FigurePair two, Finding aboutTwo) {
    Item here = one.translation();
    Item there = two.translation();
    if (here == null || there == null) {
      return null;
    }
    boolean ordered = here.place().span().start() <= there.place().span().start();
    Finding low = ordered ? aboutOne : aboutTwo;
    Finding high = ordered ? aboutTwo : aboutOne;
    Place lowPlace = low.translation();
    Place highPlace = high.translation();
    String lowText = low.suggestion();
    String highText = high.suggestion();
    if (lowPlace == null || highPlace == null || lowText == null || highText == null) {
      return null;
    }
    Place whole = here.whole();
    boolean isWhole =
        whole.span().start() == lowPlace.span().start()
            && whole.span().end() == highPlace.span().end()
            && lowPlace.span().end() <= highPlace.span().start();
    if (!isWhole) {
      return null;
    }
    Article article = one.bitext().source(Side.TRANSLATION).article();
    String between = article.text().substring(lowPlace.span().end(), highPlace.span().start());
    return joined(lowText, between, highText);
  }

  private static @Nullable String joined(String low, String between, String high) {
    String connector = between.strip();
    String shared = unit(high);
    boolean same = shared.equals(unit(low));
    boolean dashed = DASHES.contains(connector) && (same || unit(low).isEmpty());
    if (!dashed && !WORDS.contains(connector)) {
      return null;
    }
    return (same ? low.substring(0, low.length() - shared.length()) : low) + between + high;
  }

  /** What follows the number, with the space before it; empty if that is not told for certain. */
  private static String unit(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) != ' ' && text.charAt(at) != '\u00a0') {
      at++;
    }
    boolean grouped = at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return grouped ? "" : text.substring(at);
  }
}
