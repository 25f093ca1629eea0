package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The output does not depend on where the program runs. */
class LocaleTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path temporary = Path.of("");

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "fr-FR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "lt-LT"})
  void everyCommand_writesTheSameEverywhere(String tag) throws IOException {
    Locale.setDefault(Locale.US);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    String expected = everything();
    Locale.setDefault(Locale.forLanguageTag(tag));
    TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    assertThat(everything()).isEqualTo(expected);
  }

  @Test
  void refusals_readTheSameUnderTurkishRules() {
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    assertThat(Run.of("INFO").err()).startsWith("relecteur: unknown command 'INFO'; known: check");
    assertThat(Run.of("check", "--fail-on", "info", "a", "b").err()).contains("a: no such file");
  }

  private String everything() throws IOException {
    Folder folder = new Folder(temporary);
    String english =
        folder.write(
            "i.en.txt",
            """
            INTEL CLIMBS IN ISTANBUL
            Intel (INTC+3.42%) said on Friday, Oct. 14, 2022 that it would invest more than $1.5 billion.
            It hired 12,500 people in the third quarter, up 4.61% from a year earlier, at 5:30 p.m.
            """);
    String french =
        folder.write(
            "i.fr.txt",
            """
            INTEL GRIMPE À ISTANBUL
            Intel (INTC+3.24%) a annoncé vendredi 15 octobre 2022 qu'il investirait plus de 1,5 million de dollars.
            Il a embauché 12.500 personnes au deuxième trimestre, soit 4.61 % de plus qu'un an plus tôt, à 17h30.
            """);
    StringBuilder all = new StringBuilder();
    for (String format : new String[] {"text", "json", "jsonl"}) {
      all.append(Run.of("check", "--format", format, english, french));
    }
    all.append(Run.of("align", english, french));
    all.append(Run.of("extract", "--lang", "en", english));
    all.append(Run.of("extract", "--lang", "fr", french));
    all.append(Run.of("explain"));
    all.append(Run.of("explain", "figure.value"));
    return all.toString();
  }
}
