package io.github.relecteur.kind.company;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** How like the spelling of a name other letters are. */
final class Likeness {

  private final String target;
  private final int limit;
  private final LevenshteinDistance distance;

  Likeness(String target, boolean caps) {
    this.target = target;
    int length = target.length();
    this.limit =
        caps && length > 4 ? 2 : length <= 5 ? 1 : length <= 7 ? 2 : length <= 11 ? 3 : length / 4;
    this.distance = new LevenshteinDistance(limit + 1);
  }

  /** In [0, 1]: 0 for the name itself and for what is too unlike it. */
  double of(CharSequence letters) {
    if (Math.abs(letters.length() - target.length()) > limit || target.contentEquals(letters)) {
      return 0;
    }
    int edits = distance.apply(target, letters);
    if (edits == 2 && isTransposed(target, letters.toString())) {
      edits = 1;
    }
    return edits < 0 || edits > limit ? 0 : 1 - edits / (double) Math.max(4, target.length());
  }

  private static boolean isTransposed(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  /** The share of letters that two acronyms have in common, in any order. */
  static double shared(String a, String b) {
    StringBuilder rest = new StringBuilder(b);
    int common = 0;
    for (int i = 0; i < a.length(); i++) {
      int at = rest.indexOf(a.substring(i, i + 1));
      if (at >= 0) {
        rest.deleteCharAt(at);
        common++;
      }
    }
    return common / (double) Math.max(a.length(), b.length());
  }
}
