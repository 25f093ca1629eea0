package io.github.relecteur.corpus;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.Correction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Changes an article of the corpus so that it is known how its findings must change, and tells
 * where they do not. What is changed depends on the path of the article only.
 */
final class Metamorphosis {

  private static final int SUGGESTIONS = 5;
  private static final int DIGITS = 4;
  private static final int EXCHANGES = 2;

  /** A paragraph about other things, and its correct translation. */
  private record Paragraph(String english, String french) {}

  private static final List<Paragraph> PARAGRAPHS =
      List.of(
          new Paragraph(
              "In Rotterdam, the terminal handled 1,284 containers on Tuesday, 3.7% more than a week"
                  + " earlier, and paid €2.6 million in overtime.",
              "À Rotterdam, le terminal a traité 1 284 conteneurs mardi, soit 3,7 % de plus qu'une"
                  + " semaine plus tôt, et a versé 2,6 millions d'euros d'heures supplémentaires."),
          new Paragraph(
              "Separately, Heineken said that it would close two breweries in Spain by June 30, 2027"
                  + " and move 340 people to Seville.",
              "Par ailleurs, Heineken a annoncé qu'il fermerait deux brasseries en Espagne d'ici au"
                  + " 30 juin 2027 et muterait 340 personnes à Séville."),
          new Paragraph(
              "The weather service expects at least 15 centimetres of snow above 900 metres on the"
                  + " night of Friday.",
              "Le service météorologique attend au moins 15 centimètres de neige au-dessus de 900"
                  + " mètres dans la nuit de vendredi."));

  private final CorpusRunner runner;
  private final CorpusItem item;
  private final Report before;
  private final Random random;

  Metamorphosis(CorpusRunner runner, CorpusItem item) {
    this.runner = runner;
    this.item = item;
    this.before = runner.check(item, item.french());
    this.random = new Random(item.path().hashCode());
  }

  /** Puts some right suggestions in their places: each finding must go, and none may come. */
  List<String> suggestions() {
    List<Finding> findings = new ArrayList<>();
    for (Outcome.Hit hit : Outcome.of(item, before).hits()) {
      if (hit.finding().translation() != null && hit.finding().suggestion() != null) {
        findings.add(hit.finding());
      }
    }
    Collections.shuffle(findings, random);
    List<String> failures = new ArrayList<>();
    for (Finding finding : findings.subList(0, Math.min(SUGGESTIONS, findings.size()))) {
      Report after = runner.check(item, mended(finding));
      List<String> gone = minus(findings(before), findings(after));
      List<String> come = minus(findings(after), findings(before));
      if (!gone.equals(List.of(name(finding))) || !come.isEmpty()) {
        failures.add(name(finding));
      }
    }
    return failures;
  }

  /** The French text with a suggestion at all places of its finding; what was exchanged, back. */
  private String mended(Finding finding) {
    Map<Span, String> edits = new HashMap<>();
    for (Correction correction :
        Correction.of(CheckedPair.ofArticles(item.path(), before), finding)) {
      edits.put(correction.span(), correction.written());
    }
    return edited(edits);
  }

