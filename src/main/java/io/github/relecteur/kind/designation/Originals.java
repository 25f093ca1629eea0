package io.github.relecteur.kind.designation;

import io.github.relecteur.kind.Read;
import java.util.ArrayList;
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
