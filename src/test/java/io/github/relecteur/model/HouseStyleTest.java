package io.github.relecteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relecteur.model.HouseStyle.Grouping;
import io.github.relecteur.model.HouseStyle.Space;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

  @Test
  void any_saysNothing() {
    assertThat(HouseStyle.ANY.isAny()).isTrue();
    assertThat(HouseStyle.ANY.withPercent(Space.NARROW).isAny()).isFalse();
    assertThat(HouseStyle.ANY.withPercent(Space.NARROW).withPercent(Space.ANY).isAny()).isTrue();
  }

  @Test
  void numberOfDigits_isFourOrFive() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseStyle.ANY.withThousands(Grouping.DOT, 3))
        .withMessage("thousandsFrom must be 0, 4 or 5, was 3");
  }

  @Test
  void numberOfDigits_needsAMark() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HouseStyle.ANY.withThousands(Grouping.NONE, 4))
        .withMessage("thousandsFrom needs thousands that name a mark, was 4 with NONE");
  }

  @Test
  void code_isTheNameInConfigurationFiles() {
    assertThat(HouseStyle.Space.NO_BREAK.code()).isEqualTo("no-break");
    assertThat(HouseStyle.Amounts.MDS_SIGN.code()).isEqualTo("mds-sign");
    assertThat(HouseStyle.Grouping.DOT.code()).isEqualTo("dot");
    assertThat(HouseStyle.Money.WORD.code()).isEqualTo("word");
    assertThat(HouseStyle.Time.GLUED.code()).isEqualTo("glued");
  }
}
