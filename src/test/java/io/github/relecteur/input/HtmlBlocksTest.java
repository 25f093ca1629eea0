package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlBlocksTest {

  /** The blocks of a page as {@code KIND source}, with bars between parts. */
  private static List<String> blocks(String html) {
    List<String> shown = new ArrayList<>();
    for (Block block : HtmlBlocks.of(html)) {
      List<String> parts = new ArrayList<>();
      for (Span part : block.parts()) {
        parts.add(html.substring(part.start(), part.end()));
      }
      shown.add(block.kind() + " " + String.join("|", parts));
    }
    return shown;
  }

  @Test
  void elements_giveTheirBlocksAKind() {
    assertThat(
            blocks(
                """
                <h1>Acme wins</h1><h3>Why</h3><p>Text.</p><div>Bare.</div>
                <blockquote>Quoted.</blockquote><ul><li>Item</li><li><p>Other</p></li></ul>
                <dl><dt>Term</dt><dd>Meaning</dd></dl>
                <table><caption>Prices</caption><tr><th>Name</th><td>5</td></tr></table>
                <figure><img src=a.png><figcaption>A chip</figcaption></figure>
                """))
        .containsExactly(
            "HEADLINE Acme wins",
            "HEADLINE Why",
            "PARAGRAPH Text.",
            "PARAGRAPH Bare.",
            "PARAGRAPH Quoted.",
            "LIST_ITEM Item",
            "LIST_ITEM Other",
            "LIST_ITEM Term",
            "LIST_ITEM Meaning",
            "CAPTION Prices",
            "TABLE_CELL Name",
            "TABLE_CELL 5",
            "CAPTION A chip");
  }

  @Test
  void inlineTags_splitPartsButNotBlocks() {
    assertThat(blocks("<p>Acme <b>Corp.</b> <a href=x>rose</a><!-- x --> by <ins>5</ins>%</p>"))
        .containsExactly("PARAGRAPH Acme |Corp.| |rose| by |5|%");
  }

  @Test
  void lineBreak_separates() {
    assertThat(blocks("<p>One<br>two<br/>three</p>"))
        .containsExactly("PARAGRAPH One", "PARAGRAPH two", "PARAGRAPH three");
  }

  @Test
  void everythingButTheArticle_isDropped() {
    assertThat(
            blocks(
                """
                <html><head><title>T</title><style>p{}</style></head><body>
                <header><a href=/>Site</a><h1>Title</h1></header><nav>Home</nav>
                <script>x</script><noscript>y</noscript><template><p>z</p></template>
                <div role=navigation>Menu</div><p hidden>Secret</p><svg><text>v</text></svg>
                <article><header>By Ann</header><p>Text.</p><footer>End</footer></article>
                <aside>More</aside><form><p>Sign up</p></form><footer>Contact</footer></body></html>
                """))
        .containsExactly("HEADLINE Title", "PARAGRAPH By Ann", "PARAGRAPH Text.", "PARAGRAPH End");
  }

  @Test
  void furnitureOfASite_isDroppedByItsClass() {
    assertThat(
            blocks(
                """
                <div class="consent"><p>Article 2 of 4</p></div><p>One</p>
                <div class="top Share"><a>Share</a> <span>12 comments</span></div>
                <section class="paywall"><p>Join 900 readers</p></section>
                <ul class="comments"><li>First</li><li>Second</li></ul>
                <p class="share-price">Two</p>
                """))
        .containsExactly("PARAGRAPH One", "PARAGRAPH Two");
  }

  @Test
  void articleBehindAPaywall_isKept() {
    assertThat(blocks("<div class=paywall><p>A</p><p>B</p><p>C</p><p>D</p></div>")).hasSize(4);
    assertThat(blocks("<div class=paywall><h1>A</h1><p>B</p></div>")).hasSize(2);
    assertThat(blocks("<article class=share><p>A</p></article>")).hasSize(1);
  }

  @Test
  void textAroundANestedBlock_isApartFromIt() {
    assertThat(blocks("<li>one<ul><li>two</ul>three<p>four</p>five"))
        .containsExactly(
            "LIST_ITEM one",
            "LIST_ITEM two",
            "LIST_ITEM three",
            "LIST_ITEM four",
            "LIST_ITEM five");
  }

  @Test
  void droppedElement_separatesWhatIsAroundIt() {
    assertThat(blocks("<div>one<aside>x</aside>two</div>"))
        .containsExactly("PARAGRAPH one", "PARAGRAPH two");
    assertThat(blocks("<p>one<button>x</button>two</p>")).containsExactly("PARAGRAPH one|two");
  }

  @Test
  void brokenHtml_isReadAsBrowsersDo() {
    assertThat(blocks("<p>one<b>two<p>three</b>four</foo></p"))
        .containsExactly("PARAGRAPH one|two", "PARAGRAPH three|four");
    assertThat(blocks("<table>x<tr><td>1</td>y</tr></table>z"))
        .containsExactly("PARAGRAPH x", "TABLE_CELL 1", "PARAGRAPH y", "PARAGRAPH z");
  }

  @Test
  void pageWithoutText_hasNoBlocks() {
    assertThat(HtmlBlocks.of("<p> &nbsp;\n</p><script>x</script>")).isEmpty();
    assertThat(HtmlBlocks.of("")).isEmpty();
  }

  @Test
  void randomHtml_givesBlocksInOrder() {
    String[] atoms = {
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<table>",
      "<tr>",
      "<td>",
      "</td>",
      "</table>",
      "<li>",
      "<ul>",
      "</ul>",
      "<br>",
      "<a href='x'>",
      "</a>",
      "<div>",
      "</div>",
      "text ",
      "é",
      "&amp;",
      "&",
      "<",
      ">",
      "<!--",
      "-->",
      "\r\n",
      "<h1>",
      "</h1>",
      "<script>",
      "</script>",
      "<textarea>",
      "😀",
      "<svg>",
      "<form>",
      "</form>",
      "<select>",
      "<option>",
      "\uD83D",
      "<![CDATA[",
      "<frameset>"
    };
    for (long seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      StringBuilder html = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        html.append(atoms[random.nextInt(atoms.length)]);
      }
      List<Block> blocks = HtmlBlocks.of(html.toString());
      // The constructor of an article checks that blocks are in order and inside the text.
      assertThat(new Article(Language.ENGLISH, "", html.toString(), true, blocks).blocks())
          .as("seed %d", seed)
          .isEqualTo(blocks);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<div>",
        "<p><b>x",
        "<table>x",
        "<table><tr><td>x",
        "<",
        "&",
        "<!--",
        "<li>x",
        "<a href=",
        "<font><p>x</font>",
        "x<br>",
        "</p>"
      })
  void hostileHtml_takesLinearTime(String unit) {
    String html = unit.repeat(300_000 / unit.length());
    List<Block> blocks =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlBlocks.of(html));
    assertThat(blocks.size()).isLessThanOrEqualTo(html.length());
  }
}
