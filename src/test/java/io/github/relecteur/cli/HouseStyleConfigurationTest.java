package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section {@code house-style} of a configuration file. */
class HouseStyleConfigurationTest {

  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    for (String name : new String[] {"desk/a", "wires/b"}) {
      folder.write(
          name + ".en.txt", "The mill in Lyon hired 4,000 people. Wages rose by 3% there.\n");
      folder.write(
          name + ".fr.txt",
          "L'usine de Lyon a embauché 4.000 personnes. Les salaires y ont augmenté de 3%.\n");
    }
  }

  @Test
  void withoutStyle_nothingIsSaid() throws IOException {
    assertThat(check("").out()).isEqualTo("no findings in 2 pairs\n");
  }

  @Test
  void style_holds() throws IOException {
    Run run = check("house-style: {percent: no-break, thousands: narrow}\n");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("suggestion: 3\u00a0%\n", "suggestion: 4\u202f000\n", "4 warnings in 2 pairs");
  }

  @Test
  void styleOfAPath_winsKeyByKey() throws IOException {
    Run run =
        check(
            """
            house-style: {percent: no-break, thousands: narrow}
            paths:
            - glob: wires/**
              house-style: {thousands: dot}
            """);

    assertThat(run.out()).contains("3 warnings in 2 pairs");
    assertThat(run.out().split("suggestion: 4", -1)).hasSize(2);
  }

  @Test
  void config_showsTheStyle() throws IOException {
    folder.write(".relecteur.yml", "house-style:\n  amounts: md-sign\n");
    String file = folder.file(".relecteur.yml");

    assertThat(Run.of("config", "--config", file).out())
        .contains("house-style.amounts")
        .containsPattern("house-style\\.amounts +md-sign +\\S+:2\n")
        .containsPattern("house-style\\.percent +any +default\n");
    assertThat(Run.of("config", "--config", file, "--format", "json").out())
        .contains("\"house-style.amounts\":{\"value\":\"md-sign\",");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "house-style: {percnt: narrow} | 1 | unknown key 'percnt' in house-style; 'percent'",
        "house-style: {percent: wide} | 1 | house-style.percent must be one of any, no-break;"
            + " narrow, plain, none; was 'wide'",
        "house-style: {thousands: comma} | 1 | any, narrow, no-break, plain, dot, none",
        "house-style: {thousands-from: 6} | 1 | must be one of any, 4, 5",
        "house-style: {thousands-from: 5} | 1 | needs house-style.thousands; was any",
        "house-style: narrow | 1 | house-style must be keys with values",
        "house-stile: {percent: narrow} | 1 | nearest known one is 'house-style'"
      })
  void nonsense_isRefused(String yaml, int line, String message) throws IOException {
    Run run = check(yaml + "\n");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(".relecteur.yml:" + line + ": ").hasLineCount(1);
    for (String part : message.split("; ", -1)) {
      assertThat(run.err()).contains(part.strip());
    }
  }

  private Run check(String yaml) throws IOException {
    folder.write(".relecteur.yml", yaml);
    return Run.of("check", "--config", folder.file(".relecteur.yml"), "--dir", folder.toString());
  }
}
