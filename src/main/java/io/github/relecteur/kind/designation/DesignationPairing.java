package io.github.relecteur.kind.designation;

import io.github.relecteur.kind.Assignment;
import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the designations of the original that the translation does not have in their place. */
final class DesignationPairing {

  private static final double LIMIT = 0.9;
  private static final double SLIP = 0.2;
  private static final int NEIGHBOURS = 2;

  /** So many lost designations of one sentence are reported. */
  private static final int MOST = 100;

  private final Map<String, List<String>> equivalents;

  DesignationPairing() {
    Map<String, List<String>> read = new HashMap<>();
    Table table = Table.load(DesignationPairing.class, "equivalents.tsv", "key", "french");
    for (Table.Row row : table.rows()) {
      read.put(row.get("key"), row.list("french"));
    }
    this.equivalents = Map.copyOf(read);
  }

  /** The designations that differ. */
  List<DesignationComparison> compare(
      Bitext bitext, List<Read<Designation>> original, List<Read<Designation>> translation) {
    Set<String> originalKeys = keys(original);
    Map<Integer, List<Read<Designation>>> left = byBead(bitext, Side.ORIGINAL, original);
    Map<Integer, List<Read<Designation>>> right = byBead(bitext, Side.TRANSLATION, translation);
    Set<String> translationKeys = keys(translation);
    List<DesignationComparison> result = new ArrayList<>();
    left.forEach(
        (bead, reads) -> {
          Set<String> here = keys(reads);
          List<Read<Designation>> there = right.getOrDefault(bead, List.of());
          List<Read<Designation>> strange =
              there.stream()
                  .filter(r -> !here.contains(r.value().key()) || r.value().translated())
                  .limit(MOST)
                  .toList();
          List<Read<Designation>> lost = lost(bitext, bead, reads, there, strange);
          result.addAll(pair(lost, strange, originalKeys, translationKeys));
        });
    return result;
  }

  private static Map<Integer, List<Read<Designation>>> byBead(
      Bitext bitext, Side side, List<Read<Designation>> reads) {
    Map<Integer, List<Read<Designation>>> byBead = new TreeMap<>();
    for (Read<Designation> read : reads) {
      int bead = bitext.beadOf(side, read.sentence());
      byBead.computeIfAbsent(bead, k -> new ArrayList<>()).add(read);
    }
    return byBead;
  }

  private static Set<String> keys(List<Read<Designation>> reads) {
    Set<String> keys = new HashSet<>();
    reads.stream().filter(r -> !r.value().translated()).forEach(r -> keys.add(r.value().key()));
    return keys;
  }

  /** The designations that stand neither in the sentence nor in those beside it. */
  private List<Read<Designation>> lost(
      Bitext bitext,
      int index,
      List<Read<Designation>> reads,
      List<Read<Designation>> translation,
      List<Read<Designation>> strange) {
    if (index < 0 || !bitext.beads().get(index).isPaired()) {
      return List.of();
    }
    String near = text(bitext, index);
    if (near.isBlank()) {
      return List.of();
    }
    String lower = near.toLowerCase(Locale.ROOT);
    String squeezed = Designation.squeezed(near);
    Set<String> same = new HashSet<>();
    Set<String> translated = new HashSet<>();
    translation.forEach(r -> (r.value().translated() ? translated : same).add(r.value().key()));
    List<Read<Designation>> lost = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Read<Designation> read : reads) {
      String key = read.value().key();
      if (same.contains(key) || !seen.add(key) || lost.size() == MOST) {
        continue;
      }
      boolean there =
          (!translated.contains(key) && stands(squeezed, key) && !hasSlip(read, strange))
              || equivalents.getOrDefault(key, List.of()).stream().anyMatch(lower::contains);
      if (!there) {
        lost.add(read);
      }
    }
    return lost;
  }

  /** Whether something that does not belong here is the designation with a slip. */
  private static boolean hasSlip(Read<Designation> read, List<Read<Designation>> strange) {
    return strange.stream().anyMatch(other -> cost(read.value(), other.value()) <= SLIP);
  }

  private static String text(Bitext bitext, int index) {
    StringBuilder text = new StringBuilder();
    int last = bitext.beads().size() - 1;
    for (int b = Math.max(0, index - NEIGHBOURS); b <= Math.min(last, index + NEIGHBOURS); b++) {
      Bead bead = bitext.beads().get(b);
      for (Sentence sentence : bead.sentences(Side.TRANSLATION)) {
        text.append(bitext.source(Side.TRANSLATION).text(sentence.index()).text()).append(" | ");
      }
    }
    return text.toString();
  }

  /** Whether a key stands in a squeezed text and no digit continues it. */
  private static boolean stands(String squeezed, String key) {
    for (int at = squeezed.indexOf(key); at >= 0; at = squeezed.indexOf(key, at + 1)) {
      int end = at + key.length();
      boolean digit = end < squeezed.length() && ProductWords.isDigit(squeezed.charAt(end));
      if (!digit) {
        return true;
      }
    }
    return false;
  }

  private static List<DesignationComparison> pair(
      List<Read<Designation>> lost,
      List<Read<Designation>> strange,
      Set<String> known,
      Set<String> kept) {
    double[][] cost = new double[lost.size()][strange.size()];
    for (int i = 0; i < cost.length; i++) {
      for (int j = 0; j < strange.size(); j++) {
        cost[i][j] = cost(lost.get(i).value(), strange.get(j).value());
      }
    }
    int[] column = Assignment.solve(cost, LIMIT);
    List<DesignationComparison> result = new ArrayList<>();
    for (int i = 0; i < column.length; i++) {
      Read<Designation> original = lost.get(i);
      if (column[i] >= 0) {
        Read<Designation> other = strange.get(column[i]);
        boolean another = known.contains(other.value().key());
        result.add(new DesignationComparison(original, other, another));
      } else if (!kept.contains(original.value().key())) {
        result.add(new DesignationComparison(original, null, false));
      }
    }
    return result;
  }

  private static double cost(Designation original, Designation translation) {
    if (translation.translated()) {
      return original.key().equals(translation.key()) ? 0.1 : 1;
    }
    if (DesignationComparison.isSlip(original.key(), translation.key())
        || DesignationComparison.hasSameCharacters(original.key(), translation.key())) {
      return SLIP;
    }
    boolean sameLetters =
        !original.letters().isEmpty() && original.letters().equals(translation.letters());
    boolean sameDigits =
        original.digits().length() > 1 && original.digits().equals(translation.digits());
    return sameLetters ? 0.3 : sameDigits ? 0.5 : 1;
  }
}
