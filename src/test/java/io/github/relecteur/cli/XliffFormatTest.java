package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings written into XLIFF as annotations. */
class XliffFormatTest {

  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void take(@TempDir Path temporary) {
    folder = new Folder(temporary);
  }

  private String resource(String name) throws IOException {
    try (InputStream in = XliffFormatTest.class.getResourceAsStream("../input/" + name)) {
      assertThat(in).isNotNull();
      return folder.write(name, in.readAllBytes());
    }
  }

  private static String withoutMarks(String xliff) {
    return xliff
        .replace(" xmlns:its=\"http://www.w3.org/2005/11/its\" its:version=\"2.0\"", "")
        .replaceAll(
            "<mrk (id=\"[^\"]*\" type=\"its:generic\"|mtype=\"x-its\")"
                + " its:[^>]*>(<!.CDATA.[^\\]]*..>|.*?)</mrk>",
            "$2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"results-1.2.xlf", "results-2.1.xlf"})
  void copy_hasNothingButMarksMore(String name) throws IOException {
    String file = resource(name);
    Run run = Run.of("check", "--pairs", file, "--format", "xliff");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "its:locQualityIssueType=\"numbers\"",
            "its:locQualityIssueSeverity=\"90\"",
            "its:locQualityIssueProfileRef=\"https://github.com/relecteur/relecteur#figure.");
    assertThat(withoutMarks(run.out())).isEqualTo(folder.read(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"results-1.2.xlf", "results-2.1.xlf", "memory.tmx"})
  void output_isReadAgainWithTheSameFindings(String name) throws IOException {
    String file = resource(name);
    String out = folder.file("out.xlf");
    Run.of("check", "--pairs", file, "--format", "xliff", "--output", out);
    assertThat(findings(out)).isEqualTo(findings(file)).isNotEmpty();
  }

  private static String findings(String file) {
    return Run.of("check", "--pairs", file, "--format", "jsonl")
        .out()
        .replaceAll("\"(id|original|translation)\":\"[^\"]*\",?", "")
        .replaceAll("\"(line|column)\":[0-9]+", "");
  }

  @Test
  void article_isWrittenAsUnitsOfItsSentences() throws IOException {
    String english = resource("strike.en.nitf.xml");
    String french = resource("strike.fr.nitf.xml");
    Run run = Run.of("check", english, french, "--format", "xliff");
    assertThat(run.out())
        .contains(
            "<source>Ships waiting: 40</source><target>Navires en attente\u00A0: 40</target>",
            "#figure.magnitude\">2,5\u00A0millions de dollars</mrk>");
    String out = folder.write("out.xlf", run.out());
    assertThat(Run.of("check", "--pairs", out).out()).contains("error[figure.magnitude]");
  }

  @Test
  void nothingFound_givesTheSameFile() throws IOException {
    String file =
        folder.write(
            "a.xlf",
            "\uFEFF<?xml version='1.0'?>\r\n<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0'"
                + " version='2.0' srcLang='en' trgLang='fr'><file id='f'><unit id='1'><segment>"
                + "<source>It has 5.</source><target>Il en a 5.</target></segment></unit></file>"
                + "</xliff>\r\n");
    Run run = Run.of("check", "--pairs", file, "--format", "xliff");
    assertThat(run.out()).isEqualTo(folder.read("a.xlf"));
    assertThat(run.code()).isZero();
  }

  @Test
  void standardInput_isCopiedToo() {
    String file =
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en'"
            + " trgLang='fr'><file id='f'><unit id='1'><segment><source>It sold 512 cars.</source>"
            + "<target>Elle a vendu des voitures.</target></segment></unit></file></xliff>";
    Run run = Run.withInput(file, "check", "--pairs", "-", "--format", "xliff");
    assertThat(run.out())
        .contains("<source>It sold <mrk id=\"relecteur-1\"", "#figure.missing\">512");
  }
}
