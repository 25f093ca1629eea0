package io.github.relecteur.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds sentences and paragraphs that stand in another order in the translation. */
final class MovedSentences {

  /* A search that keeps the order of both texts loses one of two exchanged paragraphs. Runs of sentences that it left alone,
   * or paired weakly, are therefore searched again, each run of one text against those runs of the other that share rare
   * words with it, whatever their order; the chain of beads with the most evidence is taken first. */

  private static final int ROUNDS = 3;
  private static final int RARE = 12;

  private final Correspondence words;
  private final LengthModel length;
  private final int[] rows;
  private final int[] columns;
  private final Set<Integer> takenEnglish = new HashSet<>();
  private final Set<Integer> takenFrench = new HashSet<>();

  MovedSentences(Correspondence words, LengthModel length, int[] rows, int[] columns) {
    this.words = words;
    this.length = length;
    this.rows = rows;
    this.columns = columns;
  }

  /** The links that were found beside those of the ordered search. */
  List<Link> find(List<Link> ordered) {
    Map<Integer, Double> weak = new HashMap<>();
    for (Link link : ordered) {
      if (link.score() >= Parameters.WEAK) {
        take(link);
      } else {
        link.english().forEach(e -> weak.put(e, link.score()));
        link.french().forEach(f -> weak.put(-1 - f, link.score()));
      }
    }
    List<Link> moved = new ArrayList<>();
    int before = -1;
    for (int round = 0; round < ROUNDS && moved.size() > before; round++) {
      before = moved.size();
      for (List<Link> chain : chains()) {
        if (chain.stream().allMatch(this::isFree)
            && total(chain) - loss(chain, weak) >= Parameters.MOVED) {
          chain.forEach(this::take);
          moved.addAll(chain);
        }
      }
    }
    return moved;
  }

  private void take(Link link) {
    takenEnglish.addAll(link.english());
    takenFrench.addAll(link.french());
  }

  private boolean isFree(Link link) {
    return link.english().stream().noneMatch(takenEnglish::contains)
        && link.french().stream().noneMatch(takenFrench::contains);
  }

  private static double loss(List<Link> chain, Map<Integer, Double> weak) {
    double loss = 0;
    for (Link link : chain) {
      for (int e : link.english()) {
        loss += Math.max(0, weak.getOrDefault(e, 0.)) / 2;
      }
      for (int f : link.french()) {
        loss += Math.max(0, weak.getOrDefault(-1 - f, 0.)) / 2;
      }
    }
    return loss;
  }

  private static double total(List<Link> chain) {
    return chain.stream().mapToDouble(Link::score).sum();
  }

  /** A chain for each pair of runs that share rare words, the best first. */
  private List<List<Link>> chains() {
    List<int[]> englishRuns = runs(rows, takenEnglish);
    List<int[]> frenchRuns = runs(columns, takenFrench);
    int[] runOf = new int[words.fr().size()];
    Arrays.fill(runOf, -1);
    for (int run = 0; run < frenchRuns.size(); run++) {
      for (int f : frenchRuns.get(run)) {
        runOf[f] = run;
      }
    }
    List<List<Link>> chains = new ArrayList<>();
    for (int[] run : englishRuns) {
      for (Map.Entry<Integer, Double> shared : sharing(run, runOf).entrySet()) {
        if (shared.getValue() >= Parameters.MOVED_EVIDENCE) {
          int[] other = frenchRuns.get(shared.getKey());
          List<Link> chain =
              new BeadSearch(words, length, run, other, Band.of(words, run, other))
                  .search().stream().filter(link -> link.score() >= Parameters.MOVED_BEAD).toList();
          if (!chain.isEmpty()) {
            chains.add(chain);
          }
        }
      }
    }
    chains.sort(Comparator.comparingDouble(chain -> -total(chain)));
    return chains;
  }

  private Map<Integer, Double> sharing(int[] run, int[] runOf) {
    Map<Integer, Double> shared = new HashMap<>();
    for (int e : run) {
      for (int type : words.en().slots(e)) {
        for (int partner : words.partners(type)) {
          int[] postings = words.fr().postings(partner);
          if (postings.length <= RARE) {
            for (int posting : postings) {
              int other = runOf[posting / Lines.SLOTS];
              if (other >= 0) {
                shared.merge(other, words.english().gain(type), Double::sum);
              }
            }
          }
        }
      }
    }
    return shared;
  }

  private static List<int[]> runs(int[] all, Set<Integer> taken) {
    List<int[]> runs = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= all.length; i++) {
      if (i == all.length || taken.contains(all[i])) {
        if (i > from) {
          runs.add(Arrays.copyOfRange(all, from, i));
        }
        from = i + 1;
      }
    }
    return runs;
  }
}
