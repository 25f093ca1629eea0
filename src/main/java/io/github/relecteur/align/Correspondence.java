package io.github.relecteur.align;

import java.util.Arrays;

/** Which words of one text may render which words of the other, and what each is worth. */
final class Correspondence {

  /* The score of a pair of sentences is a log-likelihood ratio of naive Bayes: a word whose partner stands on the other
   * side adds log(q / p), one whose partner is absent adds log((1 - q) / (1 - p)), where q is the chance that a word of its
   * class finds its partner in the translation of its sentence, and p that it finds one in any other sentence, estimated
   * from how often the partners occur. Rare words thus weigh most, and a word that stands everywhere nothing. */

  private final Lines en;
  private final Lines fr;
  private final int[][] toFrench;
  private final int[][] toEnglish;
  private final Weights weightsOfEnglish;
  private final Weights weightsOfFrench;

  Correspondence(Lines en, Lines fr, BilingualWords dictionary) {
    this.en = en;
    this.fr = fr;
    double[] chance = new double[en.types().size()];
    double[] back = new double[fr.types().size()];
    PartnerFinder finder = new PartnerFinder(fr.types(), dictionary);
    this.toFrench = partners(finder, chance, back);
    this.toEnglish = inverse(toFrench, back.length);
    for (int f = 0; f < back.length; f++) {
      Word word = fr.types().get(f);
      if (back[f] == 0 && (!word.isLetters() || finder.isKnown(f))) {
        back[f] = Parameters.KNOWN_ABSENT;
      }
    }
    this.weightsOfEnglish = new Weights(chance, toFrench, fr);
    this.weightsOfFrench = new Weights(back, toEnglish, en);
  }

  private int[][] partners(PartnerFinder finder, double[] chance, double[] back) {
    int[][] partners = new int[en.types().size()][];
    for (int e = 0; e < partners.length; e++) {
      Word word = en.types().get(e);
      partners[e] = finder.find(word);
      if (partners[e].length == 0 && finder.isExpected()) {
        chance[e] = Parameters.KNOWN_ABSENT;
      }
      for (int f : partners[e]) {
        chance[e] = Math.max(chance[e], finder.chance(f));
        back[f] = Math.max(back[f], finder.chance(f));
      }
    }
    return partners;
  }

  private static int[][] inverse(int[][] partners, int size) {
    int[] count = new int[size];
    for (int[] all : partners) {
      for (int f : all) {
        count[f]++;
      }
    }
    int[][] inverse = new int[size][];
    for (int f = 0; f < size; f++) {
      inverse[f] = new int[count[f]];
    }
    Arrays.fill(count, 0);
    for (int e = 0; e < partners.length; e++) {
      for (int f : partners[e]) {
        inverse[f][count[f]++] = e;
      }
    }
    return inverse;
  }

  Lines en() {
    return en;
  }

  Lines fr() {
    return fr;
  }

  /** The French words that may render an English one. */
  int[] partners(int english) {
    return toFrench[english];
  }

  /** The English words that a French one may render. */
  int[] partnersOfFrench(int french) {
    return toEnglish[french];
  }

  Weights english() {
    return weightsOfEnglish;
  }

  Weights french() {
    return weightsOfFrench;
  }

  /** What finding and not finding a partner is worth for each word of a side. */
  static final class Weights {
    private final double[] gain;
    private final double[] missed;

    Weights(double[] chance, int[][] partners, Lines other) {
      gain = new double[chance.length];
      missed = new double[chance.length];
      for (int type = 0; type < chance.length; type++) {
        if (chance[type] > 0) {
          double p = random(partners[type], other);
          double q = Math.max(chance[type], p);
          if (p < Parameters.COMMON) {
            missed[type] = Math.log((1 - q) / (1 - p));
            gain[type] = Math.log(q / p) - missed[type];
          }
        }
      }
    }

    private static double random(int[] partners, Lines other) {
      double sentences = 0;
      for (int partner : partners) {
        sentences += other.postings(partner).length;
      }
      return (Math.min(sentences, other.size())
              + Parameters.BACKGROUND * Parameters.BACKGROUND_SENTENCES)
          / (other.size() + Parameters.BACKGROUND_SENTENCES);
    }

    /** What a found partner adds over a missed one; 0 for a word that says nothing. */
    double gain(int type) {
      return gain[type];
    }

    /** What a missed partner adds, at most 0. */
    double missed(int type) {
      return missed[type];
    }
  }
}
