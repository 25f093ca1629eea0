package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlLedgerTest {

  private static final String ENGLISH = "Profit rose 5%.\nThe order is worth $2 billion.\n";
  private static final String FRENCH =
      "Le bénéfice a augmenté de 5 %.\nLa commande vaut 2 millions de dollars.\n";
  private static final Mention FIVE = figure(Side.ORIGINAL, "percent", "5%", "5:percent", "5");
  private static final Mention CINQ = figure(Side.TRANSLATION, "percent", "5 %", "5:percent", "5");
  private static final Mention BILLION =
      figure(Side.ORIGINAL, "money", "$2 billion", "USD:2000000000", "2000000000");
  private static final Mention MILLIONS =
      figure(Side.TRANSLATION, "money", "2 millions de dollars", "USD:2000000", "2000000");

  @Test
  void equalFigures_areGreenAndLinked() throws IOException {
    Document page = page(report());
    Element original = only(page, "#a1-o1");
    assertThat(original.text()).isEqualTo("5%");
    assertThat(original.hasClass("agrees")).isTrue();
    assertThat(original.attr("href")).isEqualTo("#a1-t1");
    assertThat(original.attr("title")).isEqualTo("percent: agrees with “5 %”");
    assertThat(only(page, "#a1-t1").attr("href")).isEqualTo("#a1-o1");
  }

  @Test
  void figuresWithTheSameNumberAndOtherUnits_doNotAgree() throws IOException {
    Mention dollars = with(FIVE, "unit", "USD", "5:USD");
    Mention euros = with(CINQ, "unit", "EUR", "5:EUR");
    Report plain = report();
    Report report =
        new Report(
            plain.original(),
            plain.translation(),
            List.of(),
            plain.alignment(),
            List.of(dollars),
            List.of(euros));
    Document page = page(report);
    assertThat(only(page, "#a1-o1").classNames()).containsExactly("m", "number");
    assertThat(only(page, "#a1-o1").attr("title")).isEqualTo("percent: same number as “5 %”");
    assertThat(only(page, ".mentions .verdict").text()).isEqualTo("same number");
    assertThat(source(CheckedPair.ofArticles("x", report))).doesNotContain("agrees with");
  }

  @Test
  void figuresOfAFinding_areTwinsInItsColour() throws IOException {
    Document page = page(report(magnitude()));
    assertThat(only(page, "#a1-o2").hasClass("error")).isTrue();
    assertThat(only(page, "#a1-o2").attr("href")).isEqualTo("#a1-t2");
    assertThat(only(page, "#a1-t2").hasClass("error")).isTrue();
    assertThat(page.select(".row.error .text[lang=fr]").text())
        .isEqualTo("La commande vaut 2 millions de dollars.");
  }

  @Test
  void finding_standsBesideItsRowWithReasonAndSuggestion() throws IOException {
    Document page = page(report(magnitude()));
    Element card = only(page, ".row.error .margin article#a1-f1");
    assertThat(card.text()).contains("error figure.magnitude", "became", "95 % sure");
    assertThat(card.select("ins[lang=fr]").text()).isEqualTo("2 milliards de dollars");
    assertThat(card.select(".where a").eachAttr("href")).containsExactly("#a1-o2", "#a1-t2");
    assertThat(only(page, ".overview li a").attr("href")).isEqualTo("#a1-f1");
  }

  @Test
  void figureWithoutTwin_isOnOneSideOnly() throws IOException {
    Document page = page(report());
    assertThat(only(page, "#a1-o2").hasClass("alone")).isTrue();
    assertThat(only(page, "#a1-o2").hasAttr("href")).isFalse();
    assertThat(only(page, "#a1-o2").attr("title")).isEqualTo("money: only in the original");
  }

  @Test
  void findingWithoutASide_saysNothing() throws IOException {
    Finding lost =
        Samples.finding(
            "figure.missing",
            Severity.ERROR,
            "\"5%\" is missing",
            Samples.place(Side.ORIGINAL, ENGLISH, "5%"),
            null,
            null);
    Finding added =
        Samples.finding(
            "company.added",
            Severity.WARNING,
            "\"commande\" was added",
            null,
            Samples.place(Side.TRANSLATION, FRENCH, "commande"),
            null);
    Document page = page(report(lost, added));
    assertThat(page.select(".overview .change").eachText())
        .containsExactly("5% → nothing", "nothing → commande");
    assertThat(only(page, "#a1-tp1").attr("href")).isEqualTo("#a1-f2");
    assertThat(only(page, "#a1-tp1").hasClass("warning")).isTrue();
    assertThat(page.select(".finding .instead")).isEmpty();
  }

  @Test
  void wordsAroundAFigure_areMarkedWithTheFinding() throws IOException {
    Place place = Samples.place(Side.TRANSLATION, FRENCH, "vaut 2 millions de dollars");
    Document page =
        page(report(Samples.finding("figure.sign", Severity.INFO, "m", null, place, null)));
    assertThat(page.select(".text[lang=fr] .m.info").eachText())
        .containsExactly("vaut", "2 millions de dollars");
  }

  @Test
  void wholeSentence_isTintedAndItsFiguresKeepTheirState() throws IOException {
    Place place =
        Samples.place(Side.TRANSLATION, FRENCH, FRENCH.substring(0, FRENCH.indexOf('\n')));
    Document page =
        page(
            report(
                Samples.finding(
                    "sentence.untranslated", Severity.WARNING, "m", null, place, null)));
    assertThat(only(page, ".whole.warning").text()).isEqualTo("Le bénéfice a augmenté de 5 %.");
    assertThat(only(page, ".whole #a1-t1").hasClass("agrees")).isTrue();
  }

  @Test
  void findingOutsideOfEverySentence_isStillShown() throws IOException {
    Place place =
        new Place(Side.TRANSLATION, Samples.place(Side.TRANSLATION, FRENCH, "\n").span(), "x");
    Document page =
        page(report(Samples.finding("figure.added", Severity.ERROR, "m", null, place, null)));
    assertThat(page.select(".rows > li")).hasSize(3);
    assertThat(page.select(".rows > li:first-child article#a1-f1")).hasSize(1);
  }

  @Test
  void tableOfFigures_givesValuesInBothLanguages() throws IOException {
    Document page = page(report(magnitude()));
    assertThat(page.select("table.mentions tbody tr").eachText())
        .containsExactly(
            "percent 5% 5 5 % 5 agrees",
            "money $2 billion 2\u202F000\u202F000\u202F000 2 millions de dollars"
                + " 2\u202F000\u202F000 figure.magnitude");
    assertThat(page.select("table.mentions thead th[scope=col]")).hasSize(6);
    assertThat(page.select("table.mentions tbody th[scope=row]")).hasSize(2);
  }

  @Test
  void hostileText_staysText() throws IOException {
    String hostile =
        "<script>alert(1)</script> \"&\" <b onclick='x'> \u202Egnp.exe\u0007\u0085 ]]>";
    Place place = Samples.place(Side.TRANSLATION, hostile, hostile);
    Finding finding =
        Samples.finding("figure.added", Severity.ERROR, hostile, null, place, hostile);
    Report report = Samples.report(hostile, hostile, finding);
    String source = source(CheckedPair.ofArticles(hostile, report));
    assertThat(source).doesNotContain("\u202E", "\u0007", "\u0085", "<script>alert", "<b onclick");
    Document page = Jsoup.parse(source);
    String shown = "<script>alert(1)</script> \"&\" <b onclick='x'> <U+202E>gnp.exe␇ ]]>";
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select(".text[lang=en]").text()).isEqualTo(shown);
    assertThat(page.select(".finding ins").text()).isEqualTo(shown);
    assertThat(page.select("h2").text()).isEqualTo(shown);
  }

  @Test
  void page_allowsItsOwnStyleAndScriptOnly() throws Exception {
    Document page = page(report(magnitude()));
    String policy = only(page, "meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("style-src '" + hash(only(page, "style").data()) + "'")
        .contains("script-src '" + hash(only(page, "script").data()) + "'");
    assertThat(page.select("[src], link, [style], img, iframe, form")).isEmpty();
    assertThat(page.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    assertThat(page.select("style").html())
        .contains("prefers-color-scheme: dark", "@media print")
        .doesNotContain("url(", "@import");
  }

  @Test
  void severalPairs_haveAnIndexOfThoseWithFindings() throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.html(out);
    writer.write(CheckedPair.ofArticles("clean", report()));
    writer.write(CheckedPair.ofArticles("faulty", report(magnitude())));
    writer.finish();
    Document page = Jsoup.parse(out.toString());
    assertThat(page.select("nav.index tbody tr").eachText()).containsExactly("faulty 1 0 0");
    assertThat(page.select("nav.index a").attr("href")).isEqualTo("#a2");
    assertThat(page.select("section.pair").eachAttr("id")).containsExactly("a2");
    assertThat(page.select("header .counts").text()).isEqualTo("1 error in 2 articles");
  }

  @Test
  void pairWithoutFindings_isShownAlone() throws IOException {
    Document page = page(report());
    assertThat(page.select("section.pair .counts").text()).isEqualTo("no findings");
    assertThat(page.title()).isEqualTo("Figures ledger: x");
  }

  @Test
  void noPair_isAPageWithoutSections() throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter.html(out).finish();
    Document page = Jsoup.parse(out.toString());
    assertThat(page.select("section")).isEmpty();
    assertThat(page.select("header .counts").text()).isEqualTo("no findings in 0 articles");
  }

  private static Finding magnitude() {
    return Samples.finding(
        "figure.magnitude",
        Severity.ERROR,
        "\"$2 billion\" became \"2 millions de dollars\"",
        Place.of(Side.ORIGINAL, BILLION),
        Place.of(Side.TRANSLATION, MILLIONS),
        "2 milliards de dollars");
  }

  private static Report report(Finding... findings) {
    Report plain = Samples.report(ENGLISH, FRENCH, findings);
    return new Report(
        plain.original(),
        plain.translation(),
        plain.findings(),
        plain.alignment(),
        List.of(FIVE, BILLION),
        List.of(CINQ, MILLIONS));
  }

  private static Mention with(Mention mention, String fact, String value, String key) {
    return new Mention(
        mention.kind(),
        mention.type(),
        mention.span(),
        mention.text(),
        key,
        Map.of("value", "5", fact, value));
  }

  private static Mention figure(Side side, String type, String words, String key, String value) {
    String article = side == Side.ORIGINAL ? ENGLISH : FRENCH;
    return new Mention(
        MentionKind.FIGURE,
        type,
        Samples.place(side, article, words).span(),
        words,
        key,
        Map.of("value", value));
  }

  private static Document page(Report report) throws IOException {
    return Jsoup.parse(source(CheckedPair.ofArticles("x", report)));
  }

  private static String source(CheckedPair pair) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.html(out);
    writer.write(pair);
    writer.finish();
    return out.toString();
  }

  private static Element only(Document page, String query) {
    assertThat(page.select(query)).as(query).hasSize(1);
    return page.select(query).get(0);
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }
}
