package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;

/**
 * Findings as XML of the kind that Checkstyle writes: for each pair first those in the translation,
 * then those that stand only in the original; rows of one file share its element.
 */
final class CheckstyleReport extends MachineReport {

  private static final String VERSION = "10.0";

  private final Writer out;
  private final Labels labels;
  private boolean begun;
  private String open = "";

  CheckstyleReport(Writer out, Labels labels) {
    this.out = out;
    this.labels = labels;
  }

  @Override
  public void write(CheckedPair pair) throws IOException {
    begin();
    if (pair.report().findings().isEmpty()) {
      return;
    }
    Locator locator = new Locator(pair, labels);
    for (Side side : new Side[] {Side.TRANSLATION, Side.ORIGINAL}) {
      for (Finding finding : told(pair)) {
        Place place = Locator.primary(finding);
        if (place.side() == side) {
          file(locator.path(side).path());
          out.write(error(finding, place, locator));
        }
      }
    }
  }

  private static String error(Finding finding, Place place, Locator locator) {
    Position start = locator.start(place);
    return "    <error line=\""
        + start.line()
        + "\" column=\""
        + start.column()
        + "\" severity=\""
        + finding.severity().code()
        + "\" message=\""
        + XmlText.attribute(locator.line(finding))
        + "\" source=\"relecteur."
        + XmlText.attribute(finding.code())
        + "\"/>\n";
  }

  @Override
  public void finish() throws IOException {
    begin();
    file("");
    out.write("</checkstyle>\n");
    out.flush();
  }

  /** Ends the element of one file and begins that of another; no path begins none. */
  private void file(String path) throws IOException {
    if (path.equals(open)) {
      return;
    }
    if (!open.isEmpty()) {
      out.write("  </file>\n");
    }
    if (!path.isEmpty()) {
      out.write("  <file name=\"" + XmlText.attribute(path) + "\">\n");
    }
    open = path;
  }

  private void begin() throws IOException {
    if (!begun) {
      begun = true;
      out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
      out.write("<checkstyle version=\"" + VERSION + "\">\n");
      if (run().isPresent()) {
        out.write("  <!-- " + XmlText.of(run().get().line()).replace("--", "- -") + " -->\n");
      }
    }
  }
}
