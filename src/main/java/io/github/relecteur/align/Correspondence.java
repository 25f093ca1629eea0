package io.github.relecteur.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of one text may render which words of the other, and what each is worth. */
final class Correspondence {

  /* The score of a pair of sentences is a log-likelihood ratio of naive Bayes: a word whose partner stands on the other
   * side adds log(q / p), one whose partner is absent adds log((1 - q) / (1 - p)), where q is the chance that a word of its
   * class finds its partner in the translation of its sentence, and p that it finds one in any other sentence, estimated
   * from how often the partners occur. Rare words thus weigh most, and a word that stands everywhere nothing.
   * Cognates: M. Simard, G. Foster, P. Isabelle, "Using cognates to align sentences in bilingual corpora", TMI 1992. */

  private static final int PREFIX = 3;

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
    this.toFrench = partners(dictionary, chance, back);
    this.toEnglish = inverse(toFrench, back.length);
    for (int f = 0; f < back.length; f++) {
      if (back[f] == 0 && dictionary.hasFrench(fr.types().get(f).stem())) {
        back[f] = Parameters.KNOWN_ABSENT;
      }
    }
    this.weightsOfEnglish = new Weights(chance, toFrench, fr);
    this.weightsOfFrench = new Weights(back, toEnglish, en);
  }

  private int[][] partners(BilingualWords dictionary, double[] chance, double[] back) {
    Map<String, Integer> byForm = new HashMap<>();
    Map<String, List<Integer>> byStem = new HashMap<>();
    Map<String, List<Integer>> byPrefix = new HashMap<>();
    for (int f = 0; f < fr.types().size(); f++) {
      Word word = fr.types().get(f);
      byForm.put(word.form(), f);
      byStem.computeIfAbsent(word.stem(), k -> new ArrayList<>()).add(f);
      if (word.isLetters() && word.form().length() > PREFIX) {
        byPrefix.computeIfAbsent(word.form().substring(0, PREFIX), k -> new ArrayList<>()).add(f);
      }
    }
    int[][] partners = new int[en.types().size()][];
    for (int e = 0; e < partners.length; e++) {
      Word word = en.types().get(e);
      Map<Integer, Double> found = new HashMap<>();
      Integer same = byForm.get(word.form());
      if (same != null) {
        found.merge(same, Parameters.same(word), Math::max);
      }
      boolean known = false;
      for (String stem : dictionary.renderings(word.stem())) {
        known = true;
        for (int f : byStem.getOrDefault(stem, List.of())) {
          found.merge(f, Parameters.KNOWN, Math::max);
        }
      }
      if (word.isLetters() && word.form().length() > PREFIX) {
        for (int f : byPrefix.getOrDefault(word.form().substring(0, PREFIX), List.of())) {
          if (isCognate(word, fr.types().get(f))) {
            found.merge(f, Parameters.COGNATE, Math::max);
          }
        }
      }
      partners[e] = found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      if (found.isEmpty()) {
        chance[e] = known || !word.isLetters() ? Parameters.KNOWN_ABSENT : 0;
      }
      for (Map.Entry<Integer, Double> entry : found.entrySet()) {
        chance[e] = Math.max(chance[e], entry.getValue());
        back[entry.getKey()] = Math.max(back[entry.getKey()], entry.getValue());
      }
    }
    return partners;
  }

  private static boolean isCognate(Word english, Word french) {
    int common = commonPrefix(english.form(), french.form());
    int longest = Math.max(english.form().length(), french.form().length());
    return common > PREFIX && common >= Parameters.COGNATE_SHARE * longest;
  }

  private static int commonPrefix(String a, String b) {
    int mismatch = Arrays.mismatch(a.toCharArray(), b.toCharArray());
    return mismatch < 0 ? a.length() : mismatch;
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
    private final double[] found;
    private final double[] missed;

    Weights(double[] chance, int[][] partners, Lines other) {
      found = new double[chance.length];
      missed = new double[chance.length];
      for (int type = 0; type < chance.length; type++) {
        if (chance[type] > 0) {
          double p = random(partners[type], other);
          double q = Math.max(chance[type], p);
          if (p < Parameters.COMMON) {
            found[type] = Math.log(q / p);
            missed[type] = Math.log((1 - q) / (1 - p));
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
      return found[type] - missed[type];
    }

    /** What a missed partner adds, at most 0. */
    double missed(int type) {
      return missed[type];
    }
  }
}
