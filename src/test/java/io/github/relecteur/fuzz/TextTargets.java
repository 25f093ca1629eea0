package io.github.relecteur.fuzz;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.segment.SentenceSplitter;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The library's own functions as targets. */
final class TextTargets {

  private final Material material;
  private final Relecteur relecteur;

  TextTargets(Material material, Relecteur relecteur) {
    this.material = material;
    this.relecteur = relecteur;
  }

  /** All of them, the quickest first. */
  List<Target<?>> all() {
    return List.of(
        new TextTarget("normalise", material, TextTargets::normalise),
        new TextTarget("split", material, TextTargets::split),
        new TextTarget("extract", material, this::extract),
        new TextTarget("align", material, this::align),
        new TextTarget("check", material, this::check),
        new TextTarget("segments", material, this::segments));
  }

  /** The same with texts of tens of thousands of characters. */
  List<Target<?>> onLongTexts() {
    return List.of(new LongTextTarget("check long", 40_000, material, this::check));
  }

  private static Target.Outcome normalise(TextPair pair) {
    String article = pair.english();
    int middle = article.length() / 2;
    Block whole = Block.of(BlockKind.PARAGRAPH, new Span(0, article.length()));
    Block parts =
        new Block(
            BlockKind.PARAGRAPH,
            List.of(new Span(0, middle / 2), new Span(middle, article.length())));
    List<Object> results = new ArrayList<>();
    Set<String> features = new HashSet<>();
    for (Block block : List.of(whole, parts)) {
      NormalizedText text = NormalizedText.of(article, pair.markup(), block);
      List<Span> spans = spans(text, article.length());
      results.add(text.text());
      results.add(spans);
      for (int i = 0; i < text.length(); i++) {
        Span span = spans.get(i);
        if (span.length() > 1 || article.charAt(span.start()) != text.text().charAt(i)) {
          features.add(kinds(article, span) + "-> " + Character.getType(text.text().charAt(i)));
        }
      }
    }
    return new Target.Outcome(results, features);
  }

  private static String kinds(String article, Span span) {
    StringBuilder kinds = new StringBuilder();
    for (int i = span.start(); i < Math.min(span.end(), span.start() + 2); i++) {
      kinds.append(Character.getType(article.charAt(i))).append(' ');
    }
    return kinds.toString();
  }

  private static List<Span> spans(NormalizedText text, int length) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (int i = 0; i < text.length(); i++) {
      Span span = text.original(i, i + 1);
      Sound.require(!span.isEmpty() && span.end() <= length, "span " + span);
      Sound.require(span.start() >= start && span.end() >= end, "order of span " + span);
      int position = text.position(span.start());
      Sound.require(
          position <= i && text.original(position, position + 1).overlaps(span),
          "position of " + span);
      start = span.start();
      end = span.end();
      spans.add(span);
    }
    Sound.require(text.display(0, text.length()) != null, "display");
    return spans;
  }

  private static Target.Outcome split(TextPair pair) {
    List<Object> results = new ArrayList<>();
    Set<String> features = new HashSet<>();
    for (Language language : Language.values()) {
      String text = NormalizedText.of(pair.french()).text();
      int end = 0;
      for (int[] range : new SentenceSplitter(language).split(text)) {
        Sound.require(range[0] >= end && range[1] > range[0], "sentence " + range[0]);
        Sound.require(text.substring(end, range[0]).isBlank(), "nothing lost before " + range[0]);
        end = range[1];
        results.add(List.of(range[0], range[1]));
        features.add(ending(text, range[0], end));
      }
      Sound.require(text.substring(end).isBlank(), "nothing lost at the end");
    }
    return new Target.Outcome(results, features);
  }

  /** Which kinds of characters stand at the bounds of a sentence. */
  private static String ending(String text, int start, int end) {
    return (end > 1 ? Character.getType(text.charAt(end - 2)) : 0)
        + " "
        + Character.getType(text.charAt(end - 1))
        + " "
        + Character.getType(text.charAt(start));
  }

  private Target.Outcome extract(TextPair pair) {
    List<Object> results = new ArrayList<>();
    Set<String> features = new HashSet<>();
    for (Article article : List.of(english(pair), french(pair))) {
      List<Mention> mentions = relecteur.extract(article);
      Sound.requireMentions(mentions, article);
      results.add(mentions);
      mentions.forEach(m -> features.add(article.language() + " " + kind(m)));
    }
    return new Target.Outcome(results, features);
  }

  private static String kind(Mention mention) {
    return mention.kind() + " " + mention.type() + " " + mention.attributes().keySet();
  }

  private Target.Outcome align(TextPair pair) {
    Report report = relecteur.align(english(pair), french(pair));
    Sound.requireReport(report);
    Set<String> features = new HashSet<>();
    for (Bead bead : report.alignment()) {
      features.add(
          bead.original().size()
              + ":"
              + bead.translation().size()
              + " "
              + Math.round(bead.confidence() * 8));
    }
    return new Target.Outcome(report, features);
  }

  private Target.Outcome check(TextPair pair) {
    Report report = relecteur.check(english(pair), french(pair));
    Sound.requireReport(report);
    return new Target.Outcome(report, features(List.of(report)));
  }

  private Target.Outcome segments(TextPair pair) {
    String english = pair.english();
    int cut = english.length() / 2;
    List<Report> reports =
        relecteur.checkSegments(
            List.of(english.substring(0, cut), "", english.substring(cut)),
            List.of(pair.french(), english, ""));
    reports.forEach(Sound::requireReport);
    Report alone = relecteur.checkSegments(english, pair.french());
    Sound.requireReport(alone);
    List<Report> all = new ArrayList<>(reports);
    all.add(alone);
    return new Target.Outcome(all, features(all));
  }

  /** What was seen and found. */
  static Set<String> features(List<Report> reports) {
    Set<String> features = new HashSet<>();
    for (Report report : reports) {
      for (Side side : Side.values()) {
        report.mentions(side).forEach(m -> features.add(side + " " + kind(m)));
      }
      for (Finding f : report.findings()) {
        features.add(
            f.code()
                + (f.original() == null ? " no original" : "")
                + (f.translation() == null ? " no translation" : "")
                + (f.suggestion() == null ? "" : " suggestion")
                + Math.min(3, f.related().size())
                + Math.round(f.confidence() * 10));
      }
    }
    return features;
  }

  /** The English article of a pair. */
  static Article english(TextPair pair) {
    return new Article(Language.ENGLISH, "a.en.txt", pair.english(), pair.markup(), List.of());
  }

  /** The French article of a pair. */
  static Article french(TextPair pair) {
    return new Article(Language.FRENCH, "a.fr.txt", pair.french(), pair.markup(), List.of());
  }
}
