package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.report.UnifiedDiff.Change;
import io.github.relecteur.wording.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What to put in the place of some words of a translation to follow a suggestion, with the little
 * word before them where that takes another form: de or d’.
 *
 * <p>Made by {@link #of(CheckedPair, Collection)}. A later minor version may add a component: read
 * it by its accessors, not with a record pattern, and leave the canonical constructor to the
 * library.
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
   * <p>Takes time linear in the length of the texts; for many findings use {@link #of(CheckedPair,
   * Collection)}.
   *
   * @return in order of appearance; empty if there is no suggestion for words of the translation,
   *     it would take markup or a comment away somewhere, or the translation is a DOCX file
   * @throws IllegalArgumentException if the finding lies outside the translation
   */
  public static List<Correction> of(CheckedPair pair, Finding finding) {
    Objects.requireNonNull(pair, "pair must not be null");
    Objects.requireNonNull(finding, "finding must not be null");
    return of(new Locator(pair, Labels.ENGLISH), finding);
  }

  /**
   * All that follows the suggestions of several findings, as the command {@code fix} does: of two
   * that put different words in the place of the same ones, the surer is followed, then the more
   * severe, then the first; a finding is followed at all its places or not at all. The same
   * correction that several findings ask for is there once. The command then checks again, and
   * takes back what brings about a new finding; this method does not.
   *
   * <p>Takes time linear in the length of the texts, once for all findings.
   *
   * @param findings findings of the report of the pair, in any order
   * @return in order of appearance, none overlapping another. Findings without a suggestion or
   *     without a place in the translation have none, nor those whose correction would take markup
   *     or a comment away, nor any in a DOCX file
   * @throws IllegalArgumentException if a finding lies outside the translation
   */
  public static List<Correction> of(CheckedPair pair, Collection<Finding> findings) {
    Objects.requireNonNull(pair, "pair must not be null");
    Objects.requireNonNull(findings, "findings must not be null");
    Locator locator = new Locator(pair, Labels.ENGLISH);
    NavigableMap<Integer, Correction> taken = new TreeMap<>();
    findings.stream()
        .sorted(Finding.SUREST_FIRST.thenComparing(Finding.BY_PLACE))
        .forEach(finding -> take(of(locator, finding), taken));
    return List.copyOf(taken.values());
  }

  /**
   * The translation with the suggestions of findings followed, as far as {@link #of(CheckedPair,
   * Collection)} can.
   *
   * @param report the report that holds the findings
   * @param findings which of its findings to follow: all, or for instance the sure ones
   * @return the text of {@code report.translation()} with its markup, otherwise unchanged: of an
   *     article that was read out of another file, as out of ninjs, its text, and of one that was
   *     cut at the maximum length, its beginning
   * @throws IllegalArgumentException if a finding lies outside the translation
   */
  public static String corrected(Report report, Collection<Finding> findings) {
    Objects.requireNonNull(report, "report must not be null");
    List<Change> changes =
        of(CheckedPair.ofArticles("", report), findings).stream().map(Correction::change).toList();
    return UnifiedDiff.apply(report.translation().text(), changes);
  }

  /** The change of the text of the translation as read that makes this correction. */
  public Change change() {
    return new Change(span, replacement);
  }

  /** Takes the corrections of a finding unless they contradict what has been taken. */
  private static void take(List<Correction> own, NavigableMap<Integer, Correction> taken) {
    List<Integer> added = new ArrayList<>();
    for (Correction correction : own) {
      Map.Entry<Integer, Correction> before = taken.lowerEntry(correction.span().end());
      if (before != null && before.getValue().change().contradicts(correction.change())) {
        added.forEach(taken::remove);
        return;
      }
      if (taken.putIfAbsent(correction.span().start(), correction) == null) {
        added.add(correction.span().start());
      }
    }
  }

  private static List<Correction> of(Locator locator, Finding finding) {
    String suggestion = finding.suggestion();
    Place place = finding.translation();
    if (suggestion == null || place == null || suggestion.equals(place.text())) {
      return List.of();
    }
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
