package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies beyond a limit has a defined result. */
class TextLimitsTest {

  /** Guards against blow-up, says nothing about speed. */
  private static final Duration LIMIT = Duration.ofMinutes(4);

  private static final int LONGEST = 20_000_000;

  @Test
  void textBeyondTheMaximum_isNotRead() {
    Relecteur relecteur = Relecteur.builder().maximumLength(20).build();
    List<Mention> mentions = relecteur.extract(Article.english("Five and 12 men and 34 women."));
    assertThat(mentions).extracting(Mention::text).containsExactly("Five", "12");
    Report report =
        relecteur.check(
            Article.english("It lost 5% of 12 men and 34 women."),
            Article.french("Il a perdu 5 % de 12 hommes et 35 femmes."));
    assertThat(report.findings())
        .allSatisfy(f -> assertThat(f.code()).isNotEqualTo("figure.value"));
    SoundReport.assertSound(report, "shortened");
  }

  @Test
  void halfOfACharacterAtTheMaximum_isRead() {
    Relecteur relecteur = Relecteur.builder().maximumLength(4).build();
    assertThat(relecteur.extract(Article.english("12 \ud83d\ude80 34")))
        .extracting(Mention::text)
        .containsExactly("12");
  }

  @Test
  void blocks_areCutAtTheMaximum() {
    Relecteur relecteur = Relecteur.builder().maximumLength(18).build();
    String page = "<p>12 men</p><p>34 women and 56 children</p>";
    Block men = Block.of(BlockKind.PARAGRAPH, new Span(3, 9));
    Block others = Block.of(BlockKind.PARAGRAPH, new Span(16, 40));
    assertThat(relecteur.extract(page(page, List.of(men, others))))
        .extracting(Mention::text)
        .containsExactly("12", "34");
    Relecteur shorter = Relecteur.builder().maximumLength(16).build();
    assertThat(shorter.extract(page(page, List.of(men, others))))
        .extracting(Mention::text)
        .containsExactly("12");
    assertThat(shorter.extract(page(page, List.of(others)))).isEmpty();
  }

  private static Article page(String text, List<Block> blocks) {
    return new Article(Language.ENGLISH, "", text, true, blocks);
  }

  @Test
  void twentyMillionCharacters_areTheMostThatIsRead() {
    Relecteur relecteur = Relecteur.create();
    String men = "12 men";
    String spaces = " ".repeat(LONGEST - men.length());
    assertThat(
            assertTimeoutPreemptively(
                LIMIT, () -> relecteur.extract(Article.english(spaces + men + " and 34 women"))))
        .extracting(Mention::text)
        .containsExactly("12");
  }

  @Test
  void deeplyNestedPage_isRead() throws InputException {
    String page = "<div>".repeat(100_000) + "<p>It sold 12 chips." + "</div>".repeat(100_000);
    Article article =
        ArticleReader.parse(page.getBytes(StandardCharsets.UTF_8), "a.html", Language.ENGLISH);
    assertThat(Relecteur.create().extract(article)).extracting(Mention::text).containsExactly("12");
    String nested = "<b><i>".repeat(50_000) + "It sold 12 chips.";
    Article bold =
        ArticleReader.parse(nested.getBytes(StandardCharsets.UTF_8), "a.html", Language.ENGLISH);
    assertThat(Relecteur.create().extract(bold)).extracting(Mention::text).containsExactly("12");
  }

  @Test
  void everySideBeyondTheMaximum_isSound() {
    Relecteur relecteur = Relecteur.builder().maximumLength(7).build();
    Report report =
        relecteur.check(Article.english("\n\n\n\n\n\n\n12"), Article.french("\u200b".repeat(9)));
    assertThat(report.alignment()).isEmpty();
    assertThat(report.mentions(Side.ORIGINAL)).isEmpty();
  }
}
