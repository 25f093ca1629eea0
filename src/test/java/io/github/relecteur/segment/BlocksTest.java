package io.github.relecteur.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

  /** The blocks of an English article as {@code KIND words}. */
  private static List<String> blocks(String text) {
    return blocks(Article.english(text));
  }

  private static List<String> blocks(Article article) {
    List<String> shown = new ArrayList<>();
    for (Block block : Blocks.of(article)) {
      shown.add(block.kind() + " " + NormalizedText.of(article.text(), false, block).text());
    }
    return shown;
  }

  @Test
  void blankLines_separateParagraphs() {
    assertThat(blocks("Acme rose.\n\nGlobex fell.\n \t\u00A0\nInitech stayed.\n"))
        .containsExactly(
            "PARAGRAPH Acme rose.", "PARAGRAPH Globex fell.", "PARAGRAPH Initech stayed.");
  }

  @Test
  void firstShortBlockWithoutFullStop_isTheHeadline() {
    assertThat(blocks("Acme beats forecasts\n\nShares rose.\n\nIn brief\n\nMore."))
        .containsExactly(
            "HEADLINE Acme beats forecasts",
            "PARAGRAPH Shares rose.",
            "PARAGRAPH In brief",
            "PARAGRAPH More.");
    assertThat(blocks("Will Acme win?\n\nYes.")).startsWith("HEADLINE Will Acme win?");
    assertThat(blocks("Acme won.\n\nYes.")).startsWith("PARAGRAPH Acme won.");
    assertThat(blocks("Acme wins")).containsExactly("PARAGRAPH Acme wins");
    assertThat(blocks("Acme and ".repeat(30) + "\n\nYes.").get(0)).startsWith("PARAGRAPH");
  }

  @Test
  void paragraphsOnALineEach_stayApart() {
    assertThat(
            blocks(
                """
                Acme wins in court
                The maker of phones said on Tuesday that it would sell more of them in China.
                Shares rose 4%.
                Its rival, which makes chips, said sales had risen by a third in the last quarter.
                iPhone sales fell.
                """))
        .hasSize(5)
        .contains("PARAGRAPH iPhone sales fell.");
  }

  @Test
  void wrappedLines_areJoined() {
    assertThat(
            blocks(
                """
                Acme wins in court

                The maker of phones said on Tuesday that it
                would sell more of them in China. It rose by
                4 percent in a day.

                Its rival, which makes chips, said sales had
                risen.
                """))
        .containsExactly(
            "HEADLINE Acme wins in court",
            "PARAGRAPH The maker of phones said on Tuesday that it would sell more of them in"
                + " China. It rose by 4 percent in a day.",
            "PARAGRAPH Its rival, which makes chips, said sales had risen.");
  }

  @Test
  void wrappedLinesWithoutBlankOnes_endAtShortAndIndentedLines() {
    assertThat(
            blocks(
                """
                Acme wins in court
                The maker of phones said on Tuesday that it
                would sell more of them. It rose.
                Its rival, which makes chips, said that the
                sales had risen by a third since last year.
                  Nobody else in the business had expected a
                rise.
                """))
        .containsExactly(
            "HEADLINE Acme wins in court",
            "PARAGRAPH The maker of phones said on Tuesday that it would sell more of them."
                + " It rose.",
            "PARAGRAPH Its rival, which makes chips, said that the sales had risen by a third"
                + " since last year.",
            "PARAGRAPH Nobody else in the business had expected a rise.");
  }

  @Test
  void shortLinesInLowerCase_areNotJoined() {
    assertThat(blocks("We sell\napples\npears\nplums")).hasSize(4);
  }

  @Test
  void carriageReturns_changeNothing() {
    String text = "# Title\n\n- one\n- two\n\nAcme **rose**.\n\n|a|b|\n|-|-|\n|1|2|\n";
    List<String> expected = blocks(text);
    assertThat(blocks(text.replace("\n", "\r\n"))).isEqualTo(expected);
    assertThat(blocks(text.replace('\n', '\r'))).isEqualTo(expected);
    assertThat(blocks("\uFEFF" + text)).isEqualTo(expected);
  }

  @Test
  void headings_areHeadlines() {
    assertThat(blocks("# Acme wins #\n\nText.\n\n### More\nText.\n\nOther\n=====\nText.\n#hashtag"))
        .containsExactly(
            "HEADLINE Acme wins",
            "PARAGRAPH Text.",
            "HEADLINE More",
            "PARAGRAPH Text.",
            "HEADLINE Other",
            "PARAGRAPH Text.",
            "PARAGRAPH #hashtag");
  }

  @Test
  void listItems_loseTheirMarks() {
    assertThat(blocks("- Acme\n- Globex\n\n* one\n* two\n\n• a\n•\u00A0b\n\n1. First\n2. Second"))
        .containsExactly(
            "LIST_ITEM Acme",
            "LIST_ITEM Globex",
            "LIST_ITEM one",
            "LIST_ITEM two",
            "LIST_ITEM a",
            "LIST_ITEM b",
            "LIST_ITEM First",
            "LIST_ITEM Second");
  }

  @Test
  void numberThatCountsNothing_stays() {
    assertThat(blocks("It rose in May.\n\n12. That is the number.\n\n1999. A year."))
        .contains("PARAGRAPH 12. That is the number.", "PARAGRAPH 1999. A year.");
  }

  @Test
  void loneDash_isNoList() {
    assertThat(blocks("He asked.\n\n- Why so?\n\nShe left.\n\n-4 degrees."))
        .contains("PARAGRAPH - Why so?", "PARAGRAPH -4 degrees.");
  }

  @Test
  void tableRows_becomeCells() {
    assertThat(blocks("| Name | Price |\n|:-----|------:|\n| Acme | 1,234 |\n"))
        .containsExactly(
            "TABLE_CELL Name", "TABLE_CELL Price", "TABLE_CELL Acme", "TABLE_CELL 1,234");
    assertThat(blocks("Name | Price\n--- | ---\nAcme | 5\n\nBy A | B"))
        .containsExactly(
            "TABLE_CELL Name",
            "TABLE_CELL Price",
            "TABLE_CELL Acme",
            "TABLE_CELL 5",
            "PARAGRAPH By A | B");
    assertThat(blocks("Acme\t5\nGlobex\t7\n\nA\ttab."))
        .containsExactly(
            "TABLE_CELL Acme",
            "TABLE_CELL 5",
            "TABLE_CELL Globex",
            "TABLE_CELL 7",
            "PARAGRAPH A tab.");
  }

  @Test
  void captions_areTold() {
    assertThat(
            blocks(
                "Title\n\nThe plant in Rome (Photo: AFP)\n\nPhoto: A chip\n\n"
                    + "The boss. File photo.\n\nHe left (in May)\n\nThe photo is gone."))
        .containsExactly(
            "HEADLINE Title",
            "CAPTION The plant in Rome (Photo: AFP)",
            "CAPTION Photo: A chip",
            "CAPTION The boss. File photo.",
            "PARAGRAPH He left (in May)",
            "PARAGRAPH The photo is gone.");
    assertThat(blocks(Article.french("Titre\n\nL'usine (Crédit : AFP)\n\nLégende : une puce")))
        .containsExactly(
            "HEADLINE Titre", "CAPTION L'usine (Crédit : AFP)", "CAPTION Légende : une puce");
  }

  @Test
  void inlineMarks_areNoText() {
    assertThat(
            blocks(
                "**Acme** _Corp._ and [Globex](https://x.org/a_b \"G\") ***rose***.\n\n"
                    + "![A chip (Photo: AFP)](chip.png)"))
        .containsExactly("PARAGRAPH Acme Corp. and Globex rose.", "CAPTION A chip (Photo: AFP)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 * 3 * 2 is 30.",
        "A footnote* and another*.",
        "The user_name and other_name.",
        "He said [sic] so (twice).",
        "See [1](not an address) there.",
        "A ** B ** C.",
        "2*3*4 fits."
      })
  void signsWithoutAPair_stay(String text) {
    assertThat(blocks("Start.\n\n" + text)).contains("PARAGRAPH " + text);
  }

  @Test
  void rulesFencesAndQuotations_areNoText() {
    assertThat(blocks("One.\n\n---\n\n* * *\n\n```\ncode\n```\n\n> Quoted.\n"))
        .containsExactly("PARAGRAPH One.", "PARAGRAPH code", "PARAGRAPH Quoted.");
  }

  @Test
  void offsets_pointIntoTheArticle() {
    String text = "\uFEFFTitle\r\n\r\n- **Acme** Corp.\r\n- B\r\n";
    List<Block> blocks = Blocks.of(Article.english(text));
    assertThat(blocks.get(0).parts()).containsExactly(new Span(1, 6));
    assertThat(blocks.get(1).parts()).containsExactly(new Span(14, 18), new Span(20, 26));
  }

  @Test
  void blocksOfTheArticle_areKept() {
    Block block = Block.of(BlockKind.CAPTION, new Span(3, 7));
    Article article = new Article(Language.ENGLISH, "", "<p>Acme</p>", true, List.of(block));
    assertThat(Blocks.of(article)).containsExactly(block);
  }

  @Test
  void blankText_hasNoBlocks() {
    assertThat(Blocks.of(Article.english(""))).isEmpty();
    assertThat(Blocks.of(Article.english(" \n\u200B\n---\n|||\n****\n"))).isEmpty();
  }

  @Test
  void randomText_losesNoWord() {
    String[] atoms = {
      "a",
      "word",
      "5",
      " ",
      "\n",
      "\n\n",
      "\r\n",
      "# ",
      "- ",
      "* ",
      "1. ",
      "|",
      "**",
      "_",
      "[",
      "](",
      ")",
      "> ",
      "---",
      "\t",
      "\u00A0",
      "\uFEFF",
      ".",
      "(Photo: AFP)",
      "\uD83D",
      "!"
    };
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(atoms[random.nextInt(atoms.length)]);
      }
      Article article = Article.english(text.toString());
      List<Block> blocks = Blocks.of(article);
      // The constructor of an article checks that blocks are in order and inside the text.
      new Article(Language.ENGLISH, "", article.text(), false, blocks);
      int words = 0;
      for (Block block : blocks) {
        for (Span part : block.parts()) {
          words += words(text.substring(part.start(), part.end()));
        }
      }
      int addresses = text.toString().split("]\\(", -1).length - 1;
      if (addresses == 0) {
        assertThat(words).as("seed %d: %s", seed, text).isEqualTo(words(text.toString()));
      }
    }
  }

  private static int words(String text) {
    return text.length() - text.replace("w", "").length();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n",
        "a\n",
        "- \n",
        "- a\n",
        "|",
        "|a\n",
        "a\tb\n",
        "*",
        "*a",
        "*a* ",
        "**a",
        "[",
        "[a](",
        "[a](b) ",
        "#",
        "1. a\n",
        "> a\n",
        "a b\n",
        "_",
        "```\n",
        "(Photo) ",
        "=\n"
      })
  void hostileText_takesLinearTime(String unit) {
    Article article = Article.english(unit.repeat(300_000 / unit.length()));
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Blocks.of(article));
  }
}
