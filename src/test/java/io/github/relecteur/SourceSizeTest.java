package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and methods stay small. */
class SourceSizeTest {

  private static final int MOST_LINES_OF_A_FILE = 400;
  private static final int MOST_LINES_OF_A_METHOD = 40;
  private static final int MOST_LINES_OF_A_TEST = 60;

  /** Files that may be longer, each with its reason. */
  private static final Set<String> LONG_FILES = Set.of();

  /** Methods that may be longer, {@code File.java:method}, each with its reason. */
  private static final Set<String> LONG_METHODS =
      Set.of(
          // The assignment algorithm reads best in the one piece in which books print it.
          "Assignment.java:hungarian");

  @Test
  void files_areShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > MOST_LINES_OF_A_FILE && !LONG_FILES.contains(name(file))) {
        tooLong.add(
            "%s:%d: has %d lines, at most %d are allowed"
                .formatted(slashes(file), MOST_LINES_OF_A_FILE + 1, lines, MOST_LINES_OF_A_FILE));
      }
    }
    assertThat(tooLong).as("files that are too long").isEmpty();
  }

  @Test
  void methods_areShort() throws IOException {
    List<String> tooLong = new ArrayList<>();
    int methods = 0;
    for (Path file : sources()) {
      boolean isTest = file.startsWith(Path.of("src", "test"));
      int most = isTest ? MOST_LINES_OF_A_TEST : MOST_LINES_OF_A_METHOD;
      for (MethodScanner.Method method : MethodScanner.methods(Files.readString(file))) {
        methods++;
        String name = name(file) + ":" + method.name();
        if (method.lines() > most && !LONG_METHODS.contains(name)) {
          tooLong.add(tooLong(file, method, most));
        }
      }
    }
    assertThat(methods).isGreaterThan(300);
    assertThat(tooLong).as("methods that are too long").isEmpty();
  }

  @Test
  void longMethod_isToldWithItsPlaceAndTheLimit() {
    MethodScanner.Method method = MethodScanner.methods("\nclass A {\n  void b() {\n  }\n}").get(0);

    assertThat(tooLong(Path.of("src", "A.java"), method, 1))
        .isEqualTo("src/A.java:3: the method b has 2 lines, at most 1 are allowed");
  }

  private static String tooLong(Path file, MethodScanner.Method method, int most) {
    return "%s:%d: the method %s has %d lines, at most %d are allowed"
        .formatted(slashes(file), method.line(), method.name(), method.lines(), most);
  }

  private static String slashes(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
