package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;

/**
 * A suite in JUnit's XML with a test for each pair, which fails if the pair has a finding of a
 * severity that fails the run, by the code of the first of them; other findings are the test's
 * output. There are no times. As the suite begins with counts, its tests are kept in memory until
 * the end.
 */
final class JunitReport extends MachineReport {

  private final Writer out;
  private final Labels labels;
  private final Set<Severity> failing;
  private final StringBuilder tests = new StringBuilder();
  private int count;
  private int failures;

  JunitReport(Writer out, Set<Severity> failing, Labels labels) {
    this.out = out;
    this.labels = labels;
    this.failing = Set.copyOf(failing);
  }

  @Override
  public void write(CheckedPair pair) {
    count++;
    String file =
        XmlText.attribute(FilePath.of(pair.report().translation().name(), "translation").path());
    tests.append("    <testcase classname=\"relecteur\" name=\"");
    tests.append(XmlText.attribute(pair.id())).append("\" file=\"").append(file).append('"');
    if (pair.report().findings().isEmpty()) {
      tests.append("/>\n");
      return;
    }
    tests.append(">\n");
    findings(pair);
    tests.append("    </testcase>\n");
  }

  private void findings(CheckedPair pair) {
    Locator locator = new Locator(pair, labels);
    StringBuilder wrong = new StringBuilder();
    StringBuilder other = new StringBuilder();
    String type = "";
    String first = "";
    int fatal = 0;
    for (Finding finding : told(pair)) {
      boolean fails = failing.contains(finding.severity());
      (fails ? wrong : other).append(line(finding, locator)).append('\n');
      if (fails && fatal++ == 0) {
        type = finding.code();
        first = labels.get("entry", finding.code(), locator.line(finding));
      }
    }
    if (fatal > 0) {
      failures++;
      String message = fatal == 1 ? first : labels.get("junit.more", first, fatal - 1);
      tests.append("      <failure message=\"").append(XmlText.attribute(message));
      tests.append("\" type=\"").append(XmlText.attribute(type));
      tests.append("\">").append(XmlText.of(wrong.toString())).append("</failure>\n");
    }
    if (!other.isEmpty()) {
      tests.append("      <system-out>").append(XmlText.of(other.toString()));
      tests.append("</system-out>\n");
    }
  }

  private String line(Finding finding, Locator locator) {
    Side side = Locator.primary(finding).side();
    Position start = locator.start(Locator.primary(finding));
    return Glyph.line(locator.path(side).path())
        + ":"
        + start
        + ": "
        + labels.get("text.head", labels.severity(finding.severity()), finding.code())
        + " "
        + locator.line(finding);
  }

  @Override
  public void finish() throws IOException {
    String counts =
        " tests=\"" + count + "\" failures=\"" + failures + "\" errors=\"0\" skipped=\"0\">\n";
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites");
    out.write(" name=\"relecteur check\"" + counts);
    out.write("  <testsuite name=\"relecteur check\"" + counts);
    if (run().isPresent()) {
      properties(run().get());
    }
    out.append(tests);
    out.write("  </testsuite>\n</testsuites>\n");
    out.flush();
  }

  private void properties(RunIdentity run) throws IOException {
    out.write("    <properties>\n");
    property("version", run.version());
    property("lexicon", run.lexicon());
    property("configuration", run.configuration());
    out.write("    </properties>\n");
  }

  private void property(String name, String value) throws IOException {
    String attribute = XmlText.attribute(value);
    out.write("      <property name=\"relecteur." + name + "\" value=\"" + attribute + "\"/>\n");
  }
}
