package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class CheckstyleReportTest {

  @Test
  void findings_standInTheirFiles() {
    assertThat(Written.write(ReportWriter::checkstyle, Written.sample(), Written.missing()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <checkstyle version="10.0">
              <file name="a.fr.txt">
                <error line="2" column="18" severity="error" message="&quot;$2 billion&quot; became \
            &quot;2 millions de dollars&quot;; suggestion: 2 milliards de dollars" \
            source="relecteur.figure.magnitude"/>
              </file>
              <file name="a.en.txt">
                <error line="2" column="20" severity="warning" message="gone" \
            source="relecteur.figure.missing"/>
              </file>
            </checkstyle>
            """);
  }

  @Test
  void nothingFound_isAnEmptyDocument() {
    String empty =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <checkstyle version="10.0">
        </checkstyle>
        """;
    assertThat(Written.write(ReportWriter::checkstyle)).isEqualTo(empty);
    assertThat(Written.write(ReportWriter::checkstyle, Written.clean())).isEqualTo(empty);
  }

  @Test
  void rowsOfOneFile_shareItsElement() throws Exception {
    String out = Written.write(ReportWriter::checkstyle, Written.row(), Written.row());
    assertThat(elements(out, "file").getLength()).isEqualTo(1);
    assertThat(elements(out, "error").getLength()).isEqualTo(2);
  }

  @Test
  void hostileContent_isReadBack() throws Exception {
    String out = Written.write(ReportWriter::checkstyle, Written.hostile());
    Element file = (Element) elements(out, "file").item(0);
    assertThat(file.getAttribute("name"))
        .startsWith("\uFFFD\"q\" 'a' ]]> <script>alert(1)</script> & 100 %, a:b[31m")
        .endsWith("\r\n::error::x\t字🙂\uFFFD");
    Element error = (Element) elements(out, "error").item(0);
    assertThat(error.getAttribute("message"))
        .startsWith("\uFFFD\"q\" 'a' ]]> <script>alert(1)</script> & 100 %, a:b␀␛[31m")
        .contains("<U+202E>");
  }

  @Test
  void manyFindings_areAllThere() throws Exception {
    String out = Written.write(ReportWriter::checkstyle, Written.many(10_000));
    assertThat(elements(out, "error").getLength()).isEqualTo(10_000);
  }

  private static NodeList elements(String document, String name)
      throws IOException, ParserConfigurationException, SAXException {
    return Written.xml(document).getElementsByTagName(name);
  }
}
