package io.github.relecteur.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A run set against an earlier one.
 *
 * @param name how the earlier run is called
 * @param changes what has become of each finding, in the order of the run, then what was removed
 * @param drops the groups that are given worse by more than the tolerance
 */
public record Comparison(String name, List<Change> changes, List<Drop> drops) {

  private static final String FORMS = "written forms";

  private record Measure(String name, Function<Score, Share> share, Set<Verdict> costs) {}

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("precision", Score::precision, Set.of(Verdict.FALSE)),
          new Measure("recall", Score::recall, Set.of(Verdict.MISSED)),
          new Measure("F1", Score::f1, Set.of(Verdict.FALSE, Verdict.MISSED)));

  /** Copies the lists. */
  public Comparison {
    changes = List.copyOf(changes);
    drops = List.copyOf(drops);
  }

  /**
   * Compares a run with an earlier one.
   *
   * @param tolerance by how many points precision, recall or F1 may fall, of each code and of all
   */
  public static Comparison of(Results now, EarlierRun before, BigDecimal tolerance) {
    List<Change> changes = new ArrayList<>();
    Map<String, List<Judgement>> open = new HashMap<>(before.items());
    for (ItemResult item : now.items()) {
      List<Judgement> earlier = open.remove(item.path());
      if (item.type() != ItemType.SURFACE) {
        changes.addAll(new ItemComparison(item, earlier == null ? List.of() : earlier).changes());
      }
    }
    for (String path : new TreeSet<>(open.keySet())) {
      for (Judgement gone : open.getOrDefault(path, List.of())) {
        changes.add(new Change(Change.Status.REMOVED, path, path, gone));
      }
    }
    List<Drop> drops = new ArrayList<>();
    addDrops(now, before, tolerance, changes, drops);
    addFormsDrop(now, before, tolerance, drops);
    return new Comparison(before.name(), changes, drops);
  }

  private static void addDrops(
      Results now,
      EarlierRun before,
      BigDecimal tolerance,
      List<Change> changes,
      List<Drop> drops) {
    Collection<Judgement> judged = before.judgements();
    Map<String, Score> scores =
        now.byCode().stream().collect(Collectors.toMap(Score::name, score -> score));
    for (Score old : Score.by(Judgement::code, judged)) {
      Score score = scores.getOrDefault(old.name(), Score.of(old.name(), List.of()));
      List<Change> own =
          changes.stream().filter(c -> c.judgement().code().equals(old.name())).toList();
      addDrop(old, score, tolerance, own, drops);
    }
    addDrop(Score.of(Score.ALL, judged), now.overall(), tolerance, changes, drops);
  }

  private static void addDrop(
      Score old, Score score, BigDecimal tolerance, List<Change> changes, List<Drop> drops) {
    List<String> fallen = new ArrayList<>();
    Set<Verdict> costs = EnumSet.noneOf(Verdict.class);
    for (Measure measure : MEASURES) {
      Share was = measure.share().apply(old);
      Share is = measure.share().apply(score);
      if (was.points().subtract(is.points()).compareTo(tolerance) > 0) {
        fallen.add(fall(measure.name(), was, is));
        costs.addAll(measure.costs());
      }
    }
    if (!fallen.isEmpty()) {
      List<Fault> causes =
          changes.stream()
              .filter(Change::isBad)
              .filter(c -> costs.contains(c.judgement().verdict()))
              .map(Change::fault)
              .toList();
      drops.add(new Drop(old.name(), fallen, causes));
    }
  }

  private static void addFormsDrop(
      Results now, EarlierRun before, BigDecimal tolerance, List<Drop> drops) {
    List<ItemResult> forms = now.surfaces();
    List<ItemResult> misread = forms.stream().filter(form -> !form.misread().isEmpty()).toList();
    Share was = new Share(before.surfaces() - before.misread().size(), before.surfaces());
    Share is = new Share(forms.size() - misread.size(), forms.size());
    if (was.points().subtract(is.points()).compareTo(tolerance) > 0) {
      List<Fault> causes =
          misread.stream()
              .filter(form -> !before.misread().contains(form.path()))
              .map(form -> new Fault(form.path(), form.file(), "misread: " + form.misread()))
              .toList();
      drops.add(new Drop(FORMS, List.of(fall("read rightly", was, is)), causes));
    }
  }

  private static String fall(String measure, Share was, Share is) {
    return measure + " " + was.points(2).toPlainString() + " → " + is.points(2).toPlainString();
  }

  /** How many findings with some verdict have some status. */
  int count(Verdict verdict, Change.Status status) {
    return (int)
        changes.stream()
            .filter(c -> c.judgement().verdict() == verdict && c.status() == status)
            .count();
  }

  /** The changes of some status, in order. */
  List<Change> changes(Change.Status status) {
    return changes.stream().filter(change -> change.status() == status).toList();
  }
}
