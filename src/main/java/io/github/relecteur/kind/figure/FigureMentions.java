package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.NormalizedText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the figures of an article, sentence by sentence, and writes them down as mentions. */
final class FigureMentions {

  private static final MathContext KEY_PRECISION = new MathContext(10);

  private final Source source;
  private final List<Mention> claimed;

  FigureMentions(Source source, List<Mention> claimed) {
    this.source = source;
    this.claimed = claimed;
  }

  List<Read<Figure>> read() {
    List<Read<Figure>> reads = new ArrayList<>();
    List<Tokens> tokens = new ArrayList<>(source.sentences().size());
    for (Sentence sentence : source.sentences()) {
      tokens.add(source.tokens(sentence.index()));
    }
    Setting setting = Setting.of(tokens, source.language());
    int next = 0;
    for (Sentence sentence : source.sentences()) {
      List<Mention> inside = new ArrayList<>(0);
      while (next < claimed.size() && claimed.get(next).span().start() < sentence.span().end()) {
        if (claimed.get(next).span().overlaps(sentence.span())) {
          inside.add(claimed.get(next));
        }
        next++;
      }
      read(sentence, tokens.get(sentence.index()), inside, setting, reads);
    }
    return reads;
  }

  private void read(
      Sentence sentence,
      Tokens tokens,
      List<Mention> inside,
      Setting setting,
      List<Read<Figure>> reads) {
    NormalizedText text = source.text(sentence.index());
    FigureScanner scanner =
        new FigureScanner(tokens, source.language(), claimed(tokens, text, inside), setting);
    for (Phrase phrase : scanner.scan()) {
      int start = tokens.get(phrase.from()).start();
      int end = tokens.get(phrase.to() - 1).end();
      Mention mention = mention(phrase.figure(), text, start, end);
      reads.add(new Read<>(mention, sentence.index(), start, end, phrase.figure()));
    }
  }

  private static boolean[] claimed(Tokens tokens, NormalizedText text, List<Mention> inside) {
    boolean[] claimed = new boolean[tokens.size()];
    if (inside.isEmpty()) {
      return claimed;
    }
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span span = text.original(tokens.get(i).start(), tokens.get(i).end());
      while (next < inside.size() && inside.get(next).span().end() <= span.start()) {
        next++;
      }
      claimed[i] = next < inside.size() && inside.get(next).span().overlaps(span);
    }
    return claimed;
  }

  private static Mention mention(Figure figure, NormalizedText text, int start, int end) {
    return new Mention(
        MentionKind.FIGURE,
        figure.type().code(),
        text.original(start, end),
        text.display(start, end),
        key(figure),
        attributes(figure));
  }

  static String key(Figure figure) {
    if (figure.ends().isEmpty() || figure.type() == FigureType.DATE) {
      return key(figure.reading());
    }
    StringBuilder key = new StringBuilder(key(figure.reading()));
    for (Figure.End end : figure.ends().subList(1, figure.ends().size())) {
      key.append("..").append(key(end.figure().reading()));
    }
    return key.toString();
  }

  private static String key(Reading reading) {
    if (reading instanceof Reading.Of of) {
      return "figure:" + of.unit() + ":" + plain(of.value().round(KEY_PRECISION));
    }
    if (reading instanceof Reading.On on) {
      return "date:" + on.date().iso();
    }
    return "time:" + ((Reading.At) reading).time().iso();
  }

  private static Map<String, String> attributes(Figure figure) {
    boolean range = figure.type() == FigureType.RANGE;
    Reading reading = range ? figure.ends().get(0).figure().reading() : figure.reading();
    String unit = reading instanceof Reading.Of of ? of.unit() : "";
    String value = value(reading);
    boolean plain = !range && figure.comparison().sign().isEmpty() && figure.direction() == 0;
    if (plain && unit.isEmpty() && !value.isEmpty()) {
      return Map.of("value", value);
    }
    Map<String, String> attributes = new TreeMap<>();
    put(attributes, "value", value);
    put(attributes, "unit", unit);
    if (range && figure.ends().get(1).figure().reading() instanceof Reading.Of high) {
      put(attributes, "high", plain(high.value()));
    }
    put(attributes, "comparator", figure.comparison().sign());
    put(
        attributes,
        "direction",
        figure.direction() == 0 ? "" : figure.direction() > 0 ? "up" : "down");
    return attributes;
  }

  private static String value(Reading reading) {
    if (reading instanceof Reading.Of of) {
      return plain(of.value());
    }
    return reading instanceof Reading.On on ? on.date().iso() : ((Reading.At) reading).time().iso();
  }

  private static void put(Map<String, String> attributes, String name, String value) {
    if (!value.isEmpty()) {
      attributes.put(name, value);
    }
  }

  /** A plain decimal without trailing zeros. */
  static String plain(BigDecimal value) {
    if (value.signum() == 0) {
      return "0";
    }
    return value.scale() <= 0 ? value.toPlainString() : value.stripTrailingZeros().toPlainString();
  }
}
