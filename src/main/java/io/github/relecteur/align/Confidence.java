package io.github.relecteur.align;

import io.github.relecteur.model.Side;
import java.util.Arrays;
import java.util.List;

/** How sure the alignment is of a bead. */
final class Confidence {

  private static final int RARE = 50;
  private static final int NEAR = 50;

  private final Correspondence words;
  private final LengthModel length;
  private final Tally sharedWithFrench;
  private final Tally sharedWithEnglish;

  Confidence(Correspondence words, LengthModel length) {
    this.words = words;
    this.length = length;
    this.sharedWithFrench = new Tally(words.fr().size());
    this.sharedWithEnglish = new Tally(words.en().size());
  }

  /** That a paired bead is right. */
  double paired(Link link) {
    return logistic(Parameters.PAIR_BASE + Parameters.PAIR_SLOPE * link.score());
  }

  /**
   * That a sentence has no counterpart: its words stand together nowhere in the other text, and it
   * does not go with any of the sentences that were left alone at the same place.
   *
   * @param place where its counterpart would stand
   * @param beside the sentences of the other text that were left alone there
   */
  double alone(Side side, int sentence, int place, List<Integer> beside) {
    double sure =
        logistic(Parameters.ALONE_BASE - Parameters.ALONE_SLOPE * best(side, sentence, place));
    for (int other : beside) {
      int[] row = {side == Side.ORIGINAL ? sentence : other};
      int[] column = {side == Side.ORIGINAL ? other : sentence};
      PairScore score = new PairScore(words, length, row, column);
      score.enter(0, 0, 1);
      score.end(0, 0);
      double pair = score.score(0, 0, 1, 1, Double.NEGATIVE_INFINITY);
      sure = Math.min(sure, logistic(Parameters.BESIDE_BASE - Parameters.BESIDE_SLOPE * pair));
    }
    return sure;
  }

  /** The most evidence that any sentence of the other text holds the words of this one. */
  double best(Side side, int sentence, int place) {
    boolean english = side == Side.ORIGINAL;
    Lines mine = english ? words.en() : words.fr();
    Lines others = english ? words.fr() : words.en();
    Correspondence.Weights weights = english ? words.english() : words.french();
    Tally shared = english ? sharedWithFrench : sharedWithEnglish;
    double missed = 0;
    for (int type : mine.slots(sentence)) {
      missed += weights.missed(type);
      if (weights.gain(type) > 0) {
        for (int partner : english ? words.partners(type) : words.partnersOfFrench(type)) {
          collect(others.postings(partner), place, weights.gain(type), shared);
        }
      }
    }
    double most = shared.most();
    shared.clear();
    return missed + most;
  }

  /** Frequent words are looked for only near the place. */
  private static void collect(int[] postings, int place, double gain, Tally shared) {
    boolean everywhere = postings.length <= RARE;
    for (int p = everywhere ? 0 : start(postings, place - NEAR); p < postings.length; p++) {
      int other = postings[p] / Lines.SLOTS;
      if (!everywhere && other > place + NEAR) {
        return;
      }
      shared.add(other, gain);
    }
  }

  private static int start(int[] postings, int sentence) {
    int found = Arrays.binarySearch(postings, sentence * Lines.SLOTS);
    return found >= 0 ? found : -found - 1;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