  /** Changes a digit of some figures of a correct translation: each must give one finding. */
  List<String> digits() {
    List<Mention> figures =
        before.translationMentions().stream()
            .filter(m -> m.kind() == MentionKind.FIGURE && !digits(m.span()).isEmpty())
            .toList();
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < DIGITS && !figures.isEmpty(); i++) {
      Mention figure = figures.get(random.nextInt(figures.size()));
      List<Integer> places = digits(figure.span());
      int at = places.get(random.nextInt(places.size()));
      String digit = otherDigit(item.french().charAt(at));
      String french = edited(Map.of(new Span(at, at + 1), digit));
      Report after = runner.check(item, french);
      if (minus(findings(after), findings(before)).size() != 1
          || !minus(findings(before), findings(after)).isEmpty()) {
        int from = figure.span().start();
        String now = french.substring(from, figure.span().end());
        failures.add(figure.text() + " → " + now);
      }
    }
    return failures;
  }

  private List<Integer> digits(Span span) {
    return IntStream.range(span.start(), span.end())
        .filter(i -> Character.isDigit(item.french().charAt(i)))
        .boxed()
        .toList();
  }

  private String otherDigit(char digit) {
    String other = String.valueOf(digit);
    while (other.charAt(0) == digit) {
      other = String.valueOf(1 + random.nextInt(9));
    }
    return other;
  }

  /**
   * Exchanges two names between two sentences of a correct translation whose originals name one of
   * them each: some finding must say so.
   */
  List<String> names() {
    Map<Integer, Set<String>> named = new HashMap<>();
    for (Mention mention : companies(Side.ORIGINAL)) {
      named
          .computeIfAbsent(bead(mention, Side.ORIGINAL), bead -> new HashSet<>())
          .add(mention.key());
    }
    List<Mention> names = companies(Side.TRANSLATION);
    List<List<Mention>> pairs = new ArrayList<>();
    for (Mention one : names) {
      for (Mention other : names) {
        Set<String> ofOne = named.getOrDefault(bead(one, Side.TRANSLATION), Set.of());
        Set<String> ofOther = named.getOrDefault(bead(other, Side.TRANSLATION), Set.of());
        if (one.span().start() < other.span().start()
            && ofOne.contains(one.key())
            && ofOther.contains(other.key())
            && !ofOne.contains(other.key())
            && !ofOther.contains(one.key())) {
          pairs.add(List.of(one, other));
        }
      }
    }
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < EXCHANGES && !pairs.isEmpty(); i++) {
      List<Mention> pair = pairs.get(random.nextInt(pairs.size()));
      if (!isExchangeSeen(pair.get(0), pair.get(1))) {
        failures.add(pair.get(0).text() + " ↔ " + pair.get(1).text());
      }
    }
    return failures;
  }

  private boolean isExchangeSeen(Mention one, Mention other) {
    String french = edited(Map.of(one.span(), at(other.span()), other.span(), at(one.span())));
    return minus(findings(runner.check(item, french)), findings(before)).stream()
        .anyMatch(finding -> finding.startsWith("company.") || finding.startsWith("ticker."));
  }

  private List<Mention> companies(Side side) {
    return before.mentions(side).stream().filter(m -> m.kind() == MentionKind.COMPANY).toList();
  }

  private int bead(Mention mention, Side side) {
    for (int i = 0; i < before.alignment().size(); i++) {
      if (before.alignment().get(i).sentences(side).stream()
          .anyMatch(sentence -> sentence.span().contains(mention.span()))) {
        return i;
      }
    }
    return -1;
  }

  /** Adds a correct paragraph to both articles, at the end and in front: nothing may change. */
  List<String> paragraphs() {
    Paragraph paragraph = PARAGRAPHS.get(random.nextInt(PARAGRAPHS.size()));
    List<String> failures = new ArrayList<>();
    for (boolean end : new boolean[] {true, false}) {
      CorpusItem longer =
          new CorpusItem(
              item.path(),
              item.file(),
              item.code(),
              item.mode(),
              with(item.english(), paragraph.english(), end),
              with(item.french(), paragraph.french(), end),
              List.of());
      Report after = runner.check(longer, longer.french());
      List<String> more = minus(findings(after), findings(before));
      List<String> less = minus(findings(before), findings(after));
      if (!more.isEmpty() || !less.isEmpty()) {
        failures.add((end ? "at the end" : "in front") + ": more " + more + ", less " + less);
      }
    }
    return failures;
  }

  private static String with(String text, String paragraph, boolean end) {
    if (text.contains("</p>")) {
      String block = "<p>" + paragraph.replace("&", "&amp;") + "</p>\n";
      int at = end ? text.lastIndexOf("</p>") + "</p>".length() : text.indexOf("<p>");
      return text.substring(0, at) + "\n" + block + text.substring(at);
    }
    int headline = text.indexOf('\n') + 1;
    return end
        ? text.stripTrailing() + "\n\n" + paragraph + "\n"
        : text.substring(0, headline) + "\n" + paragraph + "\n" + text.substring(headline);
  }

  private String at(Span span) {
    return item.french().substring(span.start(), span.end());
  }

  /** The French text with other words at some places. */
  private String edited(Map<Span, String> edits) {
    StringBuilder text = new StringBuilder(item.french());
    edits.entrySet().stream()
        .sorted(Comparator.comparingInt(edit -> -edit.getKey().start()))
        .forEach(e -> text.replace(e.getKey().start(), e.getKey().end(), e.getValue()));
    return text.toString();
  }

  /** The findings that are worse than info, by code and words. */
  private static List<String> findings(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(Metamorphosis::name)
        .toList();
  }

  private static String name(Finding finding) {
    return finding.code() + ": " + text(finding.original()) + " → " + text(finding.translation());
  }

  private static String text(@Nullable Place place) {
    return place == null ? "(nothing)" : place.text();
  }

  private static List<String> minus(List<String> all, List<String> taken) {
    List<String> rest = new ArrayList<>(all);
    taken.forEach(rest::remove);
    return rest;
  }
}
