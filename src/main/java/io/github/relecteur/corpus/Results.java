package io.github.relecteur.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run gave.
 *
 * @param items the results in the order of the run
 * @param knownMisses why, by the path of each item that is known to fail
 */
public record Results(List<ItemResult> items, Map<String, String> knownMisses) {

  /** Copies both. */
  public Results {
    items = List.copyOf(items);
    knownMisses = Map.copyOf(knownMisses);
  }

  /** The pairs of texts of which it is known what must be found. */
  List<ItemResult> judged() {
    return items.stream().filter(r -> r.judged() && r.type() != ItemType.SURFACE).toList();
  }

  /** The ordinary translations of which nothing is known. */
  List<ItemResult> plain() {
    return items.stream().filter(r -> !r.judged() && r.engine().isEmpty()).toList();
  }

  /** The translations that name their engine. */
  List<ItemResult> ofEngines() {
    return items.stream().filter(r -> !r.engine().isEmpty()).toList();
  }

  /** The written forms of figures. */
  List<ItemResult> surfaces() {
    return items.stream().filter(r -> r.type() == ItemType.SURFACE).toList();
  }

  /** Everything that was judged, in the order of the run. */
  List<Judgement> judgements() {
    return judgements(judged());
  }

  /** The findings and missed expectations of some results, in their order. */
  static List<Judgement> judgements(List<ItemResult> results) {
    return results.stream().flatMap(result -> result.judgements().stream()).toList();
  }

  /** The score of everything. */
  public Score overall() {
    return Score.of(Score.ALL, judgements());
  }

  /** The score of each finding code, sorted. */
  public List<Score> byCode() {
    return Score.by(Judgement::code, judgements());
  }

  /** The score of each severity. */
  List<Score> bySeverity() {
    return Score.by(judgement -> judgement.severity().code(), judgements());
  }

  /** The score of each kind of thing: figures, tickers, companies and so on. */
  List<Score> byKind() {
    return Score.by(Judgement::kind, judgements());
  }

  /** The score of each directory. */
  List<Score> byTopic() {
    Map<String, List<Judgement>> topics = new TreeMap<>();
    for (ItemResult result : judged()) {
      topics
          .computeIfAbsent(result.topic(), topic -> new ArrayList<>())
          .addAll(result.judgements());
    }
    return topics.entrySet().stream().map(e -> Score.of(e.getKey(), e.getValue())).toList();
  }

  /** How many findings of each code some results have, sorted by code. */
  static Map<String, Integer> counts(List<ItemResult> results) {
    Map<String, Integer> counts = new TreeMap<>();
    judgements(results).forEach(j -> counts.merge(j.code(), 1, Integer::sum));
    return counts;
  }
}
