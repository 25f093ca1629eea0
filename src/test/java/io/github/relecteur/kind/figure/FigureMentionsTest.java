package io.github.relecteur.kind.figure;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Span;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureMentionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It paid $2bn.; Il a payé 2 milliards de dollars.",
        "It gained 4.61%.; Il a gagné 4,61 %.",
        "It opens on October 14.; Il ouvre le 14 octobre.",
        "It opens at 5 p.m. sharp.; Il ouvre à 17 heures.",
        "It takes 5-10 minutes.; Il faut 5 à 10 minutes.",
        "Two thirds left.; Deux tiers sont partis.",
        "It sold 1,234.50 tonnes.; Il a vendu 1 234,5 tonnes."
      })
  void sameFigure_hasTheSameKeyInBothLanguages(String english, String french) {
    assertThat(only(FRENCH, french).key()).isEqualTo(only(ENGLISH, english).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It paid $2bn.; Il a payé 2 milliards d'euros.",
        "It paid $2bn.; Il a payé 2 millions de dollars.",
        "It opens on October 14.; Il ouvre le 15 octobre.",
        "It takes 5-10 minutes.; Il faut 5 à 12 minutes."
      })
  void otherFigure_hasAnotherKey(String english, String french) {
    assertThat(only(FRENCH, french).key()).isNotEqualTo(only(ENGLISH, english).key());
  }

  @Test
  void mention_pointsIntoTheTextAsRead() {
    String text = "Il a\u00a0payé 2\u202f000\u00a0euros.";

    Mention mention = only(FRENCH, text);

    assertThat(mention.kind()).isEqualTo(MentionKind.FIGURE);
    assertThat(mention.span()).isEqualTo(new Span(10, 21));
    assertThat(mention.text()).isEqualTo("2\u202f000\u00a0euros");
  }

  @Test
  void attributes_holdWhatAppliesAndNothingElse() {
    assertThat(only(ENGLISH, "It paid more than $2.50.").attributes())
        .isEqualTo(Map.of("value", "2.5", "unit", "USD", "comparator", ">"));
    assertThat(only(ENGLISH, "It sold 12 ships.").attributes()).isEqualTo(Map.of("value", "12"));
    assertThat(only(ENGLISH, "It fell 3 to 5%.").attributes())
        .isEqualTo(Map.of("value", "3", "high", "5", "unit", "percent", "direction", "down"));
  }

  @ParameterizedTest
  @CsvSource({"0.00, 0", "4.610, 4.61", "2E9, 2000000000", "-3.20, -3.2", "100, 100"})
  void value_isAPlainDecimal(BigDecimal value, String expected) {
    assertThat(FigureMentions.plain(value)).isEqualTo(expected);
  }

  private static Mention only(Language language, String text) {
    assertThat(FigureHarness.mentions(language, text)).as(text).hasSize(1);
    return FigureHarness.mentions(language, text).get(0);
  }
}
