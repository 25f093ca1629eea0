package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlAlignmentTest {

  @Test
  void everyBead_isARow() throws IOException {
    Document page = page("One.\nTwo.\n", "Un.\n");
    assertThat(page.select("li.pair [lang=en]").text()).isEqualTo("One.");
    assertThat(page.select("li.pair [lang=fr]").text()).isEqualTo("Un.");
    assertThat(page.select("li.alone .none").text()).isEqualTo("no counterpart");
    assertThat(page.select(".sum").text()).isEqualTo("1 pair, 1 without translation, 0 added");
  }

  @Test
  void markupInText_staysText() throws IOException {
    String hostile = "<script>alert(1)</script> & <b>";
    Document page = page(hostile, hostile);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("li.pair [lang=en]").text()).isEqualTo(hostile);
  }

  @Test
  void page_needsNothingBesideItself() throws IOException {
    Document page = page("One.\n", "Un.\n");
    assertThat(page.select("[src], link, script")).isEmpty();
    assertThat(page.select("style").html())
        .contains("prefers-color-scheme: dark")
        .doesNotContain("url(");
  }

  private static Document page(String english, String french) throws IOException {
    StringWriter out = new StringWriter();
    AlignmentWriter writer = AlignmentWriter.html(out);
    writer.write("x", Samples.report(english, french));
    writer.finish();
    return Jsoup.parse(out.toString());
  }
}
