package io.github.relecteur.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a run is as it should be.
 *
 * @param faults everything that nobody has accepted, in the order of the run
 * @param accepted the misses and false alarms that are known, or that the earlier run excuses
 */
public record Acceptance(List<Fault> faults, List<Fault> accepted) {

  /**
   * A miss, a false alarm, a form that was misread, or a known miss that is none.
   *
   * @param path the item
   * @param place the file to open, with the line if there is one
   * @param text what is wrong, in one line
   */
  public record Fault(String path, String place, String text) {}

  /** Copies the lists. */
  public Acceptance {
    faults = List.copyOf(faults);
    accepted = List.copyOf(accepted);
  }

  /**
   * Looks for what nobody has accepted. A miss or a false alarm is accepted if its item is listed
   * as known to fail or, where an earlier run is given, if it stood there too or if what it costs
   * lies within the tolerance. An item that is known to fail must fail.
   *
   * @param results the run
   * @param comparison how it differs from an earlier run, if there is one to compare with
   */
  public static Acceptance of(Results results, Optional<Comparison> comparison) {
    List<Fault> faults = new ArrayList<>();
    List<Fault> accepted = new ArrayList<>();
    for (ItemResult item : results.items()) {
      boolean known = results.knownMisses().containsKey(item.path());
      List<Fault> wrong = wrong(item);
      if (known && wrong.isEmpty()) {
        faults.add(new Fault(item.path(), item.file(), "passes now: take it off the known misses"));
      } else if (known || comparison.isPresent()) {
        accepted.addAll(wrong);
      } else {
        faults.addAll(wrong);
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
