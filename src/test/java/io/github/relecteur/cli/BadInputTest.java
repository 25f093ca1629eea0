package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input or the usage: one clear line, exit code 2, nothing written. */
class BadInputTest {

  private Folder folder = new Folder(Path.of(""));
  private String english = "";
  private String french = "";

  @BeforeEach
  void writeArticles(@TempDir Path temporary) throws IOException {
    folder = new Folder(temporary);
    english = folder.english();
    french = folder.french();
  }

  @Test
  void missingFile() {
    assertRefused(Run.of("check", english, folder.file("none.txt")), "none.txt", "no such file");
  }

  @Test
  void folderForAFile() {
    assertRefused(Run.of("check", folder.toString(), french), folder.toString(), "folder");
  }

  @Test
  void emptyFile() throws IOException {
    assertRefused(Run.of("check", english, folder.write("e.txt", "")), "e.txt", "empty");
  }

  @Test
  void blankFile() throws IOException {
    assertRefused(Run.of("check", folder.write("e.txt", " \n\t\n"), french), "e.txt", "empty");
  }

  @Test
  void binaryFile() throws IOException {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertRefused(Run.of("check", folder.write("p.txt", png), french), "p.txt");
  }

  @Test
  void pdf() throws IOException {
    byte[] bytes = "%PDF-1.7\n%\u00E2\u00E3\n".getBytes(StandardCharsets.ISO_8859_1);
    String pdf = folder.write("p.txt", bytes);
    String expected = "p.txt: is a PDF; save it as text, HTML or DOCX";
    assertRefused(Run.of("check", pdf, french), expected);
    assertRefused(Run.of("check", english, pdf), expected);
    assertRefused(Run.of("check", "--pairs", pdf), expected);
    assertRefused(Run.of("check", "--encoding", "windows-1252", "--pairs", pdf), expected);
    assertRefused(Run.of("fix", english, folder.write("p.txt", "%PDF-1.4\n")), expected);
  }

  @Test
  void nulInTheText() throws IOException {
    assertRefused(Run.of("check", folder.write("n.txt", "a\0b"), french), "n.txt");
  }

  @Test
  void latin1Text() throws IOException {
    byte[] latin = {'d', (byte) 0xE9, 'j', (byte) 0xE0};
    assertRefused(Run.of("check", english, folder.write("l.txt", latin)), "l.txt", "UTF-8");
  }

  @Test
  void languagesExchanged() {
    assertRefused(Run.of("check", french, english), "French", "exchanged", "--no-language-check");
    assertRefused(Run.of("align", french, english), "French", "exchanged", "--no-language-check");
  }

  @Test
  void englishTranslation() throws IOException {
    String sentence = "The miller said that he would not sell the old wheel to the town. ";
    String copy = folder.write("copy.fr.txt", sentence.repeat(5));
    assertRefused(Run.of("check", english, copy), "copy.fr.txt", "French", "--no-language-check");
    assertThat(Run.of("check", "--no-language-check", "--fail-on", "never", english, copy).code())
        .isZero();
    String few = folder.write("few.fr.txt", sentence);
    assertThat(Run.of("check", "--fail-on", "never", english, few).code()).isZero();
  }

  @Test
  void languagesExchanged_canBeAllowed() {
    assertThat(Run.of("check", "--no-language-check", "--fail-on", "never", french, english).code())
        .isZero();
  }

  @Test
  void columnsExchanged() throws IOException {
    String pairs =
        folder.write(
            "p.tsv",
            "id\ten\tfr\n1\t"
                + Folder.FRENCH.replace('\n', ' ')
                + "\t"
                + Folder.ENGLISH.replace('\n', ' ')
                + "\n");
    assertRefused(Run.of("check", "--pairs", pairs), "p.tsv", "columns", "exchanged");
    assertThat(
            Run.of("check", "--pairs", pairs, "--no-language-check", "--fail-on", "never").code())
        .isZero();
  }

  @Test
  void sameFileTwice() {
    assertRefused(Run.of("check", english, english), "the same file twice");
    assertRefused(Run.of("align", english, english), "the same file twice");
  }

  @Test
  void standardInputTwice() {
    assertRefused(Run.of("check", "-", "-"), "standard input");
  }

  @Test
  void emptyStandardInput() {
    assertRefused(Run.of("check", "-", french), "<stdin>", "empty");
  }

  @Test
  void pairFileWithoutColumn() throws IOException {
    String pairs = folder.write("p.tsv", "id\ten\n1\tHello\n");
    assertRefused(Run.of("check", "--pairs", pairs), "p.tsv", "fr");
  }

  @Test
  void emptyPairFile() throws IOException {
    assertRefused(Run.of("check", "--pairs", folder.write("p.tsv", "")), "p.tsv", "empty");
  }

