package io.github.relecteur.report;

import static io.github.relecteur.report.LedgerText.escape;

import io.github.relecteur.wording.Labels;
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
 *
 * <p>So that a browser can open the page, it is bounded: of a pair with very many findings the
 * worst {@value #MOST_FINDINGS} are shown; once the pairs shown make {@value #MOST_CHARACTERS}
 * characters, further ones are only listed, and after {@value #MOST_LISTED} only counted. The page
 * says what it leaves out; its counts are always of everything.
 */
final class HtmlLedger implements ReportWriter {

  static final int MOST_FINDINGS = 1000;
  static final int MOST_CHARACTERS = 8_000_000;
  static final int MOST_LISTED = 5000;

  private final Writer out;
  private final Labels labels;
  private final List<Entry> entries = new ArrayList<>();
  private LedgerCounts counts = LedgerCounts.ZERO;
  private int pairs;
  private int characters;
  private int unlisted;
  private @Nullable RunIdentity run;

  HtmlLedger(Writer out, Labels labels) {
    this.out = out;
    this.labels = labels;
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
      add(pair, found);
    }
    counts = counts.plus(found);
  }

  private void add(CheckedPair pair, LedgerCounts found) {
    if (entries.size() >= MOST_LISTED) {
      unlisted++;
      return;
    }
    String id = "a" + pairs;
    String section =
        characters < MOST_CHARACTERS ? LedgerSection.of(pair, id, MOST_FINDINGS, labels) : null;
    characters += section == null ? 0 : section.length();
    entries.add(new Entry(id, pair.id(), found, section));
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
      out.write(entry.section == null ? "" : entry.section);
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
    out.write("<!DOCTYPE html>\n<html lang=\"" + labels.language().code() + "\">\n<head>\n");
    out.write("<meta charset=\"utf-8\">\n");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    out.write("style-src " + style.policy() + "; script-src " + script.policy());
    out.write("; base-uri 'none'; form-action 'none'\">\n");
    out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.write("<meta name=\"referrer\" content=\"no-referrer\">\n");
    out.write("<title>" + labels.get("entry", labels.get("ledger.title"), title()) + "</title>\n");
    out.write("<style>" + style.content() + "</style>\n</head>\n");
  }

  private String title() {
    return pairs == 1 && entries.size() == 1
        ? escape(entries.get(0).title)
        : labels.get("ledger.articles", pairs);
  }

  private void top() throws IOException {
    out.write("<body" + scriptTexts() + ">\n<a class=\"skip\" href=\"#main\">");
    out.write(labels.get("ledger.skip") + "</a>\n<header>\n");
    out.write("<h1>" + labels.get("ledger.title") + "</h1>\n");
    if (pairs != 1) {
      out.write("<p class=\"counts\">" + counts.html(labels));
      out.write(" <span>" + labels.get("ledger.in", pairs) + "</span></p>\n");
    }
    out.write("<ul class=\"legend\" role=\"list\" aria-label=\"");
    out.write(labels.get("ledger.marks") + "\">\n");
    legend("agrees", "ledger.agrees");
    legend("warning", "ledger.note");
    legend("error", "severity.error");
    legend("alone", "ledger.alone");
    out.write("</ul>\n</header>\n<main id=\"main\">\n");
  }

  private void legend(String state, String key) throws IOException {
    out.write("<li><span class=\"m " + state + "\">123</span> " + labels.get(key) + "</li>\n");
  }

  private void column(String key) throws IOException {
    out.write("<th scope=\"col\">" + labels.get(key) + "</th>");
  }

  /** What the script says, as attributes data-copy, data-by-hand and so on. */
  private String scriptTexts() {
    StringBuilder texts = new StringBuilder();
    for (String key : Labels.script()) {
      texts.append(" data-").append(key.substring(key.indexOf('.') + 1)).append("=\"");
      texts.append(escape(labels.form(key))).append('"');
    }
    return texts.toString();
  }

  private void index() throws IOException {
    out.write("<nav class=\"index\" aria-labelledby=\"index\">\n<h2 id=\"index\">");
    out.write(
        labels.get("ledger.index")
            + "</h2>\n<div class=\"scroll\" role=\"region\" tabindex=\"0\" ");
    out.write("aria-labelledby=\"index\">\n<table>\n<thead><tr>");
    column("ledger.article");
    column("ledger.errors");
    column("ledger.warnings");
    column("ledger.infos");
    out.write("</tr></thead>\n<tbody>\n");
    for (Entry entry : entries) {
      LedgerCounts found = entry.counts;
      out.write("<tr><th scope=\"row\">" + entry.name());
      out.write("</th><td>" + found.errors() + "</td><td>" + found.warnings());
      out.write("</td><td>" + found.infos() + "</td></tr>\n");
    }
    out.write("</tbody>\n</table>\n</div>\n");
    long unshown = entries.stream().filter(entry -> entry.section == null).count();
    if (unshown > 0) {
      out.write("<p class=\"bound\">" + labels.get("ledger.bound.articles", unshown, unlisted));
      out.write("</p>\n");
    }
    out.write("</nav>\n");
  }

  /** A section that waits for the end of the page, or none if there was no room for it. */
  private record Entry(String id, String title, LedgerCounts counts, @Nullable String section) {

    /** The name of the pair, which leads to it if it is shown. */
    String name() {
      String name = "<bdi>" + escape(title) + "</bdi>";
      return section == null ? name : "<a href=\"#" + id + "\">" + name + "</a>";
    }
  }
}
