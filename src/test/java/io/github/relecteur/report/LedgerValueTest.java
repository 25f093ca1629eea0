package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Labels;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerValueTest {

  @ParameterizedTest
  @CsvSource({
    "1254, 1254",
    "12540, 12\u202F540",
    "-1234567.891, -1\u202F234\u202F567.891",
    "2024-09-18, 2024-09-18",
    "XXXX-H1, H1",
    "--10, October",
    "--08-07, 7 August",
    "--13, --13",
    "-W-4, Thursday",
    "-W-9, -W-9",
    "18:10, 18:10",
    "1., 1.",
    "-, -"
  })
  void value_isWrittenInNeitherLanguage(String value, String shown) {
    assertThat(LedgerValue.of(figure(Map.of("value", value)), Labels.ENGLISH)).isEqualTo(shown);
  }

  @Test
  void boundRangeUnitAndDirection_standAroundTheValue() {
    assertThat(
            LedgerValue.of(
                figure(
                    Map.of(
                        "value",
                        "5",
                        "high",
                        "7",
                        "unit",
                        "percent",
                        "comparator",
                        "<=",
                        "direction",
                        "down")),
                Labels.ENGLISH))
        .isEqualTo("≤ 5 – 7 % ↓");
    assertThat(LedgerValue.of(figure(Map.of()), Labels.ENGLISH)).isEmpty();
  }

  private static Mention figure(Map<String, String> attributes) {
    return new Mention(MentionKind.FIGURE, "number", new Span(0, 1), "x", "x", attributes);
  }

  @Test
  void daysMonthsAndUnits_haveTheirFrenchNames() {
    Labels french = new Labels(Language.FRENCH);
    assertThat(LedgerValue.of(figure(Map.of("value", "-W-7")), french)).isEqualTo("dimanche");
    assertThat(LedgerValue.of(figure(Map.of("value", "--08")), french)).isEqualTo("août");
    assertThat(LedgerValue.of(figure(Map.of("value", "3", "unit", "kilometer")), french))
        .isEqualTo("3 kilomètres");
    assertThat(LedgerValue.of(figure(Map.of("value", "1", "unit", "basis-point")), french))
        .isEqualTo("1 point de base");
    assertThat(LedgerValue.of(figure(Map.of("value", "3", "unit", "USD")), french))
        .isEqualTo("3 USD");
    assertThat(LedgerValue.of(figure(Map.of("value", "--05-01")), french)).isEqualTo("1er mai");
    assertThat(LedgerValue.of(figure(Map.of("value", "--05-14")), french)).isEqualTo("14 mai");
  }
}
