package io.github.relecteur.kind.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketKindTest {

  private final Relecteur relecteur = Relecteur.create();

  @Test
  void verbAgainstTheMove_isFound() {
    Finding finding =
        only("Broadcom (AVGO+2.80%) jumped on Friday.", "Broadcom (AVGO+2,80 %) chute vendredi.");

    assertThat(finding.code()).isEqualTo("ticker.change");
    assertThat(finding.related()).extracting(place -> place.text()).containsExactly("chute");
  }

  @Test
  void verbWithTheMove_isSilent() {
    assertSilent("Broadcom (AVGO+2.80%) jumped.", "Broadcom (AVGO+2,80 %) s'envole.");
  }

  @Test
  void negatedVerbAndVerbOfAnotherClause_areNotRead() {
    assertSilent("Broadcom (AVGO+2.80%) rose.", "Broadcom (AVGO+2,80 %) ne recule plus.");
    assertSilent(
        "Broadcom (AVGO+2.80%) rose, the dollar fell.",
        "Broadcom (AVGO+2,80 %) a monté, le dollar recule.");
  }

  @Test
  void exchangeThatTheTranslationAdds_mustBeItsOwn() {
    assertThat(only("Adobe (ADBE) moved.", "Adobe (NYSE : ADBE) a déménagé.").code())
        .isEqualTo("ticker.exchange");
    assertSilent("Adobe (ADBE) moved.", "Adobe (Nasdaq : ADBE) a déménagé.");
  }

  @Test
  void exchangeOfAnUnknownCompany_isNotJudged() {
    assertSilent("Zorvax Corp. (ZVX) moved.", "Zorvax (NYSE : ZVX) a déménagé.");
  }

  @Test
  void symbolBesideAnotherCompany_isFound() {
    Finding finding =
        only("Adobe (ADBE) is larger than Oracle.", "Adobe est plus grand qu'Oracle (ADBE).");

    assertThat(finding.code()).isEqualTo("ticker.swapped");
    assertThat(finding.related()).extracting(p -> p.text()).containsExactly("Adobe", "Oracle");
  }

  @Test
  void symbolThatStaysWithItsCompany_isSilent() {
    assertSilent("Adobe (ADBE) is larger than Oracle.", "Oracle est plus petit qu'Adobe (ADBE).");
  }

  private Finding only(String english, String french) {
    List<Finding> findings = relecteur.checkSegments(english, french).findings();
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private void assertSilent(String english, String french) {
    assertThat(relecteur.checkSegments(english, french).findings()).isEmpty();
  }
}
