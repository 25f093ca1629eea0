package io.github.relecteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with an XML file: one clear line with the place, exit code 2. */
class BadXmlTest {

  private static final String ONE =
      "<xliff xmlns='urn:oasis:names:tc:xliff:document:1.2' version='1.2'>";
  private static final String TWO =
      "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0'";

  private Folder folder = new Folder(Path.of(""));

  @BeforeEach
  void take(@TempDir Path temporary) {
    folder = new Folder(temporary);
  }

  private void assertRefused(String name, String text, String fault) throws IOException {
    assertRefused(name, text.getBytes(StandardCharsets.UTF_8), fault);
  }

  private void assertRefused(String name, byte[] bytes, String fault) throws IOException {
    String file = folder.write(name, bytes);
    Run run =
        name.endsWith(".xml")
            ? Run.of("check", file, folder.write("b.fr.txt", "Du texte."))
            : Run.of("check", "--pairs", file);
    assertThat(run.err()).startsWith("relecteur: " + file).contains(fault).hasLineCount(1);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<xliff><file></xliff>~:1:16: is not well-formed XML: ",
        "<a b='1' b='2'/>~:1:17: is not well-formed XML: ",
        "<x:a/>~is not well-formed XML: The prefix",
        "<a>&e;</a>~is not well-formed XML: The entity",
        "<a>\u0001</a>~is not well-formed XML: An invalid XML character",
        "text <a/>~is not well-formed XML",
        "<other/>~:1:1: the root element is <other>, that of an XLIFF or TMX file was expected",
        "<xliff version='1.1'/>~:1:1: XLIFF version \"1.1\", 1.2, 2.0 or 2.1 was expected",
        "<xliff/>~:1:1: XLIFF version \"\"",
        "<xliff version='1.2'/>~:1:1: the namespace of <xliff> is \"\"",
        "<tmx version='1.1'/>~:1:1: TMX version \"1.1\", 1.4 was expected",
        "<tmx version='1.4'><body/></tmx>~:1:1: <tmx> has no <header>",
        "<tmx version='1.4'><header srclang='de'/></tmx>~:1:20: srclang=\"de\", English (en) was",
        "<tmx version='1.4'><header/></tmx>~:1:20: <header> has no srclang"
      })
  void filesOfSegments(String text, String fault) throws IOException {
    assertRefused("a.xlf", text, fault);
  }

  @Test
  void emptyFile() throws IOException {
    assertRefused("a.tmx", " \n", ": is empty, an XLIFF or TMX file was expected");
  }

  @Test
  void languages() throws IOException {
    assertRefused("a.xlf", TWO + " srcLang='de' trgLang='fr'/>", ":1:1: srcLang=\"de\", English");
    assertRefused("a.xlf", TWO + " srcLang='en' trgLang='it'/>", "trgLang=\"it\", French (fr)");
    assertRefused("a.xlf", TWO + " srcLang='en'/>", "<xliff> has no trgLang");
    assertRefused(
        "a.xlf", ONE + "\n<file original='a' target-language='fr'/></xliff>", ":2:1: <fil");
    assertRefused(
        "a.xlf",
        ONE + "<file original='a' source-language='english'/></xliff>",
        "source-language=\"english\", English (en) was expected: translations from");
    assertRefused(
        "a.tmx",
        "<tmx version='1.4'><header srclang='en'/><body><tu><tuv xml:lang='en'><seg>a</seg></tuv>"
            + "<tuv xml:lang='de'><seg>b</seg></tuv></tu></body></tmx>",
        ":1:1: no unit has both English and French, found: de, en");
  }

  @Test
  void unitWithoutId() throws IOException {
    String file =
        TWO
            + " srcLang='en' trgLang='fr'><file id='f'>\n <unit><segment><source>a</source>"
            + "<target>b</target></segment></unit></file></xliff>";
    assertRefused("a.xlf", file, "a.xlf:2:2: the <unit> has no id");
    String path = folder.write("c.xlf", file);
    Run run = Run.of("check", "--pairs", path, "--skip-malformed", folder.file("bad.txt"));
    assertThat(run.code()).isZero();
    assertThat(folder.read("bad.txt")).isEqualTo("<unit>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<nitf><p>~:1:10: is not well-formed XML: ",
        "<other><p>a</p></other>~:1:1: the root element is <other>, that of an NITF or NewsML-G2",
        "<xliff/>~:1:1: the root element is <xliff>, an article was expected; check --pairs",
        "<packageItem/>~:1:1: the root element is <packageItem>",
        "<nitf version='-//IPTC//DTD NITF 2.5//EN'/>~, one with NITF 3.x was expected",
        "<nitf xml:lang='de'><p>a</p></nitf>~:1:1: the language is \"de\", English (en) or French",
        "<nitf/>~: is XML without any text, an article was expected",
        "<nitf>&eacute;</nitf>~The entity",
        "<!DOCTYPE nitf SYSTEM 'n.dtd'><nitf>&eacute;</nitf>~the entity 'eacute' is not declared",
        "<newsItem/>~:1:1: <newsItem> is of the standard \"\", NewsML-G2 was expected",
        "<newsItem standard='NewsML-G2' standardversion='1.0'/>~one with 2.x was expected",
        "<newsItem standard='NewsML-G2' standardversion='2.9'/>~the item has no <inlineXML>",
        "<newsMessage/>~:1:1: one <newsItem> was expected, found 0"
      })
  void articles(String text, String fault) throws IOException {
    assertRefused("a.xml", text, fault);
  }

  @Test
  void externalEntities_areRefusedAndNotRead() throws IOException {
    String secret = folder.write("secret.txt", "hidden words");
    for (String target :
        new String[] {Path.of(secret).toUri().toString(), "http://127.0.0.1:9/x"}) {
      String text = "<!DOCTYPE nitf [<!ENTITY x SYSTEM '" + target + "'>]><nitf><p>&x;</p></nitf>";
      assertRefused("a.xml", text, ":1:16: the DOCTYPE declares something of its own");
      assertRefused("a.xlf", text, ":1:16: the DOCTYPE declares something of its own");
    }
  }

  @Test
  void entityBomb_isRefused() throws IOException {
    StringBuilder text = new StringBuilder("<?xml version='1.0'?>\n<!DOCTYPE tmx [<!ENTITY a 'a'>");
    for (char c = 'b'; c < 'n'; c++) {
      text.append("<!ENTITY ")
          .append(c)
          .append(" '")
          .append(("&" + (char) (c - 1) + ";").repeat(10));
      text.append("'>");
    }
    text.append("]><tmx>&m;</tmx>");
    assertRefused("a.tmx", text.toString(), "a.tmx:2:15: the DOCTYPE declares");
  }

  @Test
  void deepNesting_isRefused() throws IOException {
    String deep = "<g>".repeat(100_000) + "</g>".repeat(100_000);
    assertRefused("a.xml", "<nitf>" + deep + "</nitf>", "elements are nested more than 256 deep");
    assertRefused("a.tmx", "<tmx>" + deep + "</tmx>", "elements are nested more than 256 deep");
  }

  @Test
  void hugeAttribute_isRefused() throws IOException {
    String text = "<tmx version='" + "1".repeat(2_000_000) + "'/>";
    assertRefused("a.tmx", text, "the value of an attribute is longer than 1 MiB");
  }

  @Test
  void hugeText_isRefused() throws IOException {
    String text =
        TWO
            + " srcLang='en' trgLang='fr'><file id='f'><unit id='1'><segment><source>a</source>"
            + "<target>"
            + "b".repeat(1_100_000)
            + "</target></segment></unit></file></xliff>";
    assertRefused("a.xlf", text, "a text is longer than 1 MiB");
  }

  @Test
  void bytesThatAreNoText_areRefused() throws IOException {
    assertRefused("a.tmx", "<tmx>\0</tmx>", "NUL byte");
    byte[] latin = "<tmx>\u00E9</tmx>".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused("a.tmx", latin, "UTF-8");
  }

  @Test
  void doctypeWithoutSubset_isNotFetched() throws IOException {
    String text =
        "<!DOCTYPE tmx PUBLIC '-//LISA//DTD' \"http://127.0.0.1:9/tmx[14].dtd\">"
            + "<tmx version='1.4'><header srclang='en'/><body/></tmx>";
    Run run = Run.of("check", "--pairs", folder.write("a.tmx", text));
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }
}
