package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

/** Pages as the Nu Html Checker sees them, which looks at the styles too. */
@Tag("validate")
class HtmlCheckerTest {

  /** What is meant to be as it is. */
  private static final List<String> EXPECTED =
      List.of(
          // Without the role some screen readers take lists without bullets for no lists at all.
          "info warning: The “list” role is unnecessary",
          // It does not count the hashes of the policy; a browser does, see LedgerInBrowserTest.
          "info warning: Inline style violates Content Security Policy",
          "info warning: Inline script violates Content Security Policy");

  private static final String ARTICLE = "corpus/articles/chips/bytedance-chips-errors";

  @ParameterizedTest
  @MethodSource("io.github.relecteur.report.Material#all")
  void ledger_isValid(Material material) throws Exception {
    assertValid(material.file("html"));
  }

  @Test
  void alignment_isValid() throws Exception {
    assertValid(page("align.html", "align", ARTICLE + ".en.txt", ARTICLE + ".fr.txt"));
  }

  @Test
  void corpusReport_isValid() throws Exception {
    assertValid(page("corpus.html", "corpus", "corpus/articles/polls"));
  }

  @Test
  void wrongPage_isToldFromAValidOne() throws Exception {
    Path file = Files.createDirectories(Material.FOLDER).resolve("wrong.html");
    Files.writeString(file, "<!DOCTYPE html><html lang=en><title>x</title><p><li id=a><b id=a>");
    assertThat(messages(file)).contains("Duplicate ID");
  }

  private static Path page(String name, String... arguments) throws IOException {
    Path file = Files.createDirectories(Material.FOLDER).resolve(name);
    String[] all = new String[arguments.length + 5];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    String[] options = {"--format", "html", "--output", file.toString(), "--no-config"};
    System.arraycopy(options, 0, all, arguments.length, options.length);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(new ByteArrayInputStream(new byte[0]), err, err, all);
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isLessThan(2);
    return file;
  }

  private static void assertValid(Path file) throws IOException, SAXException {
    List<String> messages =
        messages(file).lines().filter(line -> EXPECTED.stream().noneMatch(line::contains)).toList();
    assertThat(messages).as(file.toString()).isEmpty();
  }

  /** Errors and warnings, one a line. */
  private static String messages(Path file) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(OutputFormat.GNU);
    return validator.validate(file);
  }
}
