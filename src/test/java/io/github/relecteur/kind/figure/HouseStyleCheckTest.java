package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.HouseStyle.Amounts;
import io.github.relecteur.model.HouseStyle.Grouping;
import io.github.relecteur.model.HouseStyle.Money;
import io.github.relecteur.model.HouseStyle.Space;
import io.github.relecteur.model.HouseStyle.Time;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these texts ~ is U+00A0 and _ is U+202F. */
class HouseStyleCheckTest {

  private static final Relecteur CHECKER =
      Relecteur.builder()
          .houseStyle(
              HouseStyle.ANY
                  .withPercent(Space.NO_BREAK)
                  .withCurrency(Space.NO_BREAK)
                  .withUnit(Space.NO_BREAK)
                  .withThousands(Grouping.NARROW, 4)
                  .withAmounts(Amounts.MD_SIGN)
                  .withMoney(Money.SIGN)
                  .withTime(Time.SPACED))
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The town has 4,000 trees.; La ville compte 4.000 arbres.; 4.000; 4_000",
        "The town has 4,000 trees.; La ville compte 4000 arbres.; 4000; 4_000",
        "The rate is 3%.; Le taux est de 3%.; 3%; 3~%",
        "The bridge is 25 km long.; Le pont mesure 25km de long.; 25km; 25~km",
        "The fine came to €2 billion.; L'amende s'élève à 2 milliards d'euros.;"
            + " 2 milliards d'euros; 2~Md€",
        "The lamp costs €45.; La lampe coûte 45 euros.; 45 euros; 45~€",
        "The train leaves at 5:30 p.m.; Le train part à 17h30.; 17h30; 17~h~30",
        "It sold 4,000 to 5_000 pens.; Il a vendu 4_000 à 5.000 stylos.; 5.000; 5_000"
      })
  void rightFigureAgainstTheStyle_isFlagged(
      String english, String french, String flagged, String suggestion) {
    List<Finding> findings = check(CHECKER, english, french);

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.code()).isEqualTo("figure.format");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.translation()).isNotNull();
    assertThat(finding.translation().text()).isEqualTo(flagged);
    assertThat(visible(finding.suggestion())).isEqualTo(suggestion);
    assertThat(finding.message()).contains("house style");
    assertThat(check(CHECKER, english, french.replace(flagged, suggestion))).isEmpty();
    assertThat(check(Relecteur.create(), english, french)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The rate is 3%.; Le taux est de 3 %.; a plain space (U+0020) before its unit, where a"
            + " no-break space (U+00A0) is wanted",
        "The rate is 3%.; Le taux est de 3_%.; a narrow no-break space (U+202F) before its unit,"
            + " where a no-break space (U+00A0) is wanted",
        "The rate is 3%.; Le taux est de 3%.; no space before its unit, where a no-break space"
            + " (U+00A0) is wanted",
        "The town has 4,000 trees.; La ville compte 4~000 arbres.; a no-break space (U+00A0)"
            + " between its digits, where a narrow no-break space (U+202F) is wanted",
        "The town has 4,000 trees.; La ville compte 4.000 arbres.; the grouping of its digits"
      })
  void message_namesSpacesThatLookAlike(String english, String french, String said) {
    assertThat(check(CHECKER, english, french))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).endsWith("is against the house style: " + said);
              assertThat(finding.message(Language.FRENCH).contains("U+"))
                  .isEqualTo(said.contains("U+"));
            });
  }

  @Test
  void spaceThatMustNotBe_isNamed() {
    Relecteur glued =
        Relecteur.builder().houseStyle(HouseStyle.ANY.withPercent(Space.NONE)).build();

    assertThat(check(glued, "The rate is 3%.", "Le taux est de 3 %."))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.message())
                    .endsWith("a plain space (U+0020) before its unit, where no space is wanted"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "It was founded in 2004.; Elle a été fondée en 2004.",
        "The plant opened on 3 May 2021.; L'usine a ouvert le 3 mai 2021.",
        "Shares of Nvidia (NVDA+7.29%) rose.; L'action Nvidia (NVDA+7,29%) a monté.",
        "The Airbus A320 and the Boeing 737 MAX 10 flew.; L'Airbus A320 et le Boeing 737 MAX 10"
            + " ont volé.",
        "See https://example.org/a/4000/5%25 for more.; Voir https://example.org/a/4000/5%25.",
        "The command `scale 4000` is used.; On utilise la commande `scale 4000`.",
        "Three people came.; Trois personnes sont venues.",
        "The rate is 3%.; Le taux est de 3~%."
      })
  void whatIsNoFigureOrInStyle_isSilent(String english, String french) {
    assertThat(check(CHECKER, english, french)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "The fine came to €3 billion.; L'amende s'élève à 2 milliards d'euros.; figure.value;"
            + " 3~Md€",
        "The town has 5,000 trees.; La ville compte 4.000 arbres.; figure.value; 5_000",
        "The rate is 4.61%.; Le taux est de 4.61 %.; figure.format; 4,61~%",
        "The train leaves at 5:30 p.m.; Le train part à 17h20.; figure.date; 17~h~30"
      })
  void wrongFigure_isSuggestedInTheStyle(
      String english, String french, String code, String suggestion) {
    List<Finding> findings = check(CHECKER, english, french);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).code()).isEqualTo(code);
    assertThat(visible(findings.get(0).suggestion())).isEqualTo(suggestion);
  }

  @Test
  void suggestion_followsEachStyle() {
    HouseStyle other = HouseStyle.ANY.withPercent(Space.NONE).withThousands(Grouping.DOT, 5);
    Relecteur checker = Relecteur.builder().houseStyle(other).build();

    assertThat(check(checker, "Sales rose 12% to 45,000.", "Les ventes ont monté de 11% à 44.000."))
        .extracting(Finding::suggestion)
        .containsExactly("12%", "45.000");
  }

  @Test
  void formThatCouldBeMisread_isNotSuggested() {
    Relecteur checker =
        Relecteur.builder().houseStyle(HouseStyle.ANY.withThousands(Grouping.NONE, 0)).build();

    assertThat(check(checker, "It sold 2,020 pens.", "Il a vendu 2_020 stylos.")).isEmpty();
    assertThat(check(checker, "It sold 12,020 pens.", "Il a vendu 12_020 stylos."))
        .extracting(Finding::suggestion)
        .containsExactly("12020");
  }

  @Test
  void referencesOfAWebPage_areSpaces() {
    String english = "<p>The rate is 3%.</p>";

    assertThat(html(english, "<p>Le taux est de 3&nbsp;%.</p>")).isEmpty();
    assertThat(html(english, "<p>Le taux est de 3&#8239;%.</p>"))
        .extracting(f -> visible(f.suggestion()))
        .containsExactly("3~%");
    assertThat(html(english, "<p>Le taux est de <code>3%</code>.</p>")).isEmpty();
    assertThat(html(english, "<p>Le taux est de 3<b>%</b>.</p>")).isEmpty();
  }

  private static List<Finding> html(String english, String french) {
    return CHECKER.check(page(Language.ENGLISH, english), page(Language.FRENCH, french)).findings();
  }

  private static Article page(Language language, String html) {
    Block block =
        Block.of(BlockKind.PARAGRAPH, new Span("<p>".length(), html.length() - "</p>".length()));
    return new Article(language, "", html, true, List.of(block));
  }

  private static List<Finding> check(Relecteur checker, String english, String french) {
    return checker.checkSegments(real(english), real(french)).findings();
  }

  private static String real(String visible) {
    return visible.replace('_', '\u202f').replace('~', '\u00a0');
  }

  private static @Nullable String visible(@Nullable String text) {
    return text == null ? null : text.replace('\u202f', '_').replace('\u00a0', '~');
  }
}
