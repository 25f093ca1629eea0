package io.github.relecteur.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a run is as it should be.
 *
 * @param faults everything that nobody has accepted, in the order of the run
 * @param accepted the misses and false alarms that are known, or that the earlier run excuses
 */
public record Acceptance(List<Fault> faults, List<Fault> accepted) {

  /** Copies the lists. */
  public Acceptance {
    faults = List.copyOf(faults);
    accepted = List.copyOf(accepted);
  }

  /**
   * Looks for what nobody has accepted. A miss or a false alarm is accepted if its item is listed
   * as known to fail or, where an earlier run is given, unless it made something fall. An item that
   * is known to fail must fail.
   *
   * @param results the run
   * @param comparison how it differs from an earlier run, if there is one to compare with
   */
  public static Acceptance of(Results results, Optional<Comparison> comparison) {
    Set<Fault> costly = new HashSet<>();
    comparison.ifPresent(c -> c.drops().forEach(drop -> costly.addAll(drop.causes())));
    List<Fault> faults = new ArrayList<>();
    List<Fault> accepted = new ArrayList<>();
    for (ItemResult item : results.items()) {
      boolean known = results.knownMisses().containsKey(item.path());
      List<Fault> wrong = wrong(item);
      if (known && wrong.isEmpty()) {
        faults.add(new Fault(item.path(), item.file(), "passes now: take it off the known misses"));
      }
      for (Fault fault : wrong) {
        boolean excused = (known || comparison.isPresent()) && !costly.contains(fault);
        (excused ? accepted : faults).add(fault);
      }
    }
    return new Acceptance(faults, accepted);
  }

  private static List<Fault> wrong(ItemResult item) {
    List<Fault> wrong = new ArrayList<>();
    if (!item.misread().isEmpty()) {
      wrong.add(new Fault(item.path(), item.file(), "misread: " + item.misread()));
    }
    for (Judgement judgement : item.judgements()) {
      if (!judgement.isRight()) {
        wrong.add(new Fault(item.path(), item.place(judgement), judgement.describe()));
      }
    }
    return wrong;
  }
}
