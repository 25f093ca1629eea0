package io.github.relecteur.cli;

import io.github.relecteur.report.JudgedPair.EarlierFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file with the findings that a desk lives with: {@code known} ones, which a run has written, and
 * {@code accepted} ones, each with the reason that somebody gave.
 *
 * @param known what has been found before and is not accepted
 * @param accepted what is accepted
 */
record Baseline(List<Entry> known, List<Entry> accepted) {

  /** The format that is read and written. */
  static final int FORMAT = 1;

  static final String VERSION = "relecteur-baseline";
  static final String KNOWN = "known";
  static final String ACCEPTED = "accepted";
  static final String ARTICLE = "article";
  static final String CODE = "code";
  static final String ORIGINAL = "original";
  static final String TRANSLATION = "translation";
  static final String FINGERPRINT = "fingerprint";
  static final String OCCURRENCE = "occurrence";
  static final String REASON = "reason";

  /** Nothing known, nothing accepted. */
  static final Baseline EMPTY = new Baseline(List.of(), List.of());

  private static final int FINGERPRINT_LENGTH = 16;

  Baseline {
    known = List.copyOf(known);
    accepted = List.copyOf(accepted);
  }

  /**
   * An entry.
   *
   * @param finding what it says
   * @param occurrence which of several findings of the article with the same fingerprint it is,
   *     from 1
   * @param source the entry as it was read, with all that people may have added
   */
  record Entry(EarlierFinding finding, int occurrence, JsonNode source) {

    String identity() {
      return Baseline.identity(finding, occurrence);
    }
  }

  /** What no two entries share. */
  static String identity(EarlierFinding finding, int occurrence) {
    return finding.article() + '\n' + finding.fingerprint() + '\n' + occurrence;
  }

  /**
   * Reads a file. An entry that is listed twice, as after a merge, counts once.
   *
   * @param prefix what messages say before the name of the file
   * @throws CommandException if it cannot be read, or is no baseline of this format; the message
   *     names file and line
   */
  static Baseline read(String prefix, Path file) throws CommandException {
    List<JsonNode> roots = new ArrayList<>();
    JsonNode.read(prefix, file, roots::add);
    if (roots.size() != 1) {
      throw new CommandException(
          prefix + file + ": a baseline is one JSON object, this file holds " + roots.size());
    }
    JsonNode root = roots.get(0);
    if (root.field(VERSION).isEmpty()) {
      throw root.fault("is no baseline: '" + VERSION + "' is missing");
    }
    int format = root.number(VERSION, FORMAT);
    if (format != FORMAT) {
      throw root.fault(
          "is a baseline of format %d, format %d was expected; write it anew with --write-baseline"
              .formatted(format, FORMAT));
    }
    Set<String> seen = new HashSet<>();
    List<Entry> accepted = entries(root.list(ACCEPTED), true, seen);
    return new Baseline(entries(root.list(KNOWN), false, seen), accepted);
  }

  private static List<Entry> entries(List<JsonNode> nodes, boolean accepted, Set<String> seen)
      throws CommandException {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : nodes) {
      Entry entry = entry(node, accepted);
      if (seen.add(entry.identity())) {
        entries.add(entry);
      }
    }
    return entries;
  }

  private static Entry entry(JsonNode node, boolean accepted) throws CommandException {
    String reason = accepted ? reason(node) : null;
    String fingerprint = node.text(FINGERPRINT);
    if (fingerprint.length() != FINGERPRINT_LENGTH
        || !fingerprint.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
      throw node.fault(
          "'" + FINGERPRINT + "' must be 16 digits from 0 to f, was '" + fingerprint + "'");
    }
    EarlierFinding finding =
        new EarlierFinding(
            node.text(ARTICLE),
            node.text(CODE),
            node.textOrNull(ORIGINAL),
            node.textOrNull(TRANSLATION),
            fingerprint,
            reason);
    return new Entry(finding, node.number(OCCURRENCE, 1), node);
  }

  private static @Nullable String reason(JsonNode node) throws CommandException {
    String reason = node.textOrNull(REASON);
    if (reason == null || reason.isBlank()) {
      throw node.fault("an accepted finding needs a '" + REASON + "' that is not blank");
    }
    return reason.strip();
  }

  /** The same baseline with further accepted entries, those apart that it has. */
  Baseline accepting(List<Entry> further) {
    List<Entry> all = new ArrayList<>(accepted);
    Set<String> seen = new HashSet<>();
    accepted.forEach(entry -> seen.add(entry.identity()));
    further.stream().filter(entry -> seen.add(entry.identity())).forEach(all::add);
    return new Baseline(known, all);
  }

  /** What the known entries say. */
  EarlierFindings knownFindings() {
    return new EarlierFindings(known.stream().map(Entry::finding).toList());
  }

  /** What the accepted entries say. */
  EarlierFindings acceptedFindings() {
    return new EarlierFindings(accepted.stream().map(Entry::finding).toList());
  }
}
