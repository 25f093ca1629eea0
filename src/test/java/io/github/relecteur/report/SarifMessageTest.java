package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifMessageTest {

  @ParameterizedTest
  @CsvSource({
    "'“{0}” became “{x}”', '“{{0}}” became “{{x}}”'",
    "'a [link](1) here', 'a \\[link\\](1) here'",
    "'[a\\b](https://x)', '\\[a\\\\b\\](https://x)'",
    "'he [sic] said', 'he [sic] said'",
    "'C:\\x [1] (2)', 'C:\\x [1] (2)'",
    "'', ''"
  })
  void text_isShownAsItIs(String text, String message) {
    assertThat(SarifMessage.of(text)).isEqualTo(message);
  }

  @Test
  void textsOfRules_needNoEscapes() {
    assertThat(Relecteur.rules().stream().flatMap(SarifMessageTest::texts))
        .allSatisfy(text -> assertThat(SarifMessage.of(text)).isEqualTo(text));
  }

  private static Stream<String> texts(RuleInfo rule) {
    return Stream.of(rule.summary(), rule.original(), rule.wrong(), rule.right());
  }
}
