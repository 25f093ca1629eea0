package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lines, sentences and counterparts of both articles of a pair. */
final class Sides {

  private final CheckedPair pair;
  private final LineIndex original;
  private final LineIndex translation;
  private final NavigableMap<Integer, Located> originalSentences;
  private final NavigableMap<Integer, Located> translationSentences;

  Sides(CheckedPair pair) {
    this.pair = pair;
    this.original = LineIndex.of(article(Side.ORIGINAL));
    this.translation = LineIndex.of(article(Side.TRANSLATION));
    this.originalSentences = sentences(Side.ORIGINAL);
    this.translationSentences = sentences(Side.TRANSLATION);
  }

  Article article(Side side) {
    return side == Side.ORIGINAL ? pair.report().original() : pair.report().translation();
  }

  /** File, line and column of a place. */
  String location(Place place) {
    String name = Glyph.line(article(place.side()).name());
    return (name.isEmpty() ? place.side() == Side.ORIGINAL ? "original" : "translation" : name)
        + ":"
        + position(place.side(), place.span().start());
  }

  Position position(Side side, int offset) {
    return lines(side).position(offset);
  }

  /** The part of the line at the beginning of a span that belongs to the same sentence. */
  Span range(Side side, Span span) {
    Span line = lines(side).lineAt(span.start());
    Located located = at(side, span.start());
    if (located == null) {
      return line;
    }
    Span sentence = located.sentence.span();
    return new Span(
        Math.max(line.start(), sentence.start()),
        Math.max(Math.min(line.end(), sentence.end()), Math.min(line.end(), span.end())));
  }

  /**
   * Where about the other side has what stands at a place: an empty span between two words of the
   * first sentence that is aligned with it, as far along as the place is in its own; or null.
   */
  @Nullable Span counterpart(Place place) {
    Located located = at(place.side(), place.span().start());
    if (located == null) {
      return null;
    }
    Side other = place.side() == Side.ORIGINAL ? Side.TRANSLATION : Side.ORIGINAL;
    List<Sentence> sentences = located.bead.sentences(other);
    if (sentences.isEmpty()) {
      return null;
    }
    Span own = located.sentence.span();
    Span span = sentences.get(0).span();
    long along = (long) span.length() * (place.span().start() - own.start()) / own.length();
    int offset = span.start() + (int) along;
    String text = article(other).text();
    while (offset > span.start() && !Character.isWhitespace(text.charAt(offset - 1))) {
      offset--;
    }
    return new Span(offset, offset);
  }

  private LineIndex lines(Side side) {
    return side == Side.ORIGINAL ? original : translation;
  }

  private @Nullable Located at(Side side, int offset) {
    Map.Entry<Integer, Located> entry =
        (side == Side.ORIGINAL ? originalSentences : translationSentences).floorEntry(offset);
    return entry == null || entry.getValue().sentence.span().end() <= offset
        ? null
        : entry.getValue();
  }

  private NavigableMap<Integer, Located> sentences(Side side) {
    NavigableMap<Integer, Located> sentences = new TreeMap<>();
    for (Bead bead : pair.report().alignment()) {
      for (Sentence sentence : bead.sentences(side)) {
        sentences.put(sentence.span().start(), new Located(sentence, bead));
      }
    }
    return sentences;
  }

  /** A sentence with the bead that holds it. */
  private record Located(Sentence sentence, Bead bead) {}
}
