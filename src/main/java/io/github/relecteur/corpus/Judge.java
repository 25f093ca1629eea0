package io.github.relecteur.corpus;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges what a check of an item gave. Thread-safe. */
final class Judge {

  private final CorpusRunner runner;
  private final Map<String, Severity> severities =
      Relecteur.rules().stream().collect(Collectors.toMap(RuleInfo::code, RuleInfo::severity));

  Judge(CorpusRunner runner) {
    this.runner = runner;
  }

  /** Checks and judges an item. */
  ItemResult judge(WorkItem work, Subject subject) {
    return subject instanceof CorpusItem item ? pair(work, item) : surface(work, (Surface) subject);
  }

  private ItemResult surface(WorkItem work, Surface surface) {
    String misread = Shown.line(runner.read(surface).orElse(""));
    return result(work, surface.file() + ":" + surface.line(), 0, 0, 0, List.of(), misread);
  }

  private ItemResult pair(WorkItem work, CorpusItem item) {
    Report report = runner.check(item, item.french());
    List<Judgement> judgements =
        work.judged()
            ? judgements(Outcome.of(item, report), severities)
            : report.findings().stream().map(f -> of(Verdict.REPORTED, f)).toList();
    int mistaken = mistaken(report);
    int mentions = report.originalMentions().size();
    int words = words(report.original());
    return result(work, item.file(), words, mentions, mistaken, judgements, "");
  }

  /**
   * Everything that an outcome has to tell.
   *
   * @param severities the default severity of each code
   */
  static List<Judgement> judgements(Outcome outcome, Map<String, Severity> severities) {
    CorpusItem item = outcome.item();
    List<Judgement> judgements = new ArrayList<>();
    outcome.hits().forEach(hit -> judgements.add(found(item, hit)));
    outcome.falseAlarms().forEach(finding -> judgements.add(of(Verdict.FALSE, finding)));
    for (Expectation miss : outcome.misses()) {
      Severity usual = severities.getOrDefault(miss.code(), Severity.ERROR);
      judgements.add(missed(outcome, miss, usual));
    }
    return judgements;
  }

  private static ItemResult result(
      WorkItem work,
      String file,
      int words,
      int mentions,
      int mistaken,
      List<Judgement> judgements,
      String misread) {
    return new ItemResult(
        Shown.line(work.path()),
        work.type(),
        Shown.line(file),
        Shown.line(work.topic()),
        Shown.line(work.engine()),
        work.judged(),
        words,
        mentions,
        mistaken,
        judgements,
        misread);
  }

  private static Judgement found(CorpusItem item, Outcome.Hit hit) {
    Finding finding = hit.finding();
    Expectation expectation = hit.expectation();
    return new Judgement(
        Verdict.FOUND,
        finding.code(),
        finding.severity(),
        text(finding.original()),
        text(finding.translation()),
        Shown.line(finding.message()),
        finding.fingerprint(),
        expectation.fingerprint(item),
        expectation.isExactly(finding),
        "",
        "",
        expectation.line());
  }

  private static Judgement of(Verdict verdict, Finding finding) {
    return new Judgement(
        verdict,
        finding.code(),
        finding.severity(),
        text(finding.original()),
        text(finding.translation()),
        Shown.line(finding.message()),
        finding.fingerprint(),
        "",
        false,
        "",
        "",
        0);
  }

  private static Judgement missed(Outcome outcome, Expectation miss, Severity usual) {
    CorpusItem item = outcome.item();
    Severity said = miss.severity();
    return new Judgement(
        Verdict.MISSED,
        miss.code(),
        said != null ? said : usual,
        text(miss.place(Side.ORIGINAL, item)),
        text(miss.place(Side.TRANSLATION, item)),
        "",
        "",
        miss.fingerprint(item),
        false,
        outcome.seenAs(miss).orElse(""),
        Shown.line(outcome.difference(miss).orElse("")),
        miss.line());
  }

  private static String text(@Nullable Place place) {
    return place == null ? "" : Shown.line(place.text());
  }

  /** How many mentions of the original some finding of severity error points at. */
  private static int mistaken(Report report) {
    List<Span> errors = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR) {
        Place original = finding.original();
        if (original != null) {
          errors.add(original.span());
        }
        finding.related().stream()
            .filter(place -> place.side() == Side.ORIGINAL)
            .forEach(place -> errors.add(place.span()));
      }
    }
    int mistaken = 0;
    for (Mention mention : report.originalMentions()) {
      mistaken += errors.stream().anyMatch(mention.span()::overlaps) ? 1 : 0;
    }
    return mistaken;
  }

  /** The words of an article: what stands between spaces and holds a letter or a digit. */
  private static int words(Article article) {
    if (article.blocks().isEmpty()) {
      return words(article.text());
    }
    int words = 0;
    for (Block block : article.blocks()) {
      StringBuilder text = new StringBuilder();
      block.parts().forEach(part -> text.append(article.text(), part.start(), part.end()));
      words += words(text);
    }
    return words;
  }

  private static int words(CharSequence text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
