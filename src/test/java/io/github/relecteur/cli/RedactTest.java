package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With {@code --redact}, reports for machines hold no text of the articles. */
class RedactTest {

  private static final String CORPUS = "corpus/articles";
  private static final List<String> FORMATS =
      List.of("json", "jsonl", "sarif", "junit", "github", "gitlab", "checkstyle", "rdjsonl");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
  private static final Pattern FIELD =
      Pattern.compile("\"(code|fingerprint|severity)\":\"[^\"]*\"");
  private static final Pattern MESSAGE = Pattern.compile("\"message\":\"([^\"]*)\"");
  private static final int SEQUENCE = 3;

  @TempDir private static Path folder = Path.of("");

  /** Sequences of words that stand in articles, but in nothing that reports say by themselves. */
  private static final Set<String> ARTICLES = new HashSet<>();

  @BeforeAll
  static void checkArticles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(CORPUS))) {
      List<Path> articles = files.filter(f -> isArticle(f.toString())).sorted().toList();
      for (Path file : articles) {
        ARTICLES.addAll(sequences(Files.readString(file)));
      }
      articles.forEach(file -> ARTICLES.removeAll(sequences(file.toString())));
    }
    assertThat(ARTICLES).hasSizeGreaterThan(10_000);
    for (RuleInfo rule : Relecteur.rules()) {
      ARTICLES.removeAll(sequences(rule.code() + " " + rule.summary()));
    }
    check("told", "--dir", CORPUS);
    check("redacted", "--redact", "--dir", CORPUS);
    check(
        "clean",
        CORPUS + "/chips/bytedance-chips.en.txt",
        CORPUS + "/chips/bytedance-chips.fr.txt");
  }

  @ParameterizedTest
  @FieldSource("FORMATS")
  void noWordsOfTheArticles_standInTheReport(String format) throws IOException {
    Set<String> known = sequences(report("clean", format));
    Set<String> told = sequences(report("told", format));
    told.retainAll(ARTICLES);
    told.removeAll(known);
    Set<String> redacted = sequences(report("redacted", format));
    redacted.retainAll(ARTICLES);
    redacted.removeAll(known);

    assertThat(told).as("without --redact").hasSizeGreaterThan(50);
    assertThat(redacted).as("with --redact").isEmpty();
  }

  @Test
  void codesSeveritiesAndFingerprints_stay() throws IOException {
    List<String> fields = found(FIELD, report("told", "jsonl"));

    assertThat(fields).hasSizeGreaterThan(300);
    assertThat(found(FIELD, report("redacted", "jsonl"))).isEqualTo(fields);
  }

  @Test
  void message_isTheMeaningOfTheCode() throws IOException {
    String redacted = report("redacted", "jsonl");

    assertThat(redacted).doesNotContain("\"text\"", "\"suggestion\"");
    assertThat(found(MESSAGE, redacted))
        .hasSizeGreaterThan(100)
        .allMatch(
            message ->
                Relecteur.rules().stream()
                    .anyMatch(rule -> message.contains(":\"" + rule.summary() + "\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html", "json=x.json,text", "html=x.html,json"})
  void formatThatShowsTheArticles_isRefused(String format) {
    Run run = Run.of("check", "--no-config", "--redact", "--format", format, "--dir", CORPUS);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).contains("--redact: the format ", "shows the articles");
    assertThat(Path.of("x.json")).doesNotExist();
    assertThat(Path.of("x.html")).doesNotExist();
  }

  /** Writes the reports of all formats in one run. */
  private static void check(String name, String... options) {
    String formats =
        FORMATS.stream()
            .map(format -> format + "=" + folder.resolve(name + "." + format))
            .collect(Collectors.joining(","));
    List<String> arguments = new ArrayList<>(List.of("check", "--no-config", "--format", formats));
    arguments.addAll(List.of(options));
    Run run = Run.of(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isLessThan(2);
  }

  private static String report(String name, String format) throws IOException {
    return Files.readString(folder.resolve(name + "." + format));
  }

  private static List<String> found(Pattern pattern, String report) {
    return pattern.matcher(report).results().map(MatchResult::group).toList();
  }

  private static boolean isArticle(String name) {
    return name.contains(".en.") || name.contains(".fr.");
  }

  private static Set<String> sequences(String text) {
    List<String> words = List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1));
    Set<String> sequences = new HashSet<>();
    for (int i = 0; i + SEQUENCE <= words.size(); i++) {
      sequences.add(String.join(" ", words.subList(i, i + SEQUENCE)));
    }
    return sequences;
  }
}
