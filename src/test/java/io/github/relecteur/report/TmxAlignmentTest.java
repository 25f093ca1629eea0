package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class TmxAlignmentTest {

  @Test
  void beadsWithBothSides_areUnits() throws Exception {
    Document tmx = parse(write("One.\nTwo & <three>.\nFour.\n", "Un.\nDeux & <trois>.\n"));
    Element root = tmx.getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("tmx");
    assertThat(root.getAttribute("version")).isEqualTo("1.4");
    assertThat(texts(root, "seg"))
        .containsExactly("One.", "Un.", "Two & <three>.", "Deux & <trois>.");
    Element header = (Element) root.getElementsByTagName("header").item(0);
    assertThat(header.getAttribute("srclang")).isEqualTo("en");
    for (String required :
        List.of(
            "creationtool",
            "creationtoolversion",
            "segtype",
            "o-tmf",
            "adminlang",
            "srclang",
            "datatype")) {
      assertThat(header.hasAttribute(required)).as(required).isTrue();
    }
    Element unit = (Element) root.getElementsByTagName("tu").item(0);
    assertThat(unit.getAttribute("tuid")).isEqualTo("a&b:1");
    assertThat(unit.getAttribute("segtype")).isEqualTo("sentence");
    assertThat(texts(root, "prop")).containsExactly("a&b", "0.9", "a&b", "0.9");
  }

  /** Controls, lone surrogates and other characters that XML cannot hold. */
  @Test
  void anyText_givesWellFormedXml() throws Exception {
    String hostile = "]]> <!-- \u0000\u0008\uFFFE \uD800x &amp; \"q\"";
    Document tmx = parse(write(hostile, hostile));
    assertThat(texts(tmx.getDocumentElement(), "seg")).hasSize(2);
  }

  @Test
  void noPair_givesAnEmptyMemory() throws Exception {
    StringWriter out = new StringWriter();
    AlignmentWriter.tmx(out, "1").finish();
    assertThat(parse(out.toString()).getElementsByTagName("tu").getLength()).isZero();
  }

  private static String write(String english, String french) throws IOException {
    StringWriter out = new StringWriter();
    AlignmentWriter writer = AlignmentWriter.tmx(out, "1.0.0");
    writer.write("a&b", Samples.report(english, french));
    writer.finish();
    return out.toString();
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static List<String> texts(Element root, String tag) {
    NodeList nodes = root.getElementsByTagName(tag);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
