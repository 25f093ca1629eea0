package io.github.relecteur.corpus;

import io.github.relecteur.model.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one translation engine got wrong.
 *
 * @param engine the engine
 * @param originals the ids of the articles that it translated
 * @param faulty how many of its translations have a finding of severity error
 * @param mentions how many figures, tickers, names and designations the originals have
 * @param mistaken how many of them a finding of severity error points at
 * @param errors how many findings of severity error there are
 * @param words how many words the originals have
 * @param counts how many findings of each code there are, of any severity
 */
record EngineScore(
    String engine,
    List<String> originals,
    int faulty,
    int mentions,
    int mistaken,
    int errors,
    int words,
    Map<String, Integer> counts) {

  EngineScore {
    originals = List.copyOf(originals);
    counts = Map.copyOf(counts);
  }

  /** The scores of all engines, sorted by name. */
  static List<EngineScore> of(Results results) {
    Map<String, List<ItemResult>> engines = new TreeMap<>();
    for (ItemResult item : results.ofEngines()) {
      engines.computeIfAbsent(item.engine(), engine -> new ArrayList<>()).add(item);
    }
    return engines.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static EngineScore of(String engine, List<ItemResult> items) {
    int end = (".fr." + engine).length();
    int faulty = 0;
    int errors = 0;
    for (ItemResult item : items) {
      int own = errors(item);
      errors += own;
      faulty += own > 0 ? 1 : 0;
    }
    return new EngineScore(
        engine,
        items.stream().map(i -> i.path().substring(0, i.path().length() - end)).toList(),
        faulty,
        items.stream().mapToInt(ItemResult::mentions).sum(),
        items.stream().mapToInt(ItemResult::mistaken).sum(),
        errors,
        items.stream().mapToInt(ItemResult::words).sum(),
        Results.counts(items));
  }

  private static int errors(ItemResult item) {
    return (int) item.judgements().stream().filter(j -> j.severity() == Severity.ERROR).count();
  }

  /** The share of articles with an error. */
  Share articleShare() {
    return new Share(faulty, originals.size());
  }

  /** The share of mentions with an error. */
  Share mentionShare() {
    return new Share(mistaken, mentions);
  }

  /** Errors for each 1,000 words of the originals. */
  BigDecimal rate() {
    return rate(errors);
  }

  /** So many findings for each 1,000 words of the originals; 0 without words. */
  BigDecimal rate(int findings) {
    return words == 0
        ? BigDecimal.ZERO.setScale(2)
        : BigDecimal.valueOf(1000L * findings)
            .divide(BigDecimal.valueOf(words), 2, RoundingMode.HALF_UP);
  }
}
