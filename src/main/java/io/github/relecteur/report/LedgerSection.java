package io.github.relecteur.report;

import static io.github.relecteur.report.LedgerText.escape;
import static java.util.Comparator.comparing;

import io.github.relecteur.model.Bead;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** One pair on the page: its findings, both articles side by side, and the tables of mentions. */
final class LedgerSection {

  private final CheckedPair pair;
  private final Report report;
  private final List<Finding> all;
  private final String id;
  private final LedgerMarks marks;
  private final LedgerCard cards;
  private final Labels labels;
  private final Map<Side, LedgerText> texts = new EnumMap<>(Side.class);
  private final Map<Integer, List<Integer>> ofBead = new TreeMap<>();
  private final StringBuilder page = new StringBuilder();

  private LedgerSection(CheckedPair whole, String id, int most, Labels labels) {
    this.labels = labels;
    this.pair = worst(whole, most);
    this.all = whole.report().findings();
    this.report = pair.report();
    this.id = id;
    this.marks = new LedgerMarks(report, id);
    this.cards = new LedgerCard(pair, marks, id, labels);
    texts.put(Side.ORIGINAL, new LedgerText(report.original()));
    texts.put(Side.TRANSLATION, new LedgerText(report.translation()));
    for (int i = 0; i < report.findings().size(); i++) {
      int bead = marks.bead(report.findings().get(i));
      ofBead.computeIfAbsent(bead, key -> new ArrayList<>()).add(i);
    }
  }

  /**
   * Writes a pair.
   *
   * @param id the name of the section, with which all names in it begin
   * @param most how many findings are shown at most, the worst of them
   */
  static String of(CheckedPair pair, String id, int most, Labels labels) {
    return new LedgerSection(pair, id, most, labels).section();
  }

  /** The pair with its worst findings only, in their order. */
  private static CheckedPair worst(CheckedPair pair, int most) {
    Report report = pair.report();
    if (report.findings().size() <= most) {
      return pair;
    }
    Set<Integer> kept = new HashSet<>();
    IntStream.range(0, report.findings().size())
        .boxed()
        .sorted(comparing((Integer i) -> report.findings().get(i).severity()).reversed())
        .limit(most)
        .forEach(kept::add);
    List<Finding> findings =
        IntStream.range(0, report.findings().size())
            .filter(kept::contains)
            .mapToObj(report.findings()::get)
            .toList();
    Report bounded =
        new Report(
            report.original(),
            report.translation(),
            findings,
            report.alignment(),
            report.originalMentions(),
            report.translationMentions());
    return new CheckedPair(pair.id(), bounded, pair.row());
  }

  private String section() {
    page.append("<section class=\"pair\" id=\"").append(id).append("\" aria-labelledby=\"");
    page.append(id).append("h\">\n<h2 id=\"").append(id).append("h\"><bdi>");
    page.append(escape(pair.id())).append("</bdi></h2>\n");
    page.append("<p class=\"counts\">").append(LedgerCounts.of(all).html(labels)).append("</p>\n");
    if (all.size() > report.findings().size()) {
      page.append("<p class=\"bound\">");
      page.append(labels.get("ledger.bound.findings", report.findings().size(), all.size()));
      page.append("</p>\n");
    }
    overview();
    page.append("<h3 class=\"heads\"><span>").append(cards.heading(Side.ORIGINAL));
    page.append("</span> <span>").append(cards.heading(Side.TRANSLATION));
    page.append("</span> <span>").append(labels.get("ledger.findings"));
    page.append("</span></h3>\n<ol class=\"rows\" role=\"list\">\n");
    if (ofBead.containsKey(BeadIndex.NONE)) {
      page.append("<li class=\"row para\">\n");
      margin(BeadIndex.NONE);
      page.append("</li>\n");
    }
    List<Bead> beads = report.alignment();
    for (int i = 0; i < beads.size(); i++) {
      row(i, i == 0 || beginsBlock(beads.get(i - 1), beads.get(i)));
    }
    page.append("</ol>\n").append(new LedgerTable(report, marks, cards, labels).tables());
    return page.append("</section>\n").toString();
  }

  private void overview() {
    if (report.findings().isEmpty()) {
      return;
    }
    page.append("<nav class=\"overview\" aria-label=\"");
    page.append(escape(labels.get("ledger.findings.of", pair.id())));
    page.append("\">\n<ol role=\"list\">\n");
    for (int i = 0; i < report.findings().size(); i++) {
      page.append(cards.line(i));
    }
    page.append("</ol>\n</nav>\n");
  }

