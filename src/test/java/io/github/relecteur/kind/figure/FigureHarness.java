package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and compares figures without the other kinds. A text is one sentence, lines of a text are
 * sentences, and lines at the same place on both sides translate each other.
 */
final class FigureHarness {

  private static final FigureKind KIND = new FigureKind();

  private FigureHarness() {}

  /** The figures of a sentence, each as {@link #describe} writes it, with bars between. */
  static String read(Language language, String text) {
    return mentions(language, text).stream()
        .map(FigureHarness::describe)
        .collect(Collectors.joining(" | "));
  }

  /** The figures of a sentence as mentions. */
  static List<Mention> mentions(Language language, String text) {
    return reads(source(language, text, List.of(new Span(0, text.length())))).stream()
        .map(Read::mention)
        .toList();
  }

  /** What the one figure of a sentence means. */
  static Figure figure(Language language, String text) {
    List<Phrase> phrases = scan(language, text);
    assertThat(phrases).as("figures in «%s»", text).hasSize(1);
    return phrases.get(0).figure();
  }

  /** The figures of a sentence in uniform text. */
  static List<Phrase> scan(Language language, String text) {
    Tokens tokens = Tokens.of(NormalizedText.of(text).text());
    return new FigureScanner(tokens, language, new boolean[tokens.size()]).scan();
  }

  /**
   * The words of a figure, its type, value, unit, comparator and direction as far as they apply.
   */
  static String describe(Mention mention) {
    Map<String, String> attributes = mention.attributes();
    StringJoiner words = new StringJoiner(" ");
    words.add("«" + mention.text() + "»").add(mention.type());
    String value = attributes.getOrDefault("value", "");
    String high = attributes.getOrDefault("high", "");
    words.add(high.isEmpty() ? value : value + ".." + high);
    for (String name : List.of("unit", "comparator", "direction")) {
      if (attributes.containsKey(name)) {
        words.add(attributes.get(name));
      }
    }
    return words.toString();
  }

  /** The pairs of figures of two texts, each as «original» accord «translation». */
  static List<String> pairs(String english, String french) {
    return pairing(english, french).pairs().stream()
        .map(pair -> words(pair.original()) + " " + pair.accord() + " " + words(pair.translation()))
        .sorted()
        .toList();
  }

  /** The pairs of figures of two texts. */
  static FigurePairing pairing(String english, String french) {
    Source original = source(Language.ENGLISH, english);
    Source translation = source(Language.FRENCH, french);
    List<Read<Figure>> left = reads(original);
    List<Read<Figure>> right = reads(translation);
    return new FigurePairing(
        bitext(original, translation, left, right), left, right, Tolerances.DEFAULT);
  }

  /** What the rules say about two texts. */
  static List<Finding> findings(String english, String french) {
    Source original = source(Language.ENGLISH, english);
    Source translation = source(Language.FRENCH, french);
    List<Read<Figure>> left = reads(original);
    List<Read<Figure>> right = reads(translation);
    return KIND.judge(bitext(original, translation, left, right), left, right).stream()
        .sorted(Finding.BY_PLACE)
        .toList();
  }

  /** What the rules say about two texts, each finding as code «original» → «translation». */
  static List<String> said(String english, String french) {
    return findings(english, french).stream().map(f -> f.code() + " " + places(f)).toList();
  }

  /** The places of a finding on both sides. */
  static String places(Finding finding) {
    return words(finding.original()) + " → " + words(finding.translation());
  }

  private static String words(@Nullable Item item) {
    return item == null ? "—" : words(item.place());
  }

  private static String words(@Nullable Place place) {
    return place == null ? "—" : "«" + place.text() + "»";
  }

  private static List<Read<Figure>> reads(Source source) {
    return KIND.recognise(source, List.of(), List.of());
  }

  private static Bitext bitext(
      Source original, Source translation, List<Read<Figure>> left, List<Read<Figure>> right) {
    List<Bead> beads = new ArrayList<>();
    int rows = Math.max(original.sentences().size(), translation.sentences().size());
    for (int i = 0; i < rows; i++) {
      beads.add(new Bead(sentence(original, i), sentence(translation, i), 1));
    }
    return new Bitext(
        original,
        translation,
        beads,
        left.stream().map(Read::mention).toList(),
        right.stream().map(Read::mention).toList(),
        rows == 1);
  }

  private static List<Sentence> sentence(Source source, int index) {
    return index < source.sentences().size() ? List.of(source.sentences().get(index)) : List.of();
  }

  /** A text whose lines are its sentences. */
  static Source source(Language language, String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Span(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    return source(language, text, lines);
  }

  private static Source source(Language language, String text, List<Span> spans) {
    NormalizedText whole = NormalizedText.of(text);
    List<Sentence> sentences = new ArrayList<>();
    List<NormalizedText> texts = new ArrayList<>();
    for (Span span : spans) {
      sentences.add(new Sentence(sentences.size(), 0, BlockKind.PARAGRAPH, span));
      texts.add(whole.slice(whole.position(span.start()), whole.position(span.end())));
    }
    Article article = language == Language.ENGLISH ? Article.english(text) : Article.french(text);
    return new Source(article, sentences, texts);
  }

  /** The side of a language. */
  static Side side(Language language) {
    return language == Language.ENGLISH ? Side.ORIGINAL : Side.TRANSLATION;
  }
}
