package io.github.relecteur.fuzz;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.BitSet;
import java.util.List;

/**
 * What holds for mentions, findings and beads of any text. Quick, as it is asked millions of times.
 */
final class Sound {

  /** What Markdown marks words and links with, which plain text may hold as well. */
  private static final String MARKS = "*_`~[]()<>";

  private Sound() {}

  /** Fails unless a condition holds. */
  static void require(boolean holds, Object what) {
    if (!holds) {
      throw new AssertionError("does not hold: " + what);
    }
  }

  /**
   * Checks places and order of all that a report tells, and that beads hold every sentence once.
   */
  static void requireReport(Report report) {
    requirePlaces(report);
    for (Side side : Side.values()) {
      requireEverySentenceOnce(report.alignment(), side, article(report, side));
    }
  }

  /** Checks places and order of all that a report tells. */
  static void requirePlaces(Report report) {
    for (Side side : Side.values()) {
      requireMentions(report.mentions(side), article(report, side));
    }
    Finding last = null;
    for (Finding finding : report.findings()) {
      Place original = finding.original();
      Place translation = finding.translation();
      if (original != null) {
        requireInside(original.span(), original.text(), report.original());
      }
      if (translation != null) {
        requireInside(translation.span(), translation.text(), report.translation());
      }
      for (Place place : finding.related()) {
        requireInside(place.span(), place.text(), article(report, place.side()));
      }
      require(last == null || Finding.BY_PLACE.compare(last, finding) <= 0, "order of findings");
      last = finding;
    }
  }

  /** Checks that mentions are in order and what stands in the article. */
  static void requireMentions(List<Mention> mentions, Article article) {
    Span last = new Span(0, 0);
    for (Mention mention : mentions) {
      requireInside(mention.span(), mention.text(), article);
      require(mention.span().compareTo(last) >= 0, "order of mentions at " + mention);
      last = mention.span();
    }
  }

  private static void requireInside(Span span, String text, Article article) {
    require(!span.isEmpty(), "place has characters: " + span);
    require(span.end() <= article.text().length(), "place inside the text: " + span);
    if (!article.markup() && article.blocks().isEmpty()) {
      String surface = article.text().substring(span.start(), span.end());
      require(isShown(text, surface), "surface '" + text + "' is '" + surface + "'");
    }
  }

  /** Whether a text is what stands there, but for marks of emphasis and links and blanks beside. */
  private static boolean isShown(String text, String surface) {
    int at = 0;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (at < text.length() && text.charAt(at) == c) {
        at++;
      } else if (MARKS.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return at == text.length();
  }

  private static void requireEverySentenceOnce(List<Bead> beads, Side side, Article article) {
    BitSet seen = new BitSet();
    int end = -1;
    for (Bead bead : beads) {
      for (Sentence sentence : side == Side.ORIGINAL ? bead.original() : bead.translation()) {
        require(!seen.get(sentence.index()), "sentence only once: " + sentence);
        seen.set(sentence.index());
        require(sentence.span().end() <= article.text().length(), "sentence inside: " + sentence);
        end = Math.max(end, sentence.index());
      }
    }
    require(seen.nextClearBit(0) == end + 1, "every sentence of " + side + ": " + seen);
  }

  private static Article article(Report report, Side side) {
    return side == Side.ORIGINAL ? report.original() : report.translation();
  }
}
