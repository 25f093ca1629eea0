package io.github.relecteur.kind.designation;

import io.github.relecteur.kind.Read;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A designation of the original that the translation does not have, with what stands in its place.
 *
 * @param original the designation
 * @param translation what stands in its place; null if nothing does
 * @param another whether that is another designation of the original
 */
record DesignationComparison(
    Read<Designation> original, @Nullable Read<Designation> translation, boolean another) {

  /** Whether only letters have slipped or a suffix was lost. */
  boolean isAltered() {
    if (translation == null || another || translation.value().translated()) {
      return false;
    }
    String here = original.value().key();
    String there = translation.value().key();
    return here.startsWith(there)
        || there.startsWith(here)
        || hasSameCharacters(here, there)
        || (isSlip(here, there) && !isOtherDigit(here, there));
  }

  /** Whether one is the other with its characters in another order. */
  static boolean hasSameCharacters(String one, String other) {
    return one.length() == other.length()
        && Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  /** Whether one digit stands for another: that is another model rather than a slip. */
  private static boolean isOtherDigit(String one, String other) {
    int different = 0;
    for (int i = 0; one.length() == other.length() && i < one.length(); i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        different += Character.isDigit(a) && Character.isDigit(b) ? 1 : 2;
      }
    }
    return different == 1;
  }

  /** Whether one character is changed, lost or added, or two neighbours are exchanged. */
  static boolean isSlip(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    String a = one.substring(start, one.length() - end);
    String b = other.substring(start, other.length() - end);
    boolean exchanged =
        a.length() == 2
            && b.length() == 2
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return exchanged || (a.length() <= 1 && b.length() <= 1);
  }
}
