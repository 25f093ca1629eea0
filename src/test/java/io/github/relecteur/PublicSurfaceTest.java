package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What users of the library can see. */
class PublicSurfaceTest {

  private static final int MOST_TYPES = 30;
  private static final Pattern EXPORT = Pattern.compile("exports ([a-z.]+);");

  @Test
  void exportedPackages_areFew() throws IOException {
    assertThat(exported())
        .containsExactlyInAnyOrder(
            "io.github.relecteur", "io.github.relecteur.model", "io.github.relecteur.report");
  }

  @Test
  void publicTypes_areFew() throws IOException {
    List<String> exported = exported();
    assertThat(
            ProgramClasses.load().stream()
                .filter(c -> exported.contains(c.getPackageName()))
                .filter(JavaClass::isTopLevelClass)
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName))
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(MOST_TYPES);
  }

  private static List<String> exported() throws IOException {
    return EXPORT
        .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }
}
