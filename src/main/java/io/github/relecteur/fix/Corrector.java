package io.github.relecteur.fix;

import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Report;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.Correction;
import io.github.relecteur.report.UnifiedDiff;
import io.github.relecteur.report.UnifiedDiff.Change;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Follows the suggestions of findings in the file of a translation, and checks what comes of it.
 *
 * <p>Where two suggestions concern the same words, the surer is followed. A suggestion is not
 * followed if other words stand at its place in the file, or if the corrected translation has a
 * finding that was not there before.
 */
public final class Corrector {

  private final String name;
  private final byte[] bytes;
  private final Check check;
  private final Predicate<Finding> wanted;
  private final List<Fix> fixes = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();
  private List<CheckedPair> before = List.of();

  /**
   * A corrector of one file.
   *
   * @param name how to call it in messages
   * @param bytes what it holds
   * @param check checks the translations in it
   * @param wanted which suggestions to follow
   */
  public Corrector(String name, byte[] bytes, Check check, Predicate<Finding> wanted) {
    this.name = name;
    this.bytes = bytes;
    this.check = check;
    this.wanted = wanted;
  }

  /**
   * Corrects the file.
   *
   * @throws InputException if it cannot be read, or corrected in no place
   */
  public Corrected correct() throws InputException {
    before = check.check(bytes);
    collect();
    if (fixes.isEmpty()) {
      return unchanged();
    }
    List<Correction> all = fixes.stream().flatMap(fix -> fix.corrections().stream()).toList();
    FileText file =
        FileText.of(bytes, all)
            .orElseThrow(
                () ->
                    new InputException(
                        name
                            + ": cannot be corrected: it is not a text that holds the words of the"
                            + " translation where they were found (packed, or a binary format?)"));
    reject(fix -> misplaced(fix, file));
    rejectConflicts(file);
    return settled(file);
  }

  /** The suggestions to follow, the surest first. */
  private void collect() {
    for (int i = 0; i < before.size(); i++) {
      CheckedPair pair = before.get(i);
      for (Finding finding : pair.report().findings()) {
        if (finding.suggestion() == null
            || finding.translation() == null
            || !wanted.test(finding)) {
          continue;
        }
        List<Correction> corrections = Correction.of(pair, finding);
        if (corrections.isEmpty()) {
          left.add(new Left(pair, finding, "it would take markup away"));
        } else {
          fixes.add(new Fix(i, finding, corrections));
        }
      }
    }
    fixes.sort(Fix.SUREST_FIRST);
  }

  private static Optional<String> misplaced(Fix fix, FileText file) {
    for (Correction correction : fix.corrections()) {
      if (file.place(correction).isEmpty()) {
        return Optional.of("other words stand at this place in the file");
      }
      if (!file.canWrite(correction.written())) {
        return Optional.of("the file is in " + file.encoding() + ", which lacks a character of it");
      }
    }
    return Optional.empty();
  }

  /** Leaves of suggestions that change the same words in different ways the surest. */
  private void rejectConflicts(FileText file) {
    NavigableMap<Integer, Change> taken = new TreeMap<>();
    reject(
        fix -> {
          List<Change> own = changes(List.of(fix), file);
          if (own.stream().anyMatch(change -> isTaken(change, taken))) {
            return Optional.of("a surer correction changes the same words");
          }
          own.forEach(change -> taken.put(change.span().start(), change));
          return Optional.empty();
        });
  }

  private static boolean isTaken(Change change, NavigableMap<Integer, Change> taken) {
    Map.Entry<Integer, Change> before = taken.lowerEntry(change.span().end());
    return before != null && before.getValue().contradicts(change);
  }

  /** Takes suggestions back until no new finding appears. */
  private Corrected settled(FileText file) throws InputException {
    while (!fixes.isEmpty()) {
      List<Change> changes = changes(fixes, file);
      byte[] changed = bytes(file, changes);
      List<CheckedPair> after = check.check(changed);
      requireAsExpected(after);
      if (!takeBack(after)) {
        fixes.sort(Fix.BY_PLACE);
        List<Finding> followed = fixes.stream().map(Fix::finding).toList();
        return new Corrected(file.text(), changes, changed, followed, left, after);
      }
    }
    return unchanged();
  }

