package io.github.relecteur.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How well the findings of one group were given, for instance those of one code.
 *
 * @param name the name of the group
 * @param hits how often something was found where expected
 * @param falseAlarms how often something was found where not expected
 * @param misses how often something was expected and not found
 * @param places at how many of the expected places something was reported, under whatever code
 * @param codes at how many of these places it was reported under the expected code
 * @param spans how many hits stand in exactly the expected place
 */
public record Score(
    String name, int hits, int falseAlarms, int misses, int places, int codes, int spans) {

  /** The name of the group that holds everything. */
  static final String ALL = "all";

  /** The score of a group; findings that nothing judges do not count. */
  static Score of(String name, Collection<Judgement> judgements) {
    int[] n = new int[6];
    for (Judgement judgement : judgements) {
      switch (judgement.verdict()) {
        case FOUND -> {
          n[0]++;
          n[3]++;
          n[4]++;
          n[5] += judgement.exact() ? 1 : 0;
        }
        case FALSE -> n[1]++;
        case MISSED -> {
          n[2]++;
          n[3] += judgement.seenAs().isEmpty() ? 0 : 1;
          n[4] += judgement.seenAs().equals(judgement.code()) ? 1 : 0;
        }
        case REPORTED -> {}
      }
    }
    return new Score(name, n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  /** The scores of all groups that have something to judge, sorted by name. */
  static List<Score> by(Function<Judgement, String> group, Collection<Judgement> judgements) {
    Map<String, List<Judgement>> groups = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.verdict() != Verdict.REPORTED) {
        groups.computeIfAbsent(group.apply(judgement), name -> new ArrayList<>()).add(judgement);
      }
    }
    return groups.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  /** How many findings were expected. */
  public int expected() {
    return hits + misses;
  }

  /** The share of findings that were expected. */
  Share precision() {
    return new Share(hits, hits + falseAlarms);
  }

  /** The share of expectations that were found. */
  Share recall() {
    return new Share(hits, hits + misses);
  }

  /** The harmonic mean of precision and recall. */
  Share f1() {
    return new Share(2 * hits, 2 * hits + falseAlarms + misses);
  }

  /** Where something was reported at the expected place: the share of right codes. */
  Share exactCode() {
    return new Share(codes, places);
  }

  /** Of what was found: the share of exactly right places. */
  Share exactSpan() {
    return new Share(spans, hits);
  }
}
