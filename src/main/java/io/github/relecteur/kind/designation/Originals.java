package io.github.relecteur.kind.designation;

import io.github.relecteur.kind.Read;
import io.github.relecteur.lexicon.PlainLetters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The designations of the original, which a reader of the translation may expect. */
final class Originals {

  private static final int MOST = 200;

  private final Set<String> keys = new HashSet<>();
  private final List<Designation> named = new ArrayList<>();

  Originals(List<Read<Designation>> original) {
    for (Read<Designation> read : original) {
      Designation designation = read.value();
      if (keys.add(designation.key())
          && !designation.name().isEmpty()
          && !designation.code().isEmpty()
          && named.size() < MOST) {
        named.add(designation);
      }
    }
  }

  /** Whether the original has none. */
  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Whether the original has the designation. */
  boolean has(Designation designation) {
    return keys.contains(designation.key());
  }

  /**
   * Whether a word is what is left of a designation: with an accent put on it, a letter O for a
   * zero, its letters in another order, or without its hyphen and a digit.
   *
   * @param word a word of the translation with a digit or with the letter O
   * @param named whether it stands behind a name
   */
  boolean hasGarbled(String word, boolean named) {
    String key = Designation.squeezed(word);
    if (key.length() < 3 || keys.contains(key)) {
      return false;
    }
    String plain = PlainLetters.of(key);
    for (String original : keys) {
      if (plain.equals(original)
          || digits(plain).equals(original)
          || isReordered(plain, original)
          || (named && isShortened(plain, original))) {
        return true;
      }
    }
    return false;
  }

  private static String digits(String key) {
    return key.replace('o', '0');
  }

  /** The same digits, and the same letters before them in another order. */
  private static boolean isReordered(String word, String key) {
    int letters = letters(key);
    return word.length() == key.length()
        && letters > 1
        && letters < key.length()
        && letters(word) == letters
        && word.substring(letters).equals(key.substring(letters))
        && Arrays.equals(
            word.substring(0, letters).chars().sorted().toArray(),
            key.substring(0, letters).chars().sorted().toArray());
  }

  private static int letters(String key) {
    int end = 0;
    while (end < key.length() && Character.isLetter(key.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Digits of which one was lost. */
  private static boolean isShortened(String word, String key) {
    return key.length() > 3
        && letters(word) == 0
        && word.length() == key.length() - 1
        && key.chars().allMatch(Character::isDigit)
        && DesignationComparison.isSlip(key, word);
  }

  /**
   * The designations whose name differs from a word by one slip.
   *
   * @param word a word of the translation, with a capital
   */
  List<Designation> misspelt(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return named.stream()
        .filter(d -> d.name().length() > 3 && !d.name().equalsIgnoreCase(word))
        .filter(d -> DesignationComparison.isSlip(d.name().toLowerCase(Locale.ROOT), lower))
        .toList();
  }
}