  private static boolean beginsBlock(Bead before, Bead bead) {
    for (Side side : Side.values()) {
      List<Sentence> last = before.sentences(side);
      List<Sentence> first = bead.sentences(side);
      if (!last.isEmpty() && !first.isEmpty()) {
        return last.get(last.size() - 1).block() != first.get(0).block();
      }
    }
    return true;
  }

  private void row(int index, boolean begins) {
    Bead bead = report.alignment().get(index);
    List<Finding> findings =
        ofBead.getOrDefault(index, List.of()).stream().map(report.findings()::get).toList();
    Severity worst = LedgerMark.worst(findings);
    page.append("<li class=\"row").append(begins ? " para" : "");
    page.append(worst == null ? "" : " has " + worst.code()).append("\">\n");
    side(bead, Side.ORIGINAL);
    side(bead, Side.TRANSLATION);
    margin(index);
    page.append("</li>\n");
  }

  private void side(Bead bead, Side side) {
    String language = side == Side.ORIGINAL ? "en" : "fr";
    List<Sentence> sentences = bead.sentences(side);
    if (sentences.isEmpty()) {
      String key = side == Side.ORIGINAL ? "ledger.absent.original" : "ledger.absent.translation";
      page.append("<div class=\"text absent\"><p>").append(labels.get(key)).append("</p></div>\n");
      return;
    }
    page.append("<div class=\"text\" lang=\"").append(language).append("\" dir=\"ltr\">");
    int block = -1;
    for (Sentence sentence : sentences) {
      boolean next = sentence.block() != block;
      page.append(!next ? " " : block < 0 ? "" : "</p>");
      page.append(next ? "<p" + kind(sentence.kind()) + ">" : "");
      block = sentence.block();
      sentence(side, sentence.span());
    }
    page.append("</p></div>\n");
  }

  private static String kind(BlockKind kind) {
    return switch (kind) {
      case HEADLINE -> " class=\"headline\"";
      case LIST_ITEM -> " class=\"item\"";
      case CAPTION, TABLE_CELL -> " class=\"aside\"";
      case PARAGRAPH -> "";
    };
  }

  private void sentence(Side side, Span sentence) {
    Severity whole =
        LedgerMark.worst(
            report.findings().stream()
                .filter(Twins::isWhole)
                .filter(finding -> concerns(finding, side, sentence))
                .toList());
    page.append(whole == null ? "" : "<span class=\"whole " + whole.code() + "\">");
    int from = sentence.start();
    for (LedgerMark mark : marks.inside(side, sentence)) {
      int end = Math.min(sentence.end(), mark.span().end());
      page.append(visible(side, from, mark.span().start()));
      mark(mark, visible(side, mark.span().start(), end));
      from = end;
    }
    page.append(visible(side, from, sentence.end())).append(whole == null ? "" : "</span>");
  }

  private static boolean concerns(Finding finding, Side side, Span sentence) {
    return LedgerMarks.places(finding).stream()
        .anyMatch(place -> place.side() == side && place.span().overlaps(sentence));
  }

  private String visible(Side side, int from, int to) {
    LedgerText text = texts.get(side);
    return text == null || from >= to ? "" : text.visible(new Span(from, to));
  }

  private void mark(LedgerMark mark, String words) {
    String target = mark.twin();
    if (target == null && !mark.findings().isEmpty()) {
      target = cards.name(mark.findings().get(0));
    }
    page.append("<a class=\"m ").append(mark.state()).append("\" id=\"").append(mark.id());
    page.append(target == null ? "" : "\" href=\"#" + target);
    page.append("\" title=\"").append(escape(title(mark))).append("\">");
    page.append(words).append("</a>");
  }

  private String title(LedgerMark mark) {
    String title;
    if (mark.twinText() != null) {
      boolean agrees = mark.findings().isEmpty();
      String key =
          !agrees
              ? "ledger.title.beside"
              : mark.numberOnly() ? "ledger.title.number" : "ledger.title.agrees";
      title = labels.get(key, LedgerCard.shortened(mark.twinText()));
    } else {
      boolean english = mark.side() == Side.ORIGINAL;
      title = labels.get(english ? "ledger.only.original" : "ledger.only.translation");
    }
    for (int i = mark.findings().size() - 1; i >= 0; i--) {
      Finding found = report.findings().get(mark.findings().get(i));
      String severity = labels.severity(found.severity());
      title = labels.get("ledger.title.finding", severity, found.code(), title);
    }
    return mark.mention() == null
        ? title
        : labels.get("entry", labels.type(mark.mention().type()), title);
  }

  private void margin(int bead) {
    List<Integer> findings = ofBead.getOrDefault(bead, List.of());
    if (findings.isEmpty()) {
      return;
    }
    page.append("<div class=\"margin\">\n");
    for (int finding : findings) {
      page.append(cards.card(finding));
    }
    page.append("</div>\n");
  }
}
