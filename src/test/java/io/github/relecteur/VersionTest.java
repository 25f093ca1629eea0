package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.report.ReportWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The library knows its version. */
class VersionTest {

  @Test
  void version_isThatOfTheProject() throws IOException {
    String project = Files.readString(Path.of("pom.xml"));

    assertThat(project)
        .contains(
            "<artifactId>relecteur</artifactId>\n  <version>" + Relecteur.version() + "</version>");
  }

  @Test
  void version_isToldByAReport() throws IOException {
    StringWriter out = new StringWriter();
    ReportWriter.sarif(out, Relecteur.rules(), Relecteur.version()).finish();

    assertThat(out.toString()).contains("\"version\": \"" + Relecteur.version() + "\"");
  }
}
