package io.github.relecteur.corpus;

import io.github.relecteur.corpus.Change.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The findings of one item set against those of an earlier run.
 *
 * <p>A finding is the same if its fingerprint is, an expectation if its own is; each is matched
 * once. An expected finding whose words have changed is still the same if it meets the same
 * expectation.
 */
final class ItemComparison {

  private final ItemResult item;
  private final List<Judgement> earlier;

  ItemComparison(ItemResult item, List<Judgement> earlier) {
    this.item = item;
    this.earlier = new ArrayList<>(earlier);
  }

  /** What has become of each finding of now and of then. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Judgement judgement : item.judgements()) {
      changes.add(change(status(judgement), judgement));
    }
    for (Judgement gone : earlier) {
      boolean isWrong = gone.verdict() == Verdict.FALSE || gone.verdict() == Verdict.REPORTED;
      changes.add(change(isWrong ? Status.FIXED : Status.REMOVED, gone));
    }
    return changes;
  }

  private Status status(Judgement judgement) {
    return switch (judgement.verdict()) {
      case FOUND -> {
        if (take(old -> old.verdict() == Verdict.FOUND && isSame(old, judgement)).isPresent()) {
          yield Status.UNCHANGED;
        }
        Predicate<Judgement> missed =
            old -> old.verdict() == Verdict.MISSED && isExpectation(old, judgement);
        yield take(missed).isPresent() ? Status.FIXED : Status.NEW;
      }
      case MISSED -> {
        Predicate<Judgement> missed =
            old -> old.verdict() == Verdict.MISSED && isExpectation(old, judgement);
        if (take(missed).isPresent()) {
          yield Status.UNCHANGED;
        }
        Predicate<Judgement> found =
            old -> old.verdict() == Verdict.FOUND && isExpectation(old, judgement);
        yield take(found).isPresent() ? Status.LOST : Status.NEW;
      }
      case FALSE, REPORTED -> {
        Predicate<Judgement> same =
            old ->
                old.verdict() == judgement.verdict() && old.finding().equals(judgement.finding());
        yield take(same).isPresent() ? Status.UNCHANGED : Status.NEW;
      }
    };
  }

  private static boolean isSame(Judgement old, Judgement judgement) {
    return isExpectation(old, judgement) || old.finding().equals(judgement.finding());
  }

  private static boolean isExpectation(Judgement old, Judgement judgement) {
    return !old.expectation().isEmpty() && old.expectation().equals(judgement.expectation());
  }

  /** Takes the first earlier judgement of a sort, if there is one. */
  private Optional<Judgement> take(Predicate<Judgement> sort) {
    for (int i = 0; i < earlier.size(); i++) {
      if (sort.test(earlier.get(i))) {
        return Optional.of(earlier.remove(i));
      }
    }
    return Optional.empty();
  }

  private Change change(Status status, Judgement judgement) {
    return new Change(status, item.path(), item.place(judgement), judgement);
  }
}
