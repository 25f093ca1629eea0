package io.github.relecteur.report;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Which bead of an alignment holds an offset. */
final class BeadIndex {

  /** What stands in no sentence. */
  static final int NONE = -1;

  private final Map<Side, NavigableMap<Integer, Held>> sentences = new EnumMap<>(Side.class);

  BeadIndex(Report report) {
    for (Side side : Side.values()) {
      NavigableMap<Integer, Held> held = new TreeMap<>();
      List<Bead> beads = report.alignment();
      for (int i = 0; i < beads.size(); i++) {
        for (Sentence sentence : beads.get(i).sentences(side)) {
          held.put(sentence.span().start(), new Held(i, sentence.span().end()));
        }
      }
      sentences.put(side, held);
    }
  }

  /** The 0-based place of the bead whose sentence holds an offset, or {@link #NONE}. */
  int bead(Side side, int offset) {
    NavigableMap<Integer, Held> held = sentences.getOrDefault(side, new TreeMap<>());
    Map.Entry<Integer, Held> entry = held.floorEntry(offset);
    return entry == null || entry.getValue().end <= offset ? NONE : entry.getValue().bead;
  }

  /** A sentence by its end and its bead. */
  private record Held(int bead, int end) {}
}
