package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.MentionWriter;
import io.github.relecteur.report.ReportWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * All that is said about the corpus is what was accepted: mentions with their keys and attributes,
 * beads, findings with their confidences, messages, places and suggestions. A change of the code
 * that is to change nothing changes no digest; {@code relecteur check} and {@code extract} before
 * and after it show what became of an item whose digest is another. Run with the system property
 * {@code relecteur.update} to write them anew.
 */
class AcceptedOutputTest {

  private static final Path OUTPUT = Path.of("corpus/reports/output.tsv");
  private static final String HEADER = "item\tEnglish mentions\tFrench mentions\tfindings\tdigest";
  private static final int DIGEST_BYTES = 6;

  private final CorpusRunner runner = new CorpusRunner(Relecteur.create());

  @Test
  void whatIsSaid_isWhatWasAccepted() throws IOException {
    Corpus corpus = Corpus.read(Path.of("corpus"));
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (CorpusItem item : corpus.items()) {
      lines.add(line(item));
    }
    lines.addAll(surfaces(corpus));
    if (System.getProperty("relecteur.update") != null) {
      Files.write(OUTPUT, lines);
    }
    assertThat(lines)
        .as("what is said about the corpus (-Drelecteur.update accepts it)")
        .containsExactlyElementsOf(Files.readAllLines(OUTPUT));
  }

  private String line(CorpusItem item) throws IOException {
    Report report = runner.check(item, item.french());
    return String.join(
        "\t",
        item.path(),
        String.valueOf(report.originalMentions().size()),
        String.valueOf(report.translationMentions().size()),
        String.valueOf(report.findings().size()),
        digest(said(item, report)));
  }

  private static String said(CorpusItem item, Report report) throws IOException {
    StringWriter said = new StringWriter();
    MentionWriter mentions = MentionWriter.jsonLines(said);
    mentions.write(report.original(), report.originalMentions());
    mentions.write(report.translation(), report.translationMentions());
    mentions.finish();
    for (Bead bead : report.alignment()) {
      said.append(places(bead.original())).append('\t').append(places(bead.translation()));
    }
    for (Language language : Language.values()) {
      ReportWriter findings = ReportWriter.jsonLines(said, language);
      findings.write(CheckedPair.ofArticles(item.path(), report));
      findings.finish();
    }
    return said.toString();
  }

  private static String places(List<Sentence> sentences) {
    StringBuilder places = new StringBuilder();
    sentences.forEach(sentence -> places.append(sentence.span()).append(sentence.kind()));
    return places.toString();
  }

  /** The written forms, a line for each file. */
  private List<String> surfaces(Corpus corpus) {
    TreeMap<String, StringBuilder> read = new TreeMap<>();
    for (Surface surface : corpus.surfaces()) {
      read.computeIfAbsent(surface.file(), file -> new StringBuilder())
          .append(runner.read(surface).orElse("read"))
          .append('\n');
    }
    List<String> lines = new ArrayList<>();
    read.forEach((file, all) -> lines.add(file + "\t\t\t\t" + digest(all.toString())));
    return lines;
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
