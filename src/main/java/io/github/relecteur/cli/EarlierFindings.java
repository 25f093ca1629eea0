package io.github.relecteur.cli;

import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings of earlier runs, each waiting for one finding of this run that is the same: of the same
 * article, and with the same fingerprint. Where it stands in the article does not matter, so that
 * edits elsewhere change nothing.
 */
final class EarlierFindings {

  /** For each article and each fingerprint what waits, in order. */
  private final Map<String, Map<String, Deque<EarlierFinding>>> waiting = new LinkedHashMap<>();

  EarlierFindings(Collection<EarlierFinding> findings) {
    for (EarlierFinding finding : findings) {
      waiting
          .computeIfAbsent(finding.article(), article -> new LinkedHashMap<>())
          .computeIfAbsent(finding.fingerprint(), fingerprint -> new ArrayDeque<>())
          .add(finding);
    }
  }

  /** The next one that is the same as a finding of this run; it waits no longer. */
  Optional<EarlierFinding> take(String article, String fingerprint) {
    Deque<EarlierFinding> same =
        waiting.getOrDefault(article, Map.of()).getOrDefault(fingerprint, new ArrayDeque<>());
    return Optional.ofNullable(same.poll());
  }

  /** What still waits of an article. */
  List<EarlierFinding> rest(String article) {
    List<EarlierFinding> rest = new ArrayList<>();
    waiting.getOrDefault(article, Map.of()).values().forEach(rest::addAll);
    return rest;
  }
}
