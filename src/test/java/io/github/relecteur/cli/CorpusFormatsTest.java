package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every format stays what it is, whatever the names of files and the texts of articles hold. */
class CorpusFormatsTest {

  private static final String HOSTILE = "<script>alert('x')&\"`|*[a](b)\u202E\u0007]]>";

  private CorpusFolder corpus = new CorpusFolder(Path.of(""));

  @BeforeEach
  void writeCorpus(@TempDir Path temporary) throws IOException {
    corpus = new CorpusFolder(temporary);
    corpus.faulty("c/<b>desk & co/good", 1);
    corpus.expect("c/<b>desk & co/good", 1);
    corpus.faulty("c/bad " + HOSTILE, 2);
    corpus.write("c/bad " + HOSTILE + ".expected.json", CorpusFolder.NOTHING);
    corpus.faulty("c/plain " + HOSTILE, 3);
    corpus.engine("c/plain " + HOSTILE, "<i>&\"|", 3, false);
    corpus.write("c/text.en.txt", "Zorvax said <b>41</b> & \"$3 million|`*\" were lost.");
    corpus.write(
        "c/text.fr.txt", "Zorvax dit que <b>42</b> & «\u202E3 millions d'euros|`*» sont perdus.");
  }

  private Run run(String format) {
    return Run.of("corpus", "--slowest", "0", "--format", format, corpus.path("c"));
  }

  @Test
  void page_holdsNoForeignMarkup() {
    String html = run("html").out();
    Document page = Jsoup.parse(html);

    assertThat(html).doesNotContain("<script", "<b>", "<i>", "http://", "https://", "\u202E");
    assertThat(page.select("script, link, img, iframe, [onclick]")).isEmpty();
    assertThat(page.text()).contains("<script>alert('x')&\"`|*[a](b)");
    assertThat(page.select("b")).isEmpty();
  }

  @Test
  void page_canBeReadByEveryone() {
    Document page = Jsoup.parse(run("html").out());

    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("meta[name=viewport]")).hasSize(1);
    assertThat(page.select("style").outerHtml()).contains("prefers-color-scheme: dark");
    assertThat(page.select("svg")).hasSize(7);
    for (Element picture : page.select("svg")) {
      assertThat(picture.attr("role")).isEqualTo("img");
      for (String id : picture.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page.select("#" + id).text()).isNotEmpty();
      }
    }
    for (Element table : page.select("table")) {
      assertThat(table.select("caption")).hasSize(1);
      assertThat(table.select("thead th[scope=col]")).isNotEmpty();
      assertThat(table.select("tbody tr").size()).isEqualTo(table.select("th[scope=row]").size());
    }
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void junit_isWellFormedAndCountsRightly()
      throws ParserConfigurationException, SAXException, IOException {
    Run run = run("junit");
    NodeList tests = elements(run.out(), "testcase");
    NodeList failures = elements(run.out(), "failure");

    assertThat(run.code()).isEqualTo(1);
    assertThat(tests.getLength()).isEqualTo(5);
    assertThat(failures.getLength()).isEqualTo(1);
    assertThat(failures.item(0).getTextContent())
        .contains("<script>alert('x')&\"`|*[a](b)")
        .contains("false alarm figure.value: «42» → «92»")
        .hasLineCount(2);
    assertThat(run.out()).doesNotContain("time=");
    assertThat(elements(run.out(), "system-out").getLength()).isEqualTo(3);
  }

  @Test
  void junit_skipsWhatIsKnown() throws ParserConfigurationException, SAXException, IOException {
    corpus.faulty("k/a", 1);
    corpus.write("k/a.expected.json", CorpusFolder.NOTHING);
    corpus.write("k/known-misses.tsv", "path\treason\na\t<why> & \"how\"\n");

    Run run = Run.of("corpus", "--slowest", "0", "--format", "junit", corpus.path("k"));

    assertThat(run.code()).isZero();
    assertThat(
            elements(run.out(), "skipped")
                .item(0)
                .getAttributes()
                .getNamedItem("message")
                .getNodeValue())
        .isEqualTo("known: <why> & \"how\"");
  }

  @Test
  void junit_namesWhatFell() throws ParserConfigurationException, SAXException, IOException {
    String scores = corpus.path("scores.json");
    corpus.faulty("k/a", 1);
    corpus.expect("k/a", 1);
    Run.of("corpus", "--slowest", "0", "--write-scores", scores, corpus.path("k"));
    corpus.write("k/a.expected.json", CorpusFolder.NOTHING);

    Run run =
        Run.of(
            "corpus", "--slowest", "0", "--format", "junit", "--against", scores, corpus.path("k"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(elements(run.out(), "failure").getLength()).isEqualTo(4);
    assertThat(run.out()).contains("name=\"figure.unit\"", "precision 100.00 → 0.00");
  }

  private static NodeList elements(String xml, String name)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getElementsByTagName(name);
  }

  @Test
  void markdown_showsTextsAsTheyAre() {
    String markdown = run("markdown").out();

    assertThat(markdown)
        .contains("\\<script\\>alert('x')\\&\"\\`\\|\\*\\[a\\](b)")
        .doesNotContain("<script>", "| <b>", "\u202E");
    for (String line : markdown.split("\n", -1)) {
      if (line.startsWith("| plain ")) {
        assertThat(line.replace("\\|", "").chars().filter(c -> c == '|')).hasSize(7);
      }
    }
  }

  @Test
  void json_isReadByAStrictReader() throws IOException {
    String json = run("json").out();

    assertThat(json).doesNotContain("\u202E", "\u0007").endsWith("}\n");
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        assertThat(parser.currentToken()).isNotNull();
      }
    }
  }

  @Test
  void text_sendsNothingToTheTerminal() {
    assertThat(run("text").out()).doesNotContain("\u202E", "\u0007", "\u001B");
  }
}
