package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProportionTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "0.80, 0.8",
    "1, 1",
    "80%, 0.8",
    "80 %, 0.8",
    "80\u00A0%, 0.8",
    "6.5 %, 0.065",
    "250%, 2.5",
    "0 %, 0"
  })
  void numbersAndPercentages_areRead(String text, BigDecimal expected) {
    assertThat(Proportion.of(text)).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "%", "-1", "NaN", "1e9", ".5", "1.2.3", "6,5 %", "80 %%", "80 percent"})
  void others_areNot(String text) {
    assertThat(Proportion.of(text)).isEmpty();
  }

  /** The option takes what the configuration takes. */
  @Test
  void option_andConfigurationTakeTheSame(@TempDir Path directory) throws IOException {
    Folder folder = new Folder(directory);
    for (String text : new String[] {"80%", "80 %", "0.8"}) {
      String file = folder.write("c.yml", "min-confidence: " + text + "\n");
      assertThat(Run.of("config", "--config", file).out())
          .containsPattern("min-confidence +0\\.8 ");
      assertThat(Run.of("config", "--no-config", "--min-confidence", text).out())
          .containsPattern("min-confidence +0\\.8 ");
    }
  }
}
