package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A report for machines, which may tell its run, and leave out the texts of the articles. */
abstract class MachineReport implements ReportWriter {

  private @Nullable RunIdentity run;
  private @Nullable Map<String, Message> meanings;

  @Override
  public final void identify(RunIdentity identity) {
    run = identity;
  }

  @Override
  public final void redact(List<RuleInfo> rules) {
    Map<String, Message> summaries = new HashMap<>();
    rules.forEach(rule -> summaries.put(rule.code(), rule.meaning()));
    meanings = summaries;
  }

  /** The run that the report is of, if it is known. */
  final Optional<RunIdentity> run() {
    return Optional.ofNullable(run);
  }

  /** Whether no text of an article may be told. */
  final boolean isRedacted() {
    return meanings != null;
  }

  /**
   * The findings of a pair as they may be told: in a redacted report with what their code means for
   * a message, and without suggestion. The texts of their places are still in them, as the
   * fingerprint needs them.
   */
  final List<Finding> told(CheckedPair pair) {
    return meanings == null
        ? pair.report().findings()
        : pair.report().findings().stream().map(this::told).toList();
  }

  /** A finding as it may be told. */
  final Finding told(Finding finding) {
    Map<String, Message> summaries = meanings;
    return summaries == null ? finding : redacted(finding, summaries);
  }

  private static Finding redacted(Finding finding, Map<String, Message> summaries) {
    return new Finding(
        finding.code(),
        finding.severity(),
        finding.confidence(),
        summaries.getOrDefault(finding.code(), new Message(finding.code(), finding.code())),
        finding.original(),
        finding.translation(),
        finding.related(),
        null);
  }
}
