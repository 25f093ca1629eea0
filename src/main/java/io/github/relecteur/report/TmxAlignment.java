package io.github.relecteur.report;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import java.io.IOException;
import java.io.Writer;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Alignments as a translation memory, TMX 1.4b: a unit for each bead with both sides. Sentences
 * without counterpart are left out, since a unit of a translation memory is a pair.
 *
 * <p>Source: Translation Memory eXchange 1.4b, OSCAR/LISA, 2005.
 */
final class TmxAlignment implements AlignmentWriter {

  private final Writer out;
  private final String version;
  private boolean begun;

  TmxAlignment(Writer out, String version) {
    this.out = out;
    this.version = version;
  }

  @Override
  public void write(String id, Report report) throws IOException {
    begin();
    int number = 0;
    for (Bead bead : report.alignment()) {
      number++;
      if (bead.isPaired()) {
        unit(id, number, bead, report);
      }
    }
  }

  private void unit(String id, int number, Bead bead, Report report) throws IOException {
    boolean single = bead.original().size() == 1 && bead.translation().size() == 1;
    out.write("<tu tuid=\"" + escape(id + ":" + number) + "\"");
    out.write(" segtype=\"" + (single ? "sentence" : "block") + "\">\n");
    out.write("<prop type=\"x-document\">" + escape(id) + "</prop>\n");
    out.write("<prop type=\"x-confidence\">" + JsonStream.rounded(bead.confidence()) + "</prop>\n");
    variant("en", BeadText.of(report, bead, Side.ORIGINAL));
    variant("fr", BeadText.of(report, bead, Side.TRANSLATION));
    out.write("</tu>\n");
  }

  private void variant(String language, String text) throws IOException {
    out.write("<tuv xml:lang=\"" + language + "\"><seg>" + escape(text) + "</seg></tuv>\n");
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.write("</body>\n</tmx>\n");
    out.flush();
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    out.write("<header creationtool=\"relecteur\" creationtoolversion=\"" + escape(version));
    out.write("\" segtype=\"sentence\" o-tmf=\"relecteur\" adminlang=\"en\" srclang=\"en\"");
    out.write(" datatype=\"plaintext\"/>\n<body>\n");
  }

  /** Escapes text; characters that XML 1.0 cannot hold are left out. */
  private static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }
}
