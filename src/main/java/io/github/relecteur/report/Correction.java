package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Labels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to put in the place of some words of a translation to follow a suggestion, with the little
 * word before them where that takes another form: de or d’.
 *
 * @param span the range of the words in the translation as read
 * @param words what stands there, with its markup
 * @param replacement what to put there
 * @param start where the words begin in the file of the translation
 * @param end the position after their last character
 * @param notation how the file writes characters
 * @param written the replacement as the file writes it
 */
public record Correction(
    Span span,
    String words,
    String replacement,
    Position start,
    Position end,
    Notation notation,
    String written) {

  private static final String SWAPPED = ".swapped";

  /**
   * All that follows the suggestion of a finding: at its place, and wherever else the same words
   * are related to it. Where the words that belong here stand at a related place, as in two figures
   * that have changed places, both are exchanged.
   *
   * @return in order of appearance; empty if there is no suggestion for words of the translation,
   *     or it would take markup away somewhere
   */
  public static List<Correction> of(CheckedPair pair, Finding finding) {
    String suggestion = finding.suggestion();
    Place place = finding.translation();
    if (suggestion == null || place == null || suggestion.equals(place.text())) {
      return List.of();
    }
    Locator locator = new Locator(pair, Labels.ENGLISH);
    List<Correction> corrections = new ArrayList<>();
    boolean complete = add(corrections, locator.correction(finding, place, suggestion));
    for (Place other : finding.related()) {
      if (other.side() != Side.TRANSLATION || other.span().equals(place.span())) {
        continue;
      }
      if (other.text().equals(place.text())) {
        complete &= add(corrections, locator.correction(finding, other, suggestion));
      } else if (finding.code().endsWith(SWAPPED)) {
        String words = exchanged(place.text(), suggestion, other.text());
        complete &= words != null && add(corrections, locator.correction(finding, other, words));
      }
    }
    corrections.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
    return complete ? List.copyOf(corrections) : List.of();
  }

  /**
   * What to put in the place of one of two things that have changed places: the words of the other,
   * or without the unit that stays where it is.
   */
  private static @Nullable String exchanged(String words, String suggestion, String other) {
    if (other.equals(suggestion)) {
      return words;
    }
    if (suggestion.startsWith(other) && words.endsWith(suggestion.substring(other.length()))) {
      return words.substring(0, words.length() - (suggestion.length() - other.length()));
    }
    return other.startsWith(suggestion) ? words + other.substring(suggestion.length()) : null;
  }

  private static boolean add(List<Correction> corrections, @Nullable Correction correction) {
    if (correction != null) {
      corrections.add(correction);
    }
    return correction != null;
  }
}
