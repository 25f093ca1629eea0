package io.github.relecteur.fix;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.report.Correction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Findings of a pair that are there only since suggestions were followed, and who is to blame. */
final class Regressions {

  private final List<Fix> fixes;
  private final List<Finding> before;
  private final List<Correction> corrections;

  /**
   * The findings of a pair before its corrections.
   *
   * @param report what was found
   * @param fixes the suggestions of this pair that are followed
   */
  Regressions(Report report, List<Fix> fixes) {
    this.fixes = fixes;
    this.before = new ArrayList<>(report.findings());
    fixes.forEach(fix -> before.remove(fix.finding()));
    this.corrections =
        fixes.stream()
            .flatMap(fix -> fix.corrections().stream())
            .distinct()
            .sorted(Comparator.comparingInt(c -> c.span().start()))
            .toList();
  }

  /** The first finding that was not there before. */
  Optional<Finding> first(Report after) {
    return after.findings().stream().filter(finding -> !wasThere(finding)).findFirst();
  }

  /** The suggestion that was followed nearest to a finding, which is to blame for it. */
  Fix nearest(Finding finding) {
    return fixes.stream()
        .min(Comparator.comparingLong(fix -> distance(fix, finding)))
        .orElseThrow(() -> new IllegalStateException("some suggestion must have been followed"));
  }

  private boolean wasThere(Finding finding) {
    return before.stream()
        .anyMatch(
            earlier ->
                earlier.code().equals(finding.code())
                    && (distance(spans(earlier, Side.TRANSLATION), now(finding)) == 0
                        || distance(spans(earlier, Side.ORIGINAL), spans(finding, Side.ORIGINAL))
                            == 0));
  }

  private long distance(Fix fix, Finding finding) {
    long here = distance(spans(fix.finding(), Side.TRANSLATION), now(finding));
    long there = distance(spans(fix.finding(), Side.ORIGINAL), spans(finding, Side.ORIGINAL));
    return Math.min(here, there);
  }

  /** The least distance of two spans; 0 if some overlap. */
  private static long distance(List<Span> some, List<Span> others) {
    long least = Integer.MAX_VALUE;
    for (Span a : some) {
      for (Span b : others) {
        int gap = Math.max(a.start() - b.end(), b.start() - a.end());
        least = Math.min(least, a.overlaps(b) || a.equals(b) ? 0 : gap + 1L);
      }
    }
    return least;
  }

  private static List<Span> spans(Finding finding, Side side) {
    List<Span> spans = new ArrayList<>();
    Place main = side == Side.ORIGINAL ? finding.original() : finding.translation();
    if (main != null) {
      spans.add(main.span());
    }
    for (Place place : finding.related()) {
      if (place.side() == side) {
        spans.add(place.span());
      }
    }
    return spans;
  }

  /** The places of a finding in the corrected translation, as ranges of the earlier one. */
  private List<Span> now(Finding finding) {
    return spans(finding, Side.TRANSLATION).stream()
        .map(span -> new Span(earlier(span.start(), false), earlier(span.end(), true)))
        .toList();
  }

  /** Where an offset of the corrected translation was; corrected words count as a whole. */
  private int earlier(int offset, boolean isEnd) {
    int grown = 0;
    for (Correction correction : corrections) {
      int start = correction.span().start() + grown;
      int end = start + correction.replacement().length();
      if (isEnd ? offset <= start : offset < start) {
        break;
      }
      if (isEnd ? offset <= end : offset < end) {
        return isEnd ? correction.span().end() : correction.span().start();
      }
      grown += correction.replacement().length() - correction.span().length();
    }
    return offset - grown;
  }
}
