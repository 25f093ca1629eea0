package io.github.relecteur.corpus;

import java.util.ArrayList;
import java.util.List;

/** What has changed since an earlier run. */
final class ComparisonSection {

  private ComparisonSection() {}

  static Section of(Comparison comparison) {
    Section.Builder section =
        new Section.Builder("Compared with " + Shown.line(comparison.name()))
            .paragraph(
                "Findings are the same if their code and the words at both places are. Removed:"
                    + " not in the corpus any more.");
    List<String> headers = new ArrayList<>(List.of("findings"));
    for (Change.Status status : Change.Status.values()) {
      headers.add(status.code());
    }
    List<List<String>> rows = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> row = new ArrayList<>(List.of(verdict.code()));
      for (Change.Status status : Change.Status.values()) {
        row.add(String.valueOf(comparison.count(verdict, status)));
      }
      rows.add(row);
    }
    section.table(new Table("Findings by what has become of them", headers, rows));
    comparison.drops().forEach(drop -> section.line(drop.describe()));
    for (Change.Status status :
        List.of(Change.Status.LOST, Change.Status.NEW, Change.Status.FIXED)) {
      for (Change change : comparison.changes(status)) {
        section.line(status.code() + ": " + change.place() + ": " + change.judgement().describe());
      }
    }
    return section.build();
  }
}
