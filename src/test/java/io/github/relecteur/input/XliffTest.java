package io.github.relecteur.input;

import static io.github.relecteur.input.XmlFiles.FILE_1;
import static io.github.relecteur.input.XmlFiles.XLIFF_1;
import static io.github.relecteur.input.XmlFiles.XLIFF_2;
import static io.github.relecteur.input.XmlFiles.resource;
import static io.github.relecteur.input.XmlFiles.rows;
import static io.github.relecteur.input.XmlFiles.shown;
import static io.github.relecteur.input.XmlFiles.unit1;
import static io.github.relecteur.input.XmlFiles.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Origin.Notation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class XliffTest {

  @Test
  void firstVersion_givesUnitsAndSegments() throws Exception {
    assertThat(shown("a.xlf", resource("results-1.2.xlf")))
        .containsExactly(
            "results/lumen.html/1|results/lumen.html|Lumen & Sons lifts its profit by 12%|Lumen &"
                + " Sons augmente son bénéfice de 12 %",
            "2|results/lumen.html|The group earned $2.4\u00A0billion in 2026, it said.|Le groupe a"
                + " gagné 2,4\u00A0millions de dollars en 2026, a-t-il indiqué.",
            "3/1|results/lumen.html|Orders rose by 5%.|Les commandes ont augmenté de 5 %.",
            "3/2|results/lumen.html|They had fallen by 3% in May.|Elles avaient reculé de 8 % en"
                + " mai.",
            "results/arcadie.html/1|results/arcadie.html|Arcadie & Co cut 300 jobs|Arcadie & Co"
                + " supprime 3000 emplois");
  }

  @Test
  void secondVersion_givesSegments() throws Exception {
    assertThat(shown("a.xliff", resource("results-2.1.xlf")))
        .containsExactly(
            "title|results/lumen.html|Lumen lifts its profit by 12%|Lumen augmente son bénéfice de"
                + " 21 %",
            "p1/s1|results/lumen.html|The group earned $2.4 billion last year.|Le groupe a gagné"
                + " 2,4 millions de dollars l’an dernier.",
            "p1/s2|results/lumen.html|It hired 40 people.|Il a embauché 40 personnes.");
  }

  @Test
  void unitsWithoutTranslation_areCounted() throws Exception {
    byte[] bytes = resource("results-1.2.xlf").getBytes(StandardCharsets.UTF_8);
    try (SegmentReader reader = SegmentReader.open(new ByteArrayInputStream(bytes), "a.xlf")) {
      while (reader.next().isPresent()) {
        assertThat(reader.header()).isEmpty();
      }
      assertThat(reader.untranslated()).isEqualTo(2);
      assertThat(reader.xliff()).contains(resource("results-1.2.xlf"));
    }
  }

  @Test
  void whiteSpace_isOneSpaceUnlessItIsKept() throws Exception {
    String text = "\n   One\r\n  <g id=\"1\"> two </g>  <x id=\"2\"/> three\t";
    assertThat(shown("a.xlf", unit1(text, "x"))).containsExactly("1|a|One two three|x");
    assertThat(
            shown("a.xlf", unit1(text, "x").replace("<source>", "<source xml:space=\"preserve\">")))
        .containsExactly("1|a|\n   One\r\n   two    three\t|x");
  }

  @Test
  void codes_carryNoText() throws Exception {
    String codes =
        "a<bpt id=\"1\">1<sub>2</sub></bpt>b<ept id=\"1\">3</ept><ph id=\"2\">4</ph><it id=\"3\""
            + " pos=\"open\">5</it><bx id=\"4\"/><ex id=\"4\"/><mrk mtype=\"term\">c</mrk>"
            + "<y:note xmlns:y=\"urn:y\">6</y:note><x id=\"5\" ctype=\"lb\"/>d";
    assertThat(shown("a.xlf", unit1(codes, "x"))).containsExactly("1|a|abc\nd|x");
  }

  @Test
  void places_areThoseOfTheFile() throws Exception {
    String file =
        "<?xml version=\"1.0\"?>\r\n<!-- <target>1</target> -->\r"
            + unit1(
                "x",
                "é😀 &amp;<g id=\"1\" ctype='a>b'>&#x1F600;<!-- 7 --></g>\r\n <?pi 8?>5&#160;%");
    Segment segment = (Segment) rows("a.xlf", file).get(0);
    assertThat(segment.french()).isEqualTo("é😀 &😀 5\u00A0%");
    assertThat(written(file, segment.frenchOrigin(), 1, 3)).isEqualTo("😀");
    assertThat(written(file, segment.frenchOrigin(), 4, 5)).isEqualTo("&amp;");
    assertThat(written(file, segment.frenchOrigin(), 5, 7)).isEqualTo("&#x1F600;");
    assertThat(written(file, segment.frenchOrigin(), 8, 11)).isEqualTo("5&#160;%");
    assertThat(segment.frenchOrigin().piece(8).position().line()).isEqualTo(4);
    assertThat(segment.line()).isEqualTo(3);
  }

  @Test
  void sectionOfCharacterData_standsAsItIs() throws Exception {
    String file = unit1("x", "<![CDATA[a &amp; <b> 7]]>");
    Segment segment = (Segment) rows("a.xlf", file).get(0);
    assertThat(segment.french()).isEqualTo("a &amp; <b> 7");
    assertThat(written(file, segment.frenchOrigin(), 12, 13)).isEqualTo("7");
    assertThat(segment.frenchOrigin().notation()).isEqualTo(Notation.PLAIN);
    Segment mixed = (Segment) rows("a.xlf", unit1("x", "b<![CDATA[a]]>")).get(0);
    assertThat(mixed.frenchOrigin().notation()).isEqualTo(Notation.XML);
  }

  /** Any mixture of ways to write characters leads back to where each of them stands. */
  @Test
  void randomText_isFoundCharacterByCharacter() throws Exception {
    String[] atoms = {
      "a",
      "7",
      " ",
      "\n",
      "\r\n",
      "\r",
      "\t",
      "&amp;",
      "&lt;",
      "&#233;",
      "&#x1F600;",
      "😀",
      "é",
      "<x id=\"1\" y=\"a>'b\"/>",
      "<!-- - & > -->",
      "<?p > ?>",
      "<![CDATA[<&>]]>",
      "<g id='1'>z</g>"
    };
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      StringBuilder target = new StringBuilder("s");
      for (int i = 0; i < 30; i++) {
        target.append(atoms[random.nextInt(atoms.length)]);
      }
      String space = seed % 2 == 0 ? "default" : "preserve";
      String file =
          unit1("x", target.append('e').toString())
              .replace("<target>", "\n<target xml:space='" + space + "'>");
      Segment segment = (Segment) rows("a.xlf", file).get(0);
      String french = segment.french();
      for (int i = 0; i < french.length(); i++) {
        if (!Character.isWhitespace(french.charAt(i)) && !Character.isSurrogate(french.charAt(i))) {
          String written = written(file, segment.frenchOrigin(), i, i + 1);
          String character = french.substring(i, i + 1);
          assertThat(written)
              .as("seed %d, offset %d", seed, i)
              .isIn(character, escaped(character), "&#233;");
        }
      }
    }
  }

  private static String escaped(String character) {
    return character.replace("&", "&amp;").replace("<", "&lt;");
  }

  @Test
  void prefixes_areResolved() throws Exception {
    String file =
        "<q:xliff xmlns:q=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\""
            + " trgLang=\"fr\"><q:file id=\"f\"><unit xmlns=\"urn:x\" id=\"0\"/><q:unit id=\"1\">"
            + "<q:segment><q:source>One</q:source><q:target>Un<q:pc id=\"1\">e</q:pc></q:target>"
            + "</q:segment></q:unit></q:file></q:xliff>";
    assertThat(shown("a.xlf", file)).containsExactly("1|f|One|Une");
  }

  @Test
  void translateNo_isInheritedAndCanBeTakenBack() throws Exception {
    String segment = "<segment><source>One</source><target>Un</target></segment></unit>";
    String file =
        XLIFF_2
            + "<file id=\"f\"><group id=\"g\" translate=\"no\"><unit id=\"1\">"
            + segment
            + "<unit id=\"2\" translate=\"yes\">"
            + segment
            + "</group><unit id=\"3\">"
            + segment
            + "</file></xliff>";
    assertThat(shown("a.xlf", file)).containsExactly("2|f|One|Un", "3|f|One|Un");
  }

  @Test
  void unitsThatCannotBeUsed_areTold() throws Exception {
    String file =
        XLIFF_1
            + FILE_1
            + "<body>\n"
            + "<trans-unit><source>a</source><target>b</target></trans-unit>\n"
            + "  <trans-unit id=\"1\"><target>b</target></trans-unit>\n"
            + "<trans-unit id=\"2\"><source>a</source><target>b</target></trans-unit>\n"
            + "<trans-unit id=\"2\"><source>a</source><target>b</target></trans-unit>\n"
            + "<trans-unit id=\"3\"><source>a</source><seg-source><mrk mtype=\"seg\""
            + " mid=\"1\">a</mrk></seg-source><target><mrk mtype=\"seg\""
            + " mid=\"9\">b</mrk></target></trans-unit></body></file></xliff>";
    assertThat(shown("a.xlf", file))
        .containsExactly(
            "a.xlf:2:1: the <trans-unit> has no id",
            "a.xlf:3:3: the <trans-unit> has no <source>",
            "2|a|a|b",
            "a.xlf:5:1: the id '2' occurs twice",
            "a.xlf:6:103: the segment mid=\"9\" is not in <seg-source>");
  }

  @Test
  void faultThatQuotesTheFile_isOneLine() {
    String file = "<?xml version=\"1.\n" + "x".repeat(1000) + "\"?><xliff/>";
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> rows("a.xlf", file))
        .withMessageMatching("a.xlf:[0-9]+:[0-9]+: is not well-formed XML: [^\n]{150,210}");
  }

  @Test
  void standardInput_isToldByItsBeginning() throws Exception {
    assertThat(shown("<stdin>", "\uFEFF\n" + unit1("a", "b"))).containsExactly("1|a|a|b");
  }
}
