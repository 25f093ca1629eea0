package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {

  @Test
  void pair_isAPageWithBothArticles(@TempDir Path temporary) throws IOException {
    Folder folder = new Folder(temporary);
    String french = folder.write("a.fr.txt", Folder.FRENCH.replace("40 personnes", "14 personnes"));
    Run run = Run.of("check", "--format", "html", folder.english(), french);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    Document page = Jsoup.parse(run.out());
    assertThat(page.select(".text[lang=en] .m.error").text()).isEqualTo("40");
    assertThat(page.select(".text[lang=fr] .m.error").text()).isEqualTo("14");
    assertThat(page.select("nav.index")).isEmpty();
  }

  @Test
  void folder_isAPageWithAnIndexOfTheFaultyArticles(@TempDir Path temporary) throws IOException {
    Folder folder = new Folder(temporary);
    folder.english();
    folder.french();
    folder.write("b.en.txt", Folder.ENGLISH);
    folder.write("b.fr.txt", Folder.FRENCH.replace("1974", "1984"));
    Document page =
        Jsoup.parse(Run.of("check", "--format", "html", "--dir", folder.toString()).out());
    assertThat(page.select("nav.index tbody th").eachText()).containsExactly("b");
    assertThat(page.select("section.pair")).hasSize(1);
  }

  @Test
  void rowsOfAFile_areSectionsOfTheirOwn(@TempDir Path temporary) throws IOException {
    String pairs =
        new Folder(temporary)
            .write(
                "pairs.tsv",
                """
                id\ten\tfr
                one\tThe firm made $3 million.\tL'entreprise a gagné 5 millions de dollars.
                two\tIt hired 40 people.\tElle a embauché 14 personnes.
                """);
    Document page = Jsoup.parse(Run.of("check", "--format", "html", "--pairs", pairs).out());
    assertThat(page.select("nav.index tbody th").eachText()).containsExactly("one", "two");
    assertThat(page.select("section.pair").eachAttr("id")).containsExactly("a1", "a2");
  }
}
