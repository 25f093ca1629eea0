package io.github.relecteur.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.relecteur.Relecteur;
import io.github.relecteur.fix.Corrected;
import io.github.relecteur.fix.Corrector;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.report.AlignmentWriter;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.MentionWriter;
import io.github.relecteur.report.ReportWriter;
import io.github.relecteur.report.RunIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What is made of a checked pair, as targets: all reports, and the corrected file. */
final class ReportTargets {

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final SAXParserFactory XML = SAXParserFactory.newInstance();
  private static final Set<String> LINES = Set.of("jsonl", "rdjsonl");
  private static final Set<String> TREES = Set.of("json", "sarif", "gitlab");
  private static final Set<String> DOCUMENTS = Set.of("junit", "checkstyle", "xliff");
  private static final Set<String> FOR_PEOPLE = Set.of("text", "html", "xliff");

  private final Material material;
  private final Relecteur relecteur;
  private final Map<String, BiFunction<Writer, Language, ReportWriter>> formats = new TreeMap<>();

  ReportTargets(Material material, Relecteur relecteur) {
    this.material = material;
    this.relecteur = relecteur;
    formats.put("text", (out, language) -> ReportWriter.text(out, true, language));
    formats.put("json", ReportWriter::jsonArray);
    formats.put("jsonl", ReportWriter::jsonLines);
    formats.put(
        "sarif", (out, language) -> ReportWriter.sarif(out, Relecteur.rules(), "1", language));
    formats.put(
        "junit", (out, language) -> ReportWriter.junit(out, Set.of(Severity.ERROR), language));
    formats.put("github", ReportWriter::github);
    formats.put("gitlab", ReportWriter::gitlab);
    formats.put("checkstyle", ReportWriter::checkstyle);
    formats.put("rdjsonl", ReportWriter::reviewdog);
    formats.put("html", ReportWriter::html);
    formats.put("xliff", (out, lang) -> ReportWriter.xliff(out, Relecteur.rules(), lang));
  }

  /** Both of them. */
  List<Target<?>> all() {
    return List.of(
        new TextTarget("reports", material, this::reports),
        new TextTarget("fix", material, this::fix));
  }

  private Target.Outcome reports(TextPair pair) {
    Report report = relecteur.check(TextTargets.english(pair), TextTargets.french(pair));
    Origin origin = Origin.at(new Position(3, 7));
    List<CheckedPair> pairs =
        List.of(
            CheckedPair.ofArticles(pair.english(), report),
            CheckedPair.ofRow("r", "rows.tsv", report, origin, origin));
    List<String> written = new ArrayList<>();
    try {
      for (String format : formats.keySet()) {
        Language language = written.size() % 2 == 0 ? Language.FRENCH : Language.ENGLISH;
        written.add(written(format, language, pairs, false));
        if (!FOR_PEOPLE.contains(format)) {
          written.add(written(format, language, pairs, true));
        }
      }
      written.addAll(others(report));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Target.Outcome(written, TextTargets.features(List.of(report)));
  }

  private String written(String format, Language language, List<CheckedPair> pairs, boolean redact)
      throws IOException {
    StringWriter out = new StringWriter();
    BiFunction<Writer, Language, ReportWriter> factory = formats.get(format);
    if (factory == null) {
      throw new AssertionError(format);
    }
    ReportWriter writer = factory.apply(out, language);
    writer.identify(new RunIdentity("1", "0123456789ab", "0123456789ab"));
    if (redact) {
      writer.redact(Relecteur.rules());
    }
    for (CheckedPair pair : pairs) {
      writer.write(pair);
    }
    writer.finish();
    requireWellFormed(format, out.toString());
    return out.toString();
  }

  private static List<String> others(Report report) throws IOException {
    List<String> written = new ArrayList<>();
    StringWriter json = new StringWriter();
    MentionWriter mentions = MentionWriter.jsonLines(json);
    mentions.write(report.original(), report.originalMentions());
    mentions.write(report.translation(), report.translationMentions());
    mentions.finish();
    requireJsonLines(json.toString());
    written.add(json.toString());
    StringWriter tmx = new StringWriter();
    AlignmentWriter alignment = AlignmentWriter.tmx(tmx, "1");
    alignment.write("a", report);
    alignment.finish();
    requireXml(tmx.toString());
    written.add(tmx.toString());
    return written;
  }

  private static void requireWellFormed(String format, String text) {
    if (TREES.contains(format)) {
      requireJson(text);
    } else if (LINES.contains(format)) {
      requireJsonLines(text);
    } else if (DOCUMENTS.contains(format)) {
      requireXml(text);
    }
    Sound.require(
        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text),
        format + " can be written in UTF-8");
  }

  private static void requireJsonLines(String text) {
    text.lines().forEach(ReportTargets::requireJson);
  }

  /** Fails unless a text is JSON. */
  static void requireJson(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      parser.skipChildren();
      Sound.require(parser.nextToken() == null, "one JSON value");
    } catch (IOException e) {
      throw new AssertionError("no JSON: " + e.getMessage(), e);
    }
  }

  /** Fails unless a text is well-formed XML. */
  static void requireXml(String text) {
    try {
      XML.newSAXParser()
          .parse(
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
              new DefaultHandler());
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("no XML: " + e.getMessage(), e);
    }
  }

  private Target.Outcome fix(TextPair pair) {
    Article english = TextTargets.english(pair);
    String name = pair.markup() ? "a.fr.html" : "a.fr.txt";
    byte[] bytes = pair.french().getBytes(StandardCharsets.UTF_8);
    try {
      Corrector corrector =
          new Corrector(
              name,
              bytes,
              file -> {
                Article french = ArticleReader.parse(file, name, Language.FRENCH);
                return List.of(CheckedPair.ofArticles("a", relecteur.check(english, french)));
              },
              finding -> true);
      Corrected corrected = corrector.correct();
      Report after = corrected.pairs().get(0).report();
      Sound.requireReport(after);
      Set<String> features = TextTargets.features(List.of(after));
      corrected.left().forEach(left -> features.add("left: " + left.reason()));
      features.add("followed " + Math.min(9, corrected.followed().size()));
      List<Object> result =
          List.of(new String(corrected.bytes(), StandardCharsets.UTF_8), after.findings());
      return new Target.Outcome(result, features);
    } catch (InputException e) {
      return ReaderTargets.refused(e);
    }
  }
}
