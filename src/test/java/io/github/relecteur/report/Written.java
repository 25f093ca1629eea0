package io.github.relecteur.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reports written in the formats for machines, and read again by parsers that are not ours. */
final class Written {

  /** What breaks reports: quotes, tags, ends of sections, controls, broken characters, commands. */
  static final String HOSTILE =
      "\uDC00\"q\" 'a' ]]> <script>alert(1)</script> & 100 %, a:b\u0000\u001B[31m\u007F\u0085"
          + "\u2028\u202E\uFFFE\uFFFF\r\n::error::x\t字🙂\uD800";

  private Written() {}

  static CheckedPair sample() {
    return CheckedPair.ofArticles(
        "a", Samples.report(Samples.ENGLISH, Samples.FRENCH, Samples.magnitude()));
  }

  /** The same finding in the third line of a file of pairs. */
  static CheckedPair row() {
    return CheckedPair.ofRow(
        "r",
        "rows.tsv",
        sample().report(),
        Origin.at(new Position(3, 11)),
        Origin.at(new Position(3, 60)));
  }

  static CheckedPair clean() {
    return CheckedPair.ofArticles("clean", Samples.report("a", "b"));
  }

  /** A figure that the translation lacks, as a warning. */
  static CheckedPair missing() {
    return CheckedPair.ofArticles(
        "a",
        Samples.report(
            Samples.ENGLISH,
            Samples.FRENCH,
            Samples.finding(
                "figure.missing",
                Severity.WARNING,
                "gone",
                Samples.place(Side.ORIGINAL, Samples.ENGLISH, "$2 billion"),
                null,
                null)));
  }

  /** A pair whose name, files, words, message and suggestion are all hostile. */
  static CheckedPair hostile() {
    Report report =
        Samples.report(
            HOSTILE,
            HOSTILE,
            Samples.finding(
                "figure.value",
                Severity.ERROR,
                HOSTILE,
                Samples.place(Side.ORIGINAL, HOSTILE, HOSTILE),
                Samples.place(Side.TRANSLATION, HOSTILE, HOSTILE),
                HOSTILE));
    return CheckedPair.ofArticles(HOSTILE, named(report, HOSTILE));
  }

  /** A pair with so many findings on one long line, all with the same words. */
  static CheckedPair many(int count) {
    String french = "é 1,5 ".repeat(count);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Place place = new Place(Side.TRANSLATION, new Span(6 * i + 2, 6 * i + 5), "1,5");
      findings.add(Samples.finding("figure.added", Severity.ERROR, "m", null, place, "1,6"));
    }
    return CheckedPair.ofArticles(
        "many", Samples.report("x", french, findings.toArray(new Finding[0])));
  }

  static Report named(Report report, String name) {
    return new Report(
        report.original().named(name),
        report.translation().named(name),
        report.findings(),
        report.alignment(),
        report.originalMentions(),
        report.translationMentions());
  }

  static String write(Function<Writer, ReportWriter> format, CheckedPair... pairs) {
    StringWriter out = new StringWriter();
    ReportWriter writer = format.apply(out);
    try {
      for (CheckedPair pair : pairs) {
        writer.write(pair);
      }
      writer.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Parses a document with the parser of the JDK, from the bytes that a file would hold. */
  static Document xml(String document)
      throws IOException, ParserConfigurationException, SAXException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  /** Parses JSON into maps, lists, strings and numbers. */
  static Object json(String document) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(document)) {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new IOException("more than one value");
      }
      return value;
    }
  }

  /** A field of a JSON object that must be there. */
  static Object field(Object object, String... names) {
    Object value = object;
    for (String name : names) {
      Object next = value instanceof Map<?, ?> map ? map.get(name) : null;
      if (next == null) {
        throw new AssertionError("no field " + name + " in " + value);
      }
      value = next;
    }
    return value;
  }

  /** A field of a JSON object that must be an array. */
  static List<?> array(Object object, String... names) {
    if (field(object, names) instanceof List<?> list) {
      return list;
    }
    throw new AssertionError("no array " + List.of(names) + " in " + object);
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        if (map.put(name, value(parser)) != null) {
          throw new IOException("twice the field " + name);
        }
      }
      return map;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return token.isNumeric() ? parser.getDecimalValue() : parser.getText();
  }
}
