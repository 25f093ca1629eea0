package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Tolerances;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void sumsOfConfidences_areNoLessThanReportsTellThem() {
    Finding finding =
        Relecteur.create()
            .checkSegments("The mill sold 12 sacks.", "Le moulin a vendu 17 sacs.")
            .findings()
            .get(0)
            .withConfidence(0.95 - 0.3);
    assertThat(finding.confidence()).isLessThan(0.65);
    assertThat(atLeast(0.65).apply(List.of(finding))).hasSize(1);
    assertThat(atLeast(0.651).apply(List.of(finding))).isEmpty();
  }

  private static Options atLeast(double confidence) {
    return new Options(Set.of(), Map.of(), confidence, 1_000, Tolerances.DEFAULT, HouseStyle.ANY);
  }
}
