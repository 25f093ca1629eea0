package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of mentions are as their description says. */
class MentionKeyTest {

  private static final Relecteur RELECTEUR = Relecteur.create();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It made $2 billion.                        | figure:USD:2000000000
          It sold 40 ships.                          | figure::40
          It sold 10 to 12 ships.                    | figure::10..figure::12
          The vote is on October 14, 2026.           | date:2026-10-14
          The vote was held in 2026.                 | date:2026
          The vote is at 5 p.m. today.               | time:17:00
          Nvidia (NASDAQ: NVDA) rose.                | ticker:NVDA
          Berkshire Hathaway (NYSE: BRK-B) rose.     | ticker:BRK.B
          Nvidia (ISIN US67066G1040) rose.           | isin:US67066G1040
          Shares of Michelin fell.                   | Michelin
          Shares of Zorvax Corp. rose.               | zorvax
          It ships the H20 chip.                     | designation:h20
          """)
  void key_isAsDescribed(String english, String key) {
    assertThat(RELECTEUR.extract(Article.english(english))).extracting(Mention::key).contains(key);
  }
}
