package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticlePairs;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.ReportWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The figures ledger of whole articles. */
class LedgerOfArticlesTest {

  private static final int MOST_BYTES = 1 << 20;
  private static final Relecteur RELECTEUR = Relecteur.create();

  @Test
  void everyMentionOfAnArticle_isMarkedOnce_andLinksLeadSomewhere() throws Exception {
    int marked = 0;
    for (String topic : List.of("chips", "results", "courts")) {
      for (ArticlePair pair : ArticlePairs.below(Path.of("corpus", "articles", topic))) {
        Report report = check(pair);
        Document page = Jsoup.parse(page(pair.id(), report));
        assertMarked(page, report.originalMentions(), Side.ORIGINAL, pair.id());
        assertMarked(page, report.translationMentions(), Side.TRANSLATION, pair.id());
        assertLinksResolve(page, pair.id());
        assertThat(page.select("article.finding")).hasSameSizeAs(report.findings());
        assertThat(page.select(".overview li")).hasSameSizeAs(report.findings());
        marked += page.select(".rows .m").size();
      }
    }
    assertThat(marked).isGreaterThan(2000);
  }

  @Test
  void rowsOfAPage_holdBothArticlesWithoutTheirMarkup() throws Exception {
    for (ArticlePair pair : ArticlePairs.below(Path.of("corpus", "articles", "science"))) {
      Document page = Jsoup.parse(page(pair.id(), check(pair)));
      for (Element text : page.select(".rows .text[lang]")) {
        assertThat(text.text()).as(pair.id()).doesNotContain("<p", "</", "&amp;", "&nbsp;");
      }
      assertThat(page.select(".rows .text[lang=fr]").text().length())
          .as(pair.id())
          .isGreaterThan(500);
    }
  }

  @Test
  void page_isTheSameEachTime() throws Exception {
    ArticlePair pair = ArticlePairs.below(Path.of("corpus", "articles", "chips")).get(0);
    assertThat(page(pair.id(), check(pair))).isEqualTo(page(pair.id(), check(pair)));
  }

  @Test
  void pageOfALongArticle_isSmall() throws Exception {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    for (ArticlePair pair : ArticlePairs.below(Path.of("corpus", "articles", "results"))) {
      Report report = check(pair);
      if (!report.original().markup() && english.toString().split("\\s+").length < 2000) {
        english.append(report.original().text()).append("\n\n");
        french.append(report.translation().text()).append("\n\n");
      }
    }
    assertThat(english.toString().split("\\s+").length).isBetween(2000, 3000);
    Report report =
        RELECTEUR.check(Article.english(english.toString()), Article.french(french.toString()));
    assertThat(page("long", report).getBytes(StandardCharsets.UTF_8).length)
        .isBetween(1000, MOST_BYTES);
  }

  private static void assertMarked(Document page, List<Mention> mentions, Side side, String name) {
    String begin = side == Side.ORIGINAL ? "a1-o" : "a1-t";
    assertThat(mentions).as(name).isNotEmpty();
    for (int i = 0; i < mentions.size(); i++) {
      Element mark = page.getElementById(begin + (i + 1));
      assertThat(mark).as("%s: %s", name, mentions.get(i)).isNotNull();
      assertThat(plain(mark.text())).as(name).isEqualTo(plain(mentions.get(i).text()));
    }
  }

  private static void assertLinksResolve(Document page, String name) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).as(name).doesNotHaveDuplicates();
    for (Element link : page.select("a[href]")) {
      assertThat(link.attr("href")).as(name).startsWith("#");
      assertThat(ids).as(name).contains(link.attr("href").substring(1));
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(ids).as(name).contains(labelled.attr("aria-labelledby"));
    }
  }

  /** A text without white space and with plain apostrophes. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isSpaceChar(c) && !Character.isWhitespace(c))
        .forEach(c -> plain.appendCodePoint(c == '’' ? '\'' : c));
    return plain.toString();
  }

  private static Report check(ArticlePair pair) throws Exception {
    return RELECTEUR.check(
        ArticleReader.read(pair.english(), Language.ENGLISH),
        ArticleReader.read(pair.french(), Language.FRENCH));
  }

  private static String page(String id, Report report) throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter writer = ReportWriter.html(out);
    writer.write(CheckedPair.ofArticles(id, report));
    writer.finish();
    return out.toString();
  }
}