  @Test
  void missingPairFile() {
    assertRefused(Run.of("check", "--pairs", folder.file("none.tsv")), "none.tsv", "no such file");
  }

  @Test
  void rowWithTooFewFields_isNamedByItsLine() throws IOException {
    String pairs = folder.write("p.tsv", "id\ten\tfr\n1\tHello\tBonjour\n2\tHi\n");
    assertRefused(Run.of("check", "--pairs", pairs), "p.tsv:3:");
  }

  @Test
  void rowThatIsNotUtf8_isNamedByItsLine() throws IOException {
    byte[] bytes = "id\ten\tfr\n1\tHi\tX\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;
    assertRefused(Run.of("check", "--pairs", folder.write("p.tsv", bytes)), "p.tsv:2:", "UTF-8");
  }

  @Test
  void folderWithoutPairs(@TempDir Path empty) {
    assertRefused(Run.of("check", "--dir", empty.toString()), empty.toString());
  }

  @Test
  void halfAPair() throws IOException {
    folder.write("b.en.txt", "Hello");
    assertRefused(Run.of("check", "--dir", folder.toString()), "b.en.txt", "half of a pair");
  }

  @Test
  void missingFolder() {
    assertRefused(Run.of("align", "--dir", folder.file("none")), "none");
  }

  @Test
  void unknownCommand() {
    assertRefused(
        Run.of("chekc"),
        "unknown command 'chekc'",
        "check, fix, align, extract, corpus, config, explain, completion");
  }

  @Test
  void noCommand() {
    assertRefused(Run.of(), "command");
  }

  @Test
  void unknownOption() {
    assertRefused(Run.of("check", "--frobnicate", english, french), "--frobnicate");
  }

  @Test
  void optionWithoutItsValue() {
    assertRefused(Run.of("check", english, french, "--format"), "--format");
  }

  @Test
  void unknownFormat_listsTheKnownOnes() {
    assertRefused(
        Run.of("check", "--format", "pdf", english, french), "'pdf'", "text, json, jsonl");
    assertRefused(Run.of("align", "--format", "text", english, french), "json, jsonl, tsv");
    assertRefused(
        Run.of("extract", "--lang", "en", "--format", "tsv", english), "json, jsonl, text");
  }

  @Test
  void unknownCode() {
    assertRefused(Run.of("explain", "figure.nonsense"), "unknown code 'figure.nonsense'");
    assertRefused(Run.of("explain", "figure.valeu"), "the nearest is 'figure.value'");
  }

  @Test
  void unknownThreshold() {
    assertRefused(Run.of("check", "--fail-on", "fatal", english, french), "'fatal'", "warning");
  }

  @Test
  void unknownLanguage() {
    assertRefused(Run.of("extract", "--lang", "de", english), "'de'", "en, fr");
  }

  @Test
  void missingLanguage() {
    assertRefused(Run.of("extract", english), "--lang");
  }

  @Test
  void confidenceThatIsNoNumber() {
    assertRefused(Run.of("check", "--min-confidence", "high", english, french), "'high'");
    String expected = "must be a number such as 0.8 or a percentage such as 80 %, was 'NaN'";
    assertRefused(Run.of("check", "--min-confidence", "NaN", english, french), expected);
  }

  @Test
  void confidenceOutsideItsRange() {
    assertRefused(
        Run.of("check", "--min-confidence", "1.5", english, french), "from 0 to 1", "1.5");
    assertRefused(
        Run.of("check", "--min-confidence", "101 %", english, french), "from 0 to 1", "1.01");
  }

  @Test
  void oneArticleOnly() {
    assertRefused(Run.of("check", english), "two articles");
    assertRefused(Run.of("align", english), "two articles");
  }

  @Test
  void threeArticles() {
    assertRefused(Run.of("check", english, french, french), "two articles");
  }

  @Test
  void articlesAndAFolder() {
    assertRefused(Run.of("check", english, french, "--dir", folder.toString()), "two articles");
    assertRefused(Run.of("align", english, french, "--dir", folder.toString()), "two articles");
  }

  @Test
  void skipMalformedWithoutPairs() {
    assertRefused(
        Run.of("check", "--skip-malformed", folder.file("bad.tsv"), english, french), "--pairs");
  }

  @Test
  void textAndLines() {
    assertRefused(Run.of("extract", "--lang", "en", "--lines", english, english), "--lines FILE");
  }

  @Test
  void messageWithControlCharacters_isHarmless() {
    Run run = Run.of("check", english, folder.file("\u001B[2J\nx"));
    assertRefused(run, "no such file");
    assertThat(run.err()).doesNotContain("\u001B");
  }

  private static void assertRefused(Run run, String... parts) {
    assertThat(run.err()).startsWith("relecteur: ").contains(parts).hasLineCount(1);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
