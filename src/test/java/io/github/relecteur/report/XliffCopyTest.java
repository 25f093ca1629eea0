package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XliffCopyTest {

  private static final ItsIssue ONE = new ItsIssue("numbers", "a \"b\" <c>\n", 90, "urn:x#1");
  private static final ItsIssue TWO = new ItsIssue("other", "d", 50, "urn:x#2");

  private static IssueMark mark(int start, int end, ItsIssue issue) {
    return IssueMark.of(new Span(start, end), issue);
  }

  @Test
  void marksThatCrossOrAreTheSame_becomeOne() {
    List<IssueMark> marks =
        List.of(mark(0, 5, ONE), mark(3, 8, TWO), mark(20, 30, ONE), mark(22, 25, TWO));
    assertThat(IssueMark.nested(marks, span -> span))
        .containsExactly(
            new IssueMark(new Span(0, 8), List.of(ONE, TWO)), mark(20, 30, ONE), mark(22, 25, TWO));
    assertThat(IssueMark.nested(List.of(mark(2, 4, ONE), mark(2, 4, TWO)), span -> span))
        .containsExactly(new IssueMark(new Span(2, 4), List.of(ONE, TWO)));
  }

  @Test
  void tags_areNestedAndSeveralIssuesStandApart() {
    IssueTags tags = new IssueTags(true, "its", "r");
    List<IssueMark> marks =
        List.of(mark(0, 9, TWO), new IssueMark(new Span(4, 9), List.of(ONE, TWO)));
    assertThat(tags.of(marks, "x:"))
        .extracting(tag -> tag.at() + " " + tag.tag())
        .containsExactly(
            "0 <x:mrk id=\"r1\" type=\"its:generic\" its:locQualityIssueType=\"other\""
                + " its:locQualityIssueComment=\"d\" its:locQualityIssueSeverity=\"50\""
                + " its:locQualityIssueProfileRef=\"urn:x#2\">",
            "4 <x:mrk id=\"r2\" type=\"its:generic\" its:locQualityIssuesRef=\"#its=r2-issues\">",
            "9 </x:mrk>",
            "9 </x:mrk>");
    assertThat(tags.standoff())
        .startsWith("<its:locQualityIssues xml:id=\"r2-issues\"><its:locQualityIssue locQuality")
        .contains("locQualityIssueComment=\"a &quot;b&quot; &lt;c&gt;&#10;\"")
        .endsWith("</its:locQualityIssues>");
    assertThat(tags.standoff()).isEmpty();
  }

  @Test
  void range_isWidenedToWholeElements() {
    String file =
        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file><trans-unit"
            + " id=\"1\"><target>a <g id=\"1\">b <x y='>'/> c</g> <![CDATA[d e]]>"
            + " f</target></trans-unit></file></xliff>";
    XliffScan scan = new XliffScan(file);
    assertThat(scan.nextUnit()).isTrue();
    assertThat(whole(scan, file, "b ", "b ")).isEqualTo("b ");
    assertThat(whole(scan, file, "a", "b")).isEqualTo("a <g id=\"1\">b <x y='>'/> c</g>");
    assertThat(whole(scan, file, "e]", " f")).isEqualTo("<![CDATA[d e]]> f");
    assertThat(file.substring(scan.standoffAt())).startsWith("</trans-unit>");
    assertThat(scan.nextUnit()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\" encoding=\"UTF--1e99998\"?>",
        "<?xml version='1.0' encoding = 'ISO-8859-1' standalone='yes'?>",
        "\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?>"
      })
  void declaredEncoding_becomesUtf8(String declaration) throws IOException {
    String file = declaration + "<xliff version=\"1.2\"/>";
    assertThat(copy(file)).isEqualTo(file.replaceFirst("(encoding ?= ?.)[^\"']+", "$1UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<?xml version=\"1.0\"?>",
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
        "<!-- encoding=\"x\" ?> -->"
      })
  void allElse_staysAsItIs(String declaration) throws IOException {
    String file = declaration + "<xliff version=\"1.2\"><note>encoding=\"x\"?></note></xliff>";
    assertThat(copy(file)).isEqualTo(file);
  }

  private static String copy(String file) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter.xliffCopy(out, List.of(), file, Language.ENGLISH).finish();
    return out.toString();
  }

  private static String whole(XliffScan scan, String file, String from, String to) {
    int text = file.indexOf("<target>") + "<target>".length();
    int start = file.indexOf(from, text);
    Span whole = scan.whole(new Span(start, file.indexOf(to, start) + to.length()));
    return file.substring(whole.start(), whole.end());
  }
}