  private Corrected unchanged() {
    return new Corrected("", List.of(), bytes, List.of(), left, before);
  }

  private byte[] bytes(FileText file, List<Change> changes) throws InputException {
    try {
      return file.bytes(UnifiedDiff.apply(file.text(), changes));
    } catch (CharacterCodingException e) {
      throw new InputException(name + ": cannot be written in " + file.encoding(), e);
    }
  }

  private static List<Change> changes(List<Fix> fixes, FileText file) {
    return fixes.stream()
        .flatMap(fix -> fix.corrections().stream())
        .flatMap(c -> file.place(c).stream().map(span -> new Change(span, c.written())))
        .distinct()
        .sorted(Comparator.comparingInt(change -> change.span().start()))
        .toList();
  }

  /** Makes sure that the corrected file is read as it was, but for the corrected words. */
  private void requireAsExpected(List<CheckedPair> after) throws InputException {
    Map<Integer, List<Fix>> byPair = byPair();
    boolean same = after.size() == before.size();
    for (int i = 0; same && i < before.size(); i++) {
      Report report = after.get(i).report();
      String original = before.get(i).report().original().text();
      String translation = expected(before.get(i), byPair.getOrDefault(i, List.of()));
      same =
          original.equals(report.original().text())
              && translation.equals(report.translation().text());
    }
    if (!same) {
      throw new InputException(
          name + ": cannot be corrected: other words than those to be corrected would change");
    }
  }

  private static String expected(CheckedPair pair, List<Fix> fixes) {
    List<Change> changes =
        fixes.stream()
            .flatMap(fix -> fix.corrections().stream())
            .map(correction -> new Change(correction.span(), correction.replacement()))
            .distinct()
            .sorted(Comparator.comparingInt(change -> change.span().start()))
            .toList();
    return UnifiedDiff.apply(pair.report().translation().text(), changes);
  }

  private Map<Integer, List<Fix>> byPair() {
    return fixes.stream().collect(Collectors.groupingBy(Fix::pair));
  }

  /** Takes back one suggestion of each pair that has a new finding; whether there was any. */
  private boolean takeBack(List<CheckedPair> after) {
    Map<Integer, List<Fix>> byPair = byPair();
    Map<Fix, String> culprits = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      List<Fix> own = byPair.getOrDefault(i, List.of());
      Regressions regressions = new Regressions(before.get(i).report(), own);
      Optional<Finding> found = regressions.first(after.get(i).report());
      if (found.isPresent()) {
        Fix culprit = own.isEmpty() ? nearest(i) : regressions.nearest(found.get());
        culprits.put(culprit, found.get().code());
      }
    }
    reject(
        fix ->
            Optional.ofNullable(culprits.get(fix))
                .map(code -> "taken back, as a check then finds " + code));
    return !culprits.isEmpty();
  }

  /** The suggestion whose pair is nearest, for rows that are judged as one article. */
  private Fix nearest(int pair) {
    return fixes.stream()
        .min(Comparator.comparingInt(fix -> Math.abs(fix.pair() - pair)))
        .orElseThrow(() -> new IllegalStateException("some suggestion must have been followed"));
  }

  /** Gives up what there is a reason against. */
  private void reject(Reason reason) {
    List<Fix> kept = new ArrayList<>();
    for (Fix fix : fixes) {
      Optional<String> against = reason.against(fix);
      if (against.isPresent()) {
        left.add(new Left(before.get(fix.pair()), fix.finding(), against.get()));
      } else {
        kept.add(fix);
      }
    }
    fixes.clear();
    fixes.addAll(kept);
  }

  /** Why not to follow a suggestion. */
  private interface Reason {
    Optional<String> against(Fix fix);
  }
}
