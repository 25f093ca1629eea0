package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TwinsTest {

  /** Two sentences a side, at 0 to 10 and 11 to 21. */
  private static final String TEXT = "0123456789\n0123456789\n";

  @Test
  void equalKeysOfABead_areTwinsInTheirOrder() {
    Twins twins = twins(List.of(at(0, "a", "1"), at(2, "a", "1")), List.of(at(1, "a", "1")));
    assertThat(twins.of(Side.ORIGINAL, 0)).isZero();
    assertThat(twins.of(Side.ORIGINAL, 1)).isEqualTo(Twins.NONE);
    assertThat(twins.of(Side.TRANSLATION, 0)).isZero();
  }

  @Test
  void equalKey_comesBeforeEqualValue() {
    Twins twins = twins(List.of(at(0, "kg:5", "5"), at(3, "m:5", "5")), List.of(at(0, "m:5", "5")));
    assertThat(twins.of(Side.ORIGINAL, 0)).isEqualTo(Twins.NONE);
    assertThat(twins.of(Side.ORIGINAL, 1)).isZero();
  }

  @Test
  void equalValueOfABead_isATwin() {
    assertThat(twins(List.of(at(0, "x", "5")), List.of(at(3, "y", "5"))).of(Side.ORIGINAL, 0))
        .isZero();
  }

  @Test
  void timeAndDurationWithTheSameDigits_areTwins() {
    Mention hours = written("duration", "24 hours", "hour:24");
    Mention heures = written("time", "24 heures", "00:00");
    assertThat(twins(List.of(hours), List.of(heures)).of(Side.ORIGINAL, 0)).isZero();
    assertThat(twins(List.of(hours), List.of(written("time", "25", "25"))).of(Side.ORIGINAL, 0))
        .isEqualTo(Twins.NONE);
    Mention money = written("money", "24", "x");
    assertThat(twins(List.of(money), List.of(heures)).of(Side.ORIGINAL, 0)).isEqualTo(Twins.NONE);
  }

  @Test
  void neighbouringBeads_shareKeysButNotValues() {
    assertThat(twins(List.of(at(0, "a", "5")), List.of(at(12, "a", "5"))).of(Side.ORIGINAL, 0))
        .isZero();
    assertThat(twins(List.of(at(12, "a", "5")), List.of(at(0, "a", "5"))).of(Side.ORIGINAL, 0))
        .isZero();
    assertThat(twins(List.of(at(0, "a", "5")), List.of(at(12, "b", "5"))).of(Side.ORIGINAL, 0))
        .isEqualTo(Twins.NONE);
  }

  @Test
  void neighbouringBeads_pairNothingOfAnotherType() {
    Mention next = new Mention(MentionKind.FIGURE, "ordinal", new Span(12, 13), "x", "a", Map.of());
    assertThat(twins(List.of(at(0, "a", "1")), List.of(next)).of(Side.ORIGINAL, 0))
        .isEqualTo(Twins.NONE);
  }

  private static Twins twins(List<Mention> originals, List<Mention> translations) {
    Report plain = Samples.report(TEXT, TEXT);
    Report report =
        new Report(
            plain.original(),
            plain.translation(),
            List.of(),
            plain.alignment(),
            originals,
            translations);
    return new Twins(report, new BeadIndex(report));
  }

  private static Mention at(int start, String key, String value) {
    return new Mention(
        MentionKind.FIGURE, "number", new Span(start, start + 1), "x", key, Map.of("value", value));
  }

  private static Mention written(String type, String text, String key) {
    return new Mention(MentionKind.FIGURE, type, new Span(0, 8), text, key, Map.of());
  }
}
