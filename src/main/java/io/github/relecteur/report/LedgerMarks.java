package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The marks of both articles of a pair: one for each mention, and one for each stretch of words
 * outside of mentions that a finding points at. The marks of a side do not overlap.
 */
final class LedgerMarks {

  private final Report report;
  private final String prefix;
  private final BeadIndex beads;
  private final Twins twins;
  private final Set<String> shown = new HashSet<>();
  private final Map<Side, NavigableMap<Integer, LedgerMark>> marks = new EnumMap<>(Side.class);

  /**
   * Finds the marks.
   *
   * @param prefix what the names of the marks begin with
   */
  LedgerMarks(Report report, String prefix) {
    this.report = report;
    this.prefix = prefix;
    this.beads = new BeadIndex(report);
    this.twins = new Twins(report, beads);
    for (Side side : Side.values()) {
      show(side);
    }
    for (Side side : Side.values()) {
      marks.put(side, marks(side));
    }
  }

  /** The marks that begin in a range, in order. */
  List<LedgerMark> inside(Side side, Span span) {
    return List.copyOf(of(side).subMap(span.start(), span.end()).values());
  }

  /** The mark of a mention, unless another mention covers it. */
  Optional<LedgerMark> of(Side side, Mention mention) {
    return Optional.ofNullable(of(side).get(mention.span().start()))
        .filter(mark -> mention.equals(mark.mention()));
  }

  /** The first mark at a place that concerns a finding. */
  Optional<LedgerMark> of(Place place, int finding) {
    return of(place.side()).values().stream()
        .filter(mark -> mark.findings().contains(finding) && mark.span().overlaps(place.span()))
        .findFirst();
  }

  Twins twins() {
    return twins;
  }

  /** The 0-based place of the bead that a finding belongs to, or {@link BeadIndex#NONE}. */
  int bead(Finding finding) {
    for (Place place : places(finding)) {
      int bead = beads.bead(place.side(), place.span().start());
      if (bead != BeadIndex.NONE) {
        return bead;
      }
    }
    return BeadIndex.NONE;
  }

  int bead(Side side, Mention mention) {
    return beads.bead(side, mention.span().start());
  }

  /** All places of a finding, the one in the translation first. */
  static List<Place> places(Finding finding) {
    List<Place> places = new ArrayList<>();
    Optional.ofNullable(finding.translation()).ifPresent(places::add);
    Optional.ofNullable(finding.original()).ifPresent(places::add);
    places.addAll(finding.related());
    return places;
  }

  String name(Side side, int mention) {
    return prefix + (side == Side.ORIGINAL ? "-o" : "-t") + (mention + 1);
  }

  private NavigableMap<Integer, LedgerMark> of(Side side) {
    return marks.getOrDefault(side, new TreeMap<>());
  }

  private NavigableMap<Integer, LedgerMark> marks(Side side) {
    NavigableMap<Integer, LedgerMark> found = new TreeMap<>();
    List<Mention> mentions = report.mentions(side);
    for (int i = 0; i < mentions.size(); i++) {
      if (shown.contains(name(side, i))) {
        found.put(mentions.get(i).span().start(), mark(side, i));
      }
    }
    int places = 0;
    for (int i = 0; i < report.findings().size(); i++) {
      for (Place place : places(report.findings().get(i))) {
        if (place.side() == side && !Twins.isWhole(report.findings().get(i))) {
          places = addPlaces(found, side, place.span(), places);
        }
      }
    }
    return found;
  }

  /** Notes the mentions that stand in a sentence and reach into none before them. */
  private void show(Side side) {
    List<Mention> mentions = report.mentions(side);
    int end = 0;
    for (int i = 0; i < mentions.size(); i++) {
      Span span = mentions.get(i).span();
      if (span.start() >= end && !span.isEmpty() && isShown(side, span)) {
        shown.add(name(side, i));
        end = span.end();
      }
    }
  }

  private boolean isShown(Side side, Span span) {
    return beads.bead(side, span.start()) != BeadIndex.NONE;
  }

  private LedgerMark mark(Side side, int index) {
    Mention mention = report.mentions(side).get(index);
    Side other = side == Side.ORIGINAL ? Side.TRANSLATION : Side.ORIGINAL;
    int twin = twins.of(side, index);
    return mark(
        name(side, index),
        side,
        mention.span(),
        mention,
        twin != Twins.NONE && shown.contains(name(other, twin)) ? name(other, twin) : null,
        twin == Twins.NONE ? null : report.mentions(other).get(twin));
  }

  private LedgerMark mark(
      String id,
      Side side,
      Span span,
      @Nullable Mention mention,
      @Nullable String twin,
      @Nullable Mention beside) {
    List<Integer> indexes = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < report.findings().size(); i++) {
      Finding finding = report.findings().get(i);
      boolean concerns =
          !Twins.isWhole(finding)
              && places(finding).stream()
                  .anyMatch(place -> place.side() == side && place.span().overlaps(span));
      if (concerns) {
        indexes.add(i);
        findings.add(finding);
      }
    }
    return new LedgerMark(
        id,
        side,
        span,
        mention,
        twin,
        beside == null ? null : beside.text(),
        mention != null && beside != null && Twins.shareNumberOnly(mention, beside),
        indexes,
        LedgerMark.worst(findings));
  }

  /** Marks the words of a place that no mark covers yet; returns how many places are marked. */
  private int addPlaces(
      NavigableMap<Integer, LedgerMark> found, Side side, Span place, int places) {
    int count = places;
    String text = (side == Side.ORIGINAL ? report.original() : report.translation()).text();
    int from = place.start();
    Map.Entry<Integer, LedgerMark> before = found.lowerEntry(from);
    from = before == null ? from : Math.max(from, before.getValue().span().end());
    while (from < place.end()) {
      Map.Entry<Integer, LedgerMark> next = found.ceilingEntry(from);
      int to = next == null ? place.end() : Math.min(place.end(), next.getKey());
      boolean says = text.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit);
      if (says && isShown(side, new Span(from, to))) {
        String id = prefix + (side == Side.ORIGINAL ? "-op" : "-tp") + ++count;
        found.put(from, mark(id, side, new Span(from, to), null, null, null));
      }
      from = next == null ? place.end() : Math.max(to, next.getValue().span().end());
    }
    return count;
  }
}
