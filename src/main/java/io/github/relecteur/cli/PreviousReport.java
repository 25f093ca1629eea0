package io.github.relecteur.cli;

import io.github.relecteur.report.JudgedFinding.Standing;
import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what an earlier run found from its report in the format json or jsonl. */
final class PreviousReport {

  /** What did not count then must not hide a finding that counts now. */
  private static final Set<String> SET_ASIDE =
      Set.of(Standing.ACCEPTED.code(), Standing.SUPPRESSED.code());

  private final List<EarlierFinding> findings = new ArrayList<>();
  private int pairs;

  private PreviousReport() {}

  /**
   * Reads a report.
   *
   * @param prefix what messages say before the name of the file
   * @throws CommandException if it cannot be read, or is no such report; the message names file and
   *     line
   */
  static EarlierFindings read(String prefix, Path file) throws CommandException {
    PreviousReport report = new PreviousReport();
    JsonNode.read(prefix, file, report::add);
    if (report.pairs == 0) {
      throw new CommandException(
          prefix + file + ": holds no pair, a report in the format json or jsonl was expected");
    }
    return new EarlierFindings(report.findings);
  }

  private void add(JsonNode pair) throws CommandException {
    pairs++;
    String article = pair.text("id");
    for (JsonNode finding : pair.list("findings")) {
      String status = finding.textOrNull("status");
      if (status == null || !SET_ASIDE.contains(status)) {
        findings.add(
            new EarlierFinding(
                article,
                finding.text("code"),
                words(finding, "original"),
                words(finding, "translation"),
                finding.text("fingerprint"),
                null));
      }
    }
  }

  private static @Nullable String words(JsonNode finding, String side) throws CommandException {
    return finding.field(side).isPresent() ? finding.field(side).get().text("text") : null;
  }
}
