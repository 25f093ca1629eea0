package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Labels;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings for people, in the manner of a compiler. */
final class TextReport implements ReportWriter {

  /** How many columns an excerpt of an article may take. */
  private static final int COLUMNS = 100;

  private final Writer out;
  private final Style style;
  private final Labels labels;
  private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
  private int pairs;
  private @Nullable RunIdentity run;

  TextReport(Writer out, boolean colour, Labels labels) {
    this.out = out;
    this.labels = labels;
    this.style = new Style(colour);
  }

  @Override
  public void identify(RunIdentity identity) {
    run = identity;
  }

  @Override
  public void write(CheckedPair pair) throws IOException {
    pairs++;
    if (pair.report().findings().isEmpty()) {
      return;
    }
    Sides sides = new Sides(pair);
    for (Finding finding : pair.report().findings()) {
      counts.merge(finding.severity(), 1, Integer::sum);
      out.write(text(pair, finding, sides));
    }
  }

  @Override
  public void finish() throws IOException {
    List<String> parts = new ArrayList<>();
    count(parts, Severity.ERROR, "errors");
    count(parts, Severity.WARNING, "warnings");
    count(parts, Severity.INFO, "infos");
    String found = parts.isEmpty() ? labels.get("findings.none") : String.join(", ", parts);
    out.write(pairs == 1 ? found : labels.get("text.pairs", found, pairs));
    out.write('\n');
    RunIdentity known = run;
    if (known != null) {
      out.write(Glyph.line(known.line()) + "\n");
    }
    out.flush();
  }

  private void count(List<String> parts, Severity severity, String key) {
    int count = counts.getOrDefault(severity, 0);
    if (count > 0) {
      parts.add(labels.count(key, count));
    }
  }

  private String text(CheckedPair pair, Finding finding, Sides sides) {
    Place first = finding.translation() != null ? finding.translation() : finding.original();
    StringBuilder text = new StringBuilder();
    if (first != null) {
      text.append(style.bold(sides.location(first) + ":")).append(' ');
    }
    String head = labels.get("text.head", labels.severity(finding.severity()), finding.code());
    text.append(style.severity(finding.severity(), head)).append(' ');
    text.append(style.bold(Glyph.line(finding.message(labels.language()))));
    if (pair.row()) {
      text.append(" (").append(Glyph.line(pair.id())).append(')');
    }
    text.append('\n');
    excerpt(text, "en", Side.ORIGINAL, finding.original(), first, sides);
    excerpt(text, "fr", Side.TRANSLATION, finding.translation(), first, sides);
    for (Place place : finding.related()) {
      text.append("  ");
      text.append(labels.get("text.also", sides.location(place), Glyph.line(place.text())));
      text.append('\n');
    }
    String suggestion = finding.suggestion();
    if (suggestion != null) {
      text.append("  ");
      text.append(labels.get("text.suggestion", style.good(Glyph.line(suggestion)))).append('\n');
    }
    return text.append('\n').toString();
  }

  /** Shows the sentence of a place, or of the other side's place where this side has none. */
  private void excerpt(
      StringBuilder text,
      String label,
      Side side,
      @Nullable Place place,
      @Nullable Place other,
      Sides sides) {
    Span shown = place != null ? place.span() : other == null ? null : sides.counterpart(other);
    if (shown == null) {
      return;
    }
    Article article = sides.article(side);
    Excerpt excerpt = Excerpt.of(article.text(), sides.range(side, shown), shown, COLUMNS);
    String line = String.valueOf(sides.position(side, shown.start()).line());
    String margin = "  " + label + " " + line + " | ";
    text.append(style.dim(margin)).append(excerpt.line()).append('\n');
    if (place != null) {
      text.append(style.dim(" ".repeat(margin.length() - 2) + "| "));
      String carets = "^".repeat(excerpt.width());
      text.append(" ".repeat(excerpt.indent())).append(style.good(carets)).append('\n');
    }
  }
}
