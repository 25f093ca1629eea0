package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Severity;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A run with very many findings, all on one line, takes bounded time and memory in every format.
 */
class ManyFindingsTest {

  private static final int MANY = 100_000;
  private static final Map<String, Function<Writer, ReportWriter>> FORMATS =
      Map.of(
          "text", out -> ReportWriter.text(out, false),
          "json", ReportWriter::json,
          "jsonl", ReportWriter::jsonLines,
          "sarif", out -> ReportWriter.sarif(out, Relecteur.rules(), "1"),
          "junit", out -> ReportWriter.junit(out, Set.of(Severity.ERROR)),
          "github", ReportWriter::github,
          "gitlab", ReportWriter::gitlab,
          "checkstyle", ReportWriter::checkstyle,
          "rdjsonl", ReportWriter::reviewdog,
          "html", ReportWriter::html);

  static Stream<String> formats() {
    return FORMATS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void findingsOfOnePair_areWritten(String format) {
    CheckedPair pair = Written.many(MANY);
    Length length = new Length();
    Function<Writer, ReportWriter> writer = FORMATS.getOrDefault(format, ReportWriter::json);
    assertTimeout(Duration.ofSeconds(60), () -> write(writer.apply(length), List.of(pair)));
    assertThat(length.characters).isBetween(500_000L, 200_000_000L);
  }

  @Test
  void pageOfManyFindings_showsTheWorst() {
    String source = Written.write(ReportWriter::html, Written.many(HtmlLedger.MOST_FINDINGS + 1));
    Document page = Jsoup.parse(source);
    assertThat(page.select("article.finding")).hasSize(HtmlLedger.MOST_FINDINGS);
    assertThat(page.select(".pair .counts").text()).isEqualTo("1001 errors");
    assertThat(page.select(".pair .bound").text())
        .isEqualTo("The worst 1000 of 1001 findings are shown.");
  }

  @Test
  void pageOfManyPairs_staysOpenable() throws IOException {
    StringBuilder source = new StringBuilder();
    int pairs = HtmlLedger.MOST_LISTED + 3;
    write(
        ReportWriter.html(new Length(source)),
        Stream.generate(Written::sample).limit(pairs).toList());
    assertThat(source.length()).isLessThan(HtmlLedger.MOST_CHARACTERS * 3 / 2);
    Document page = Jsoup.parse(source.toString());
    assertThat(page.select("header .counts").text()).isEqualTo("5003 errors in 5003 articles");
    assertThat(page.select("nav.index tbody tr")).hasSize(HtmlLedger.MOST_LISTED);
    int shown = page.select("section.pair").size();
    assertThat(shown).isBetween(100, HtmlLedger.MOST_LISTED - 100);
    assertThat(page.select("nav.index a")).hasSize(shown);
    assertThat(page.select("nav.index .bound").text())
        .startsWith("The page would grow too large: of " + (HtmlLedger.MOST_LISTED - shown))
        .contains("of 3 further ones");
  }

  private static void write(ReportWriter writer, List<CheckedPair> pairs) throws IOException {
    for (CheckedPair pair : pairs) {
      writer.write(pair);
    }
    writer.finish();
  }

  /** Counts what is written, and keeps it if it is asked to. */
  private static final class Length extends Writer {

    private final StringBuilder kept;
    private final boolean keeps;
    private long characters;

    Length() {
      this.kept = new StringBuilder();
      this.keeps = false;
    }

    Length(StringBuilder kept) {
      this.kept = kept;
      this.keeps = true;
    }

    @Override
    public void write(char[] text, int from, int length) {
      characters += length;
      if (keeps) {
        kept.append(text, from, length);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
