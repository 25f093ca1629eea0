package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Severity;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;

/**
 * Findings as workflow commands of GitHub Actions, which shows them as annotations.
 *
 * <p>All findings are written, in order of the input. GitHub keeps the first ten errors, the first
 * ten warnings and the first ten notices of a step, each counted apart, so that errors cannot be
 * crowded out by lesser findings; the rest stays in the log.
 *
 * <p>Source: {@code @actions/core}, command.ts, for the form and the escapes.
 */
final class GithubReport extends FindingReport {

  private final Writer out;

  GithubReport(Writer out, Labels labels) {
    super(labels);
    this.out = out;
  }

  @Override
  void write(CheckedPair pair, Finding finding, Locator locator) throws IOException {
    out.write(command(finding, locator));
  }

  private static String command(Finding finding, Locator locator) {
    Place place = Locator.primary(finding);
    Position start = locator.start(place);
    Position end = locator.end(place);
    StringBuilder command = new StringBuilder("::").append(name(finding.severity()));
    command.append(" file=").append(property(locator.path(place.side()).path()));
    command.append(",line=").append(start.line()).append(",endLine=").append(end.line());
    if (start.line() == end.line()) {
      /* The end column is that of the last character; columns go with a single line only. */
      command.append(",col=").append(start.column());
      command.append(",endColumn=").append(Math.max(start.column(), end.column() - 1));
    }
    command.append(",title=").append(property(finding.code()));
    return command.append("::").append(data(locator.line(finding))).append('\n').toString();
  }

  @Override
  public void finish() throws IOException {
    if (run().isPresent()) {
      /* A line of the log, not an annotation. */
      out.write(Glyph.line(run().get().line()) + "\n");
    }
    out.flush();
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "notice";
    };
  }

  private static String data(String text) {
    return WellFormed.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** A property; controls, which no sensible file name has and logs would pass on, are replaced. */
  private static String property(String text) {
    StringBuilder harmless = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) && c != '\r' && c != '\n') {
        harmless.setCharAt(i, '\uFFFD');
      }
    }
    return data(harmless.toString()).replace(":", "%3A").replace(",", "%2C");
  }
}
