package io.github.relecteur.report;

import static io.github.relecteur.report.LedgerText.escape;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures ledger: one page that holds all it needs, with both articles of a pair side by side,
 * every figure, ticker, name and designation marked and linked to its twin, and the findings in the
 * margin. Of several pairs those with findings are shown, behind an index; they are kept in memory
 * until the end.
 */
final class HtmlLedger implements ReportWriter {

  private final Writer out;
  private final List<Entry> entries = new ArrayList<>();
  private LedgerCounts counts = LedgerCounts.ZERO;
  private int pairs;
  private @Nullable RunIdentity run;

  HtmlLedger(Writer out) {
    this.out = out;
  }

  @Override
  public void identify(RunIdentity identity) {
    run = identity;
  }

  @Override
  public void write(CheckedPair pair) {
    pairs++;
    LedgerCounts found = LedgerCounts.of(pair.report().findings());
    if (pairs == 1 || !found.isZero()) {
      String id = "a" + pairs;
      entries.add(new Entry(id, pair.id(), found, LedgerSection.of(pair, id)));
    }
    counts = counts.plus(found);
  }

  @Override
  public void finish() throws IOException {
    if (pairs > 1) {
      entries.removeIf(entry -> entry.counts.isZero());
    }
    InlineResource style = InlineResource.read("ledger.css");
    InlineResource script = InlineResource.read("ledger.js");
    head(style, script);
    top();
    if (pairs > 1 && !entries.isEmpty()) {
      index();
    }
    for (Entry entry : entries) {
      out.write(entry.section);
    }
    out.write("</main>\n");
    RunIdentity known = run;
    if (known != null) {
      out.write("<footer><p>" + escape(known.line()) + "</p></footer>\n");
    }
    out.write("<script>" + script.content() + "</script>\n</body>\n</html>\n");
    out.flush();
  }

  private void head(InlineResource style, InlineResource script) throws IOException {
    out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.write("style-src " + style.policy() + "; script-src " + script.policy());
    out.write("; base-uri 'none'; form-action 'none'\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.write("<title>Figures ledger: " + title() + "</title>\n");
    out.write("<style>" + style.content() + "</style>\n</head>\n");
  }

  private String title() {
    return pairs == 1 && entries.size() == 1 ? escape(entries.get(0).name) : pairs + " articles";
  }

  private void top() throws IOException {
    out.write("<body>\n<a class=\"skip\" href=\"#main\">Skip to the articles</a>\n<header>\n");
    out.write("<h1>Figures ledger</h1>\n");
    if (pairs != 1) {
      out.write("<p class=\"counts\">" + counts.html());
      out.write(" <span>in " + pairs + " articles</span></p>\n");
    }
    out.write("<ul class=\"legend\" role=\"list\" aria-label=\"Marks\">\n");
    legend("agrees", "agrees");
    legend("warning", "warning or note");
    legend("error", "error");
    legend("alone", "on one side only");
    out.write("</ul>\n</header>\n<main id=\"main\">\n");
  }

  private void legend(String state, String words) throws IOException {
    out.write("<li><span class=\"m " + state + "\">123</span> " + words + "</li>\n");
  }

  private void index() throws IOException {
    out.write("<nav class=\"index\" aria-labelledby=\"index\">\n<h2 id=\"index\">Articles with ");
    out.write("findings</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" ");
    out.write("aria-labelledby=\"index\">\n<table>\n<thead><tr><th scope=\"col\">Article</th>");
    out.write("<th scope=\"col\">Errors</th><th scope=\"col\">Warnings</th>");
    out.write("<th scope=\"col\">Info</th></tr></thead>\n<tbody>\n");
    for (Entry entry : entries) {
      LedgerCounts found = entry.counts;
      out.write("<tr><th scope=\"row\"><a href=\"#" + entry.id + "\"><bdi>" + escape(entry.name));
      out.write("</bdi></a></th><td>" + found.errors() + "</td><td>" + found.warnings());
      out.write("</td><td>" + found.infos() + "</td></tr>\n");
    }
    out.write("</tbody>\n</table>\n</div>\n</nav>\n");
  }

  /** A section that waits for the end of the page. */
  private record Entry(String id, String name, LedgerCounts counts, String section) {}
}
