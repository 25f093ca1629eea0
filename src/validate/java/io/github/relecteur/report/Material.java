package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.cli.Main;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticlePairs;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run's reports in all formats, kept below {@code target/validation} so that other tools can read
 * them too.
 *
 * @param name what was checked
 * @param findings how many findings there are
 */
record Material(String name, List<Found> findings) {

  static final Path FOLDER = Path.of("target", "validation");

  private static final Path CORPUS = Path.of("corpus", "articles");
  private static final Map<String, Function<Writer, ReportWriter>> WRITERS =
      Map.of(
          "sarif", out -> ReportWriter.sarif(out, Relecteur.rules(), "1"),
          "junit", out -> ReportWriter.junit(out, Set.of(Severity.ERROR)),
          "github", ReportWriter::github,
          "gitlab", ReportWriter::gitlab,
          "checkstyle", ReportWriter::checkstyle,
          "rdjsonl", ReportWriter::reviewdog,
          "html", ReportWriter::html,
          "jsonl", ReportWriter::jsonLines);

  /** What the other formats must hold, as the format of our own tells it. */
  record Found(String pair, String code, String severity) {}

  Material {
    findings = List.copyOf(findings);
  }

  /** The report in a format. */
  Path file(String format) {
    return FOLDER.resolve(name).resolve("report." + format);
  }

  String read(String format) throws IOException {
    return Files.readString(file(format));
  }

  long errors() {
    return findings.stream().filter(found -> found.severity().equals("error")).count();
  }

  long pairsWithErrors() {
    return findings.stream()
        .filter(found -> found.severity().equals("error"))
        .map(Found::pair)
        .distinct()
        .count();
  }

  /** All articles of the corpus, a file of aligned segments made from them, and hostile texts. */
  static Stream<Material> all() {
    return Holder.ALL.stream();
  }

  @Override
  public String toString() {
    return name;
  }

  private static final class Holder {
    static final List<Material> ALL = List.of(articles(), rows(), hostile());
  }

  private static Material articles() {
    return checked("articles", "--dir", CORPUS.toString());
  }

  private static Material rows() {
    try {
      List<String> lines = new ArrayList<>(List.of("id\ten\tfr\tdoc"));
      for (ArticlePair pair : ArticlePairs.below(CORPUS)) {
        if (pair.id().endsWith("-errors")) {
          lines.addAll(rowsOf(pair));
        }
      }
      Path file = Files.createDirectories(FOLDER.resolve("rows")).resolve("pairs.tsv");
      Files.write(file, lines);
      return checked("rows", "--pairs", file.toString());
    } catch (IOException | InputException e) {
      throw new IllegalStateException("the corpus cannot be used", e);
    }
  }

  private static List<String> rowsOf(ArticlePair pair) throws IOException, InputException {
    Report report =
        Relecteur.create()
            .align(
                ArticleReader.read(pair.english(), Language.ENGLISH),
                ArticleReader.read(pair.french(), Language.FRENCH));
    List<String> rows = new ArrayList<>();
    for (Bead bead : report.alignment()) {
      String english = words(bead, Side.ORIGINAL, report);
      String french = words(bead, Side.TRANSLATION, report);
      if (!english.isBlank() && !french.isBlank()) {
        String id = pair.id() + "#" + rows.size();
        rows.add(String.join("\t", id, english, french, pair.id()));
      }
    }
    return rows;
  }

  private static String words(Bead bead, Side side, Report report) {
    String text = (side == Side.ORIGINAL ? report.original() : report.translation()).text();
    return bead.sentences(side).stream()
        .map(Sentence::span)
        .map(span -> text.substring(span.start(), span.end()))
        .map(words -> words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' '))
        .collect(Collectors.joining(" "));
  }

  private static Material checked(String name, String... what) {
    try {
      Path folder = Files.createDirectories(FOLDER.resolve(name));
      String formats =
          WRITERS.keySet().stream()
              .sorted()
              .map(format -> format + "=" + folder.resolve("report." + format))
              .collect(Collectors.joining(","));
      List<String> arguments = new ArrayList<>(List.of("check", "--no-config"));
      arguments.addAll(List.of("--format", formats));
      arguments.addAll(List.of(what));
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          Main.run(
              new ByteArrayInputStream(new byte[0]), err, err, arguments.toArray(new String[0]));
      assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(1);
      return read(name, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Material hostile() {
    try {
      Path folder = Files.createDirectories(FOLDER.resolve("hostile"));
      for (Map.Entry<String, Function<Writer, ReportWriter>> format : WRITERS.entrySet()) {
        Path file = folder.resolve("report." + format.getKey());
        try (Writer out = Files.newBufferedWriter(file)) {
          ReportWriter writer = format.getValue().apply(out);
          writer.write(Written.hostile());
          writer.write(several());
          writer.write(Written.clean());
          writer.finish();
        }
      }
      return read("hostile", folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Findings that differ in their message, for readers that drop what looks alike. */
  private static CheckedPair several() {
    List<Finding> findings = new ArrayList<>();
    Report many = Written.many(300).report();
    for (Finding finding : many.findings()) {
      findings.add(
          new Finding(
              finding.code(),
              finding.severity(),
              finding.confidence(),
              new Message("[x](1) {0} " + findings.size(), "[x](1) {0} " + findings.size()),
              finding.original(),
              finding.translation(),
              finding.related(),
              finding.suggestion()));
    }
    return CheckedPair.ofArticles(
        "several",
        new Report(
            many.original(),
            many.translation(),
            findings,
            many.alignment(),
            many.originalMentions(),
            many.translationMentions()));
  }

  private static Material read(String name, Path folder) throws IOException {
    List<Found> findings = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("report.jsonl"))) {
      Object pair = Written.json(line);
      String id = String.valueOf(Written.field(pair, "id"));
      for (Object finding : Written.array(pair, "findings")) {
        findings.add(
            new Found(
                id,
                String.valueOf(Written.field(finding, "code")),
                String.valueOf(Written.field(finding, "severity"))));
      }
    }
    assertThat(findings).as(name).hasSizeGreaterThan(200);
    return new Material(name, findings);
  }
}
