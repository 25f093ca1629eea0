package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SarifReportTest {

  private static final List<RuleInfo> RULES =
      List.of(
          rule("figure.converted", "the figure was converted", Severity.INFO, "—", "—"),
          rule(
              "figure.magnitude", "the number is off", Severity.ERROR, "mistranslation", "numbers"),
          rule("figure.value", "another number", Severity.ERROR, "mistranslation", "numbers"));

  @Test
  void finding_isAResult() throws IOException {
    String words =
        region(
            "{'startLine':2,'startColumn':18,'endLine':2,'endColumn':39,",
            38,
            "2 millions de dollars");
    String original =
        region("{'startLine':2,'startColumn':20,'endLine':2,'endColumn':30,", 33, "$2 billion");
    String expected =
        """
        {'ruleId':'figure.magnitude','ruleIndex':1,'level':'error',
         'message':{'text':'\\"$2 billion\\" became \\"2 millions de dollars\\"'},
         'locations':[{'physicalLocation':{'artifactLocation':{'uri':'a.fr.txt'},'region':%s}}],
         'relatedLocations':[{'id':1,
          'physicalLocation':{'artifactLocation':{'uri':'a.en.txt'},'region':%s},
          'message':{'text':'In the original: “$2 billion”'}}],
         'partialFingerprints':{'relecteurFinding/v1':'%s'},
         'fixes':[{'description':{'text':'Put “2 milliards de dollars” instead.'},
          'artifactChanges':[{'artifactLocation':{'uri':'a.fr.txt'},
           'replacements':[{'deletedRegion':%s,
            'insertedContent':{'text':'2 milliards de dollars'}}]}]}],
         'rank':95,'properties':{'pair':'a'}}
        """
            .formatted(words, original, Samples.magnitude().fingerprint(), words);
    Object run = run(write(Written.sample()));
    assertThat(Written.field(run, "columnKind")).isEqualTo("utf16CodeUnits");
    assertThat(Written.array(run, "results"))
        .hasToString("[" + Written.json(expected.replace('\'', '"')) + "]");
  }

  private static String region(String lines, int offset, String words) {
    return lines
        + "'charOffset':%d,'charLength':%d,'snippet':{'text':'%s'}}"
            .formatted(offset, words.length(), words);
  }

  @Test
  void rules_areAllDeclaredAlsoWithoutFindings() throws IOException {
    Object run = run(write());
    assertThat(Written.array(run, "results")).isEmpty();
    List<?> rules = Written.array(run, "tool", "driver", "rules");
    assertThat(rules).hasSize(3);
    Object rule = rules.get(1);
    assertThat(Written.field(rule, "id")).isEqualTo("figure.magnitude");
    assertThat(Written.field(rule, "name")).isEqualTo("FigureMagnitude");
    assertThat(Written.field(rule, "shortDescription", "text")).isEqualTo("The number is off.");
    assertThat(Written.field(rule, "fullDescription", "text"))
        .isEqualTo("The number is off. For example, “en” rendered as “faux” instead of “juste”.");
    assertThat(Written.field(rule, "help", "text")).asString().contains("Wrong: faux");
    assertThat(Written.field(rule, "help", "markdown")).asString().contains("| Right | juste |");
    assertThat(Written.field(rule, "defaultConfiguration", "level")).isEqualTo("error");
    assertThat(Written.array(rule, "properties", "tags"))
        .hasToString("[translation, MQM/mistranslation, ITS/numbers]");
    assertThat(Written.field(rules.get(0), "defaultConfiguration", "level")).isEqualTo("note");
    assertThat(Written.array(rules.get(0), "properties", "tags")).hasToString("[translation]");
  }

  @Test
  void results_haveWhatTheStandardRequires() throws IOException {
    Object log =
        Written.json(write(Written.sample(), Written.missing(), Written.row(), Written.hostile()));
    assertThat(Written.field(log, "version")).isEqualTo("2.1.0");
    Object run = Written.array(log, "runs").get(0);
    assertThat(Written.field(run, "tool", "driver", "name")).isEqualTo("Relecteur");
    List<?> rules = Written.array(run, "tool", "driver", "rules");
    for (Object result : Written.array(run, "results")) {
      assertThat(Written.field(result, "message", "text")).asString().isNotEmpty();
      if (result instanceof Map<?, ?> map && map.get("ruleIndex") instanceof Number index) {
        assertThat(Written.field(rules.get(index.intValue()), "id"))
            .isEqualTo(Written.field(result, "ruleId"));
      }
      Object place = Written.array(result, "locations").get(0);
      assertThat(Written.field(place, "physicalLocation", "artifactLocation", "uri").toString())
          .matches("[A-Za-z0-9._~/%-]+");
      assertThat(Written.field(place, "physicalLocation", "region", "startLine")).isNotNull();
    }
  }

  @Test
  void figureThatTheTranslationLacks_standsInTheOriginal() throws IOException {
    Object result = Written.array(run(write(Written.missing())), "results").get(0);
    Object place = Written.array(result, "locations").get(0);
    assertThat(Written.field(place, "physicalLocation", "artifactLocation", "uri"))
        .isEqualTo("a.en.txt");
    assertThat(result).asString().doesNotContain("relatedLocations", "fixes", "ruleIndex");
  }

  @Test
  void row_hasNoOffsetsIntoTheFile() throws IOException {
    Object result = Written.array(run(write(Written.row())), "results").get(0);
    Object region =
        Written.field(Written.array(result, "locations").get(0), "physicalLocation", "region");
    assertThat(Written.field(region, "startLine")).hasToString("4");
    assertThat(region).asString().doesNotContain("charOffset");
    assertThat(Written.array(result, "fixes")).hasSize(1);
  }

  @Test
  void fixOfAPage_isEscapedAndKeepsTags() throws IOException {
    assertThat(fixes("<p>x 2 AT&amp;T y</p>", "2 AT&amp;T", "3 AT&T"))
        .contains("insertedContent={text=3 AT&amp;T}");
    assertThat(fixes("<p>x <b>2</b> ATT y</p>", "2</b> ATT", "3 AT&T")).doesNotContain("fixes");
  }

  @Test
  void hostileContent_isReadBack() throws IOException {
    Object result = Written.array(run(write(Written.hostile())), "results").get(0);
    String clean = WellFormed.of(Written.HOSTILE);
    assertThat(Written.field(result, "message", "text")).isEqualTo(clean);
    Object place = Written.array(result, "locations").get(0);
    assertThat(Written.field(place, "physicalLocation", "region", "snippet", "text"))
        .isEqualTo(clean);
  }

  @Test
  void manyFindings_areAllThere() throws IOException {
    assertThat(Written.array(run(write(Written.many(10_000))), "results")).hasSize(10_000);
  }

  private static String fixes(String page, String words, String suggestion) throws IOException {
    int start = page.indexOf(words);
    Report plain = Samples.report("x", page);
    Finding finding =
        Samples.finding(
            "figure.value",
            Severity.ERROR,
            "m",
            null,
            new Place(Side.TRANSLATION, new Span(start, start + words.length()), "2 AT&T"),
            suggestion);
    Article html = new Article(plain.translation().language(), "a.html", page, true, List.of());
    Report report =
        new Report(
            plain.original(), html, List.of(finding), plain.alignment(), List.of(), List.of());
    return Written.array(run(write(CheckedPair.ofArticles("a", report))), "results")
        .get(0)
        .toString();
  }

  private static Object run(String log) throws IOException {
    return Written.array(Written.json(log), "runs").get(0);
  }

  private static String write(CheckedPair... pairs) {
    return Written.write(out -> ReportWriter.sarif(out, RULES, "1.2.3"), pairs);
  }

  private static RuleInfo rule(
      String code, String summary, Severity severity, String mqm, String its) {
    Message name = new Message(code.replace('.', ' '), "nom");
    Message meaning = new Message(summary, "en français");
    return new RuleInfo(code, name, meaning, severity, mqm, its, "1.0.0", "en", "faux", "juste");
  }
}
