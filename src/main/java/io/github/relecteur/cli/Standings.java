package io.github.relecteur.cli;

import io.github.relecteur.input.Mojibake;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.JudgedFinding;
import io.github.relecteur.report.JudgedFinding.Standing;
import io.github.relecteur.report.JudgedPair;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Judges which findings are new. A finding that a comment suppresses is not; then each accepted
 * entry of the baseline answers for one finding, and so do each known one and each finding of the
 * previous report. Of several findings with the same fingerprint the first ones are known.
 */
final class Standings {

  private final @Nullable EarlierFindings accepted;
  private final @Nullable EarlierFindings known;
  private final @Nullable EarlierFindings previous;
  private final Map<Standing, Integer> counts = new HashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private int before;
  private int gone;
  private int outdated;

  /**
   * A judge that has seen no pair.
   *
   * @param baseline what the desk lives with, null if there is no baseline
   * @param previous what an earlier run found, null if it is not asked for
   */
  Standings(@Nullable Baseline baseline, @Nullable EarlierFindings previous) {
    this.accepted = baseline == null ? null : baseline.acceptedFindings();
    this.known = baseline == null ? null : baseline.knownFindings();
    this.previous = previous;
  }

  /** Judges the findings of a pair; each pair of a run is judged once. */
  JudgedPair judge(CheckedPair pair) {
    Suppressions suppressions = Suppressions.of(pair.report(), warnings);
    if (!pair.row()) {
      warnOfMojibake(pair.report().original());
      warnOfMojibake(pair.report().translation());
    }
    List<Finding> findings = pair.report().findings();
    List<Optional<String>> reasons = findings.stream().map(suppressions::reason).toList();
    JudgedFinding[] judged = new JudgedFinding[findings.size()];
    /* What counts is matched first, so that what is suppressed takes no entry away from it. */
    for (int i = 0; i < judged.length; i++) {
      if (reasons.get(i).isEmpty()) {
        judged[i] = counted(pair.id(), findings.get(i));
      }
    }
    for (int i = 0; i < judged.length; i++) {
      if (reasons.get(i).isPresent()) {
        judged[i] = suppressed(pair.id(), findings.get(i), reasons.get(i).get());
      }
    }
    for (JudgedFinding one : judged) {
      counts.merge(one.standing(), 1, Integer::sum);
    }
    return new JudgedPair(
        pair, List.of(judged), gone(pair.id()), known != null || previous != null);
  }

  private void warnOfMojibake(Article article) {
    OptionalInt first = Mojibake.first(article.text());
    if (first.isPresent()) {
      int line = article.position(first.getAsInt()).line();
      warnings.add(
          article.name() + ":" + line + ": looks like UTF-8 that was read as windows-1252");
    }
  }

  private JudgedFinding counted(String article, Finding finding) {
    Optional<EarlierFinding> excused = take(accepted, article, finding);
    boolean old = excused.isEmpty() && take(known, article, finding).isPresent();
    boolean seen = take(previous, article, finding).isPresent();
    before += seen ? 1 : 0;
    if (excused.isPresent()) {
      return new JudgedFinding(finding, Standing.ACCEPTED, true, excused.get().reason());
    }
    boolean isKnown = old || seen;
    return new JudgedFinding(finding, isKnown ? Standing.KNOWN : Standing.NEW, isKnown, null);
  }

  private JudgedFinding suppressed(String article, Finding finding, String reason) {
    boolean excused = take(accepted, article, finding).isPresent();
    boolean old = !excused && take(known, article, finding).isPresent();
    boolean seen = take(previous, article, finding).isPresent();
    return new JudgedFinding(
        finding, Standing.SUPPRESSED, excused || old || seen, reason.isEmpty() ? null : reason);
  }

  private static Optional<EarlierFinding> take(
      @Nullable EarlierFindings findings, String article, Finding finding) {
    return findings == null ? Optional.empty() : findings.take(article, finding.fingerprint());
  }

  /** What is gone since the previous report or, if there is none, the baseline. */
  private List<EarlierFinding> gone(String article) {
    List<EarlierFinding> entries = new ArrayList<>();
    if (known != null && accepted != null) {
      entries.addAll(known.rest(article));
      entries.addAll(accepted.rest(article));
    }
    outdated += entries.size();
    if (previous == null) {
      return entries;
    }
    List<EarlierFinding> rest = previous.rest(article);
    gone += rest.size();
    return rest;
  }

  /** Lines about comments that make no sense, and garbled texts, since the last call. */
  List<String> warnings() {
    List<String> lines = List.copyOf(warnings);
    warnings.clear();
    return lines;
  }

  /** Takes note of findings that an earlier part of the run has judged to be suppressed. */
  void addSuppressed(int count) {
    counts.merge(Standing.SUPPRESSED, count, Integer::sum);
  }

  /** How many findings have a standing. */
  int count(Standing standing) {
    return counts.getOrDefault(standing, 0);
  }

  /** How many findings the previous report has, too. */
  int before() {
    return before;
  }

  /** How many findings of the previous report are gone from the articles of this run. */
  int gone() {
    return gone;
  }

  /** How many entries of the baseline no longer occur in the articles of this run. */
  int outdated() {
    return outdated;
  }
}
