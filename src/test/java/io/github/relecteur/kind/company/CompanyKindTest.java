package io.github.relecteur.kind.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ECB kept its rate.                     | La BCE a maintenu son taux.
          The European Central Bank met.             | La BCE s'est réunie.
          The Fed waited.                            | La Réserve fédérale a attendu.
          NATO and the UN met.                       | L'Otan et l'ONU se sont réunies.
          Apple Inc. rose.                           | Apple a progressé.
          The boss of OpenAI resigned.               | Le patron d'OpenAI a démissionné.
          A column in Le Monde.                      | Une chronique du Monde.
          Omnicom Group won the account.             | Le groupe Omnicom a remporté le budget.
          Quandel Group won the account.             | Le groupe Quandel a remporté le budget.
          Johnson and Johnson recalled it.           | Johnson & Johnson l'a rappelé.
          Citroen and Nestle agreed.                 | Citroën et Nestlé sont d'accord.
          Volkswagen AG cut its dividend.            | Volkswagen a réduit son dividende.
          Renault said it would hire.                | Le constructeur a annoncé qu'il allait embaucher.
          Siemens cut its forecast.                  | L'entreprise a abaissé ses prévisions.
          The London Stock Exchange opened late.     | La Bourse de Londres a ouvert en retard.
          Critics wrote to the Quiet Rivers Agency.  | Les critiques ont écrit à l'Agence des rivières calmes.
          The CEO met two MPs.                       | Le PDG a rencontré deux députés.
          GM maize is grown in Spain.                | Le maïs OGM est cultivé en Espagne.
          He ate an apple in the orange light.       | Il a mangé une pomme dans la lumière orange.
          """)
  void correctFrench_staysSilent(String english, String french) {
    assertThat(Pairs.findings(english, french)).isEmpty();
  }

  @Test
  void nameInTheNeighbouringSentence_isNotMissing() {
    assertThat(
            Pairs.findings(
                "Boeing delivered more in May.\nThe shares of Airbus fell.",
                "Boeing a livré davantage en mai. L'action d'Airbus aussi.\nElle a reculé."))
        .isEmpty();
  }

  @Test
  void repeatedError_isReportedWhereverItStands() {
    assertThat(
            Pairs.findings(
                "Boeing rose.\nAnalysts like Boeing.",
                "Boieng a progressé.\nLes analystes aiment Boieng."))
        .containsExactly("company.altered: Boeing -> Boieng", "company.altered: Boeing -> Boieng");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'Bank of '  | 'Banque des '
          'Boeing '   | 'Airbus '
          'QLV '      | 'VLQ '
          'Čílá & '   | 'Cila-'
          """)
  void hostileText_isReadInLinearTime(String english, String french) {
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> Pairs.judge(english.repeat(20_000), french.repeat(20_000)));
  }

  @Test
  void emptySentences_giveNothing() {
    assertThat(Pairs.findings("", "")).isEmpty();
  }
}
