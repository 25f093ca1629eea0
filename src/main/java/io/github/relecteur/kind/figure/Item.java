package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.NormalizedText;

/**
 * A figure to be paired: a whole mention, or one end of a range.
 *
 * @param side the text it stands in
 * @param sentence the index of its sentence
 * @param start its first character in the uniform text of the sentence
 * @param end the character after its last
 * @param from its first token in that sentence
 * @param to the token after its last
 * @param figure what it means
 * @param inBead where it stands, counted over the sentences of its bead
 * @param position where in its bead it stands, from 0 to 1
 * @param place where to point
 * @param whole the place of the whole range if this is one end of it, otherwise the same place
 */
record Item(
    Side side,
    int sentence,
    int start,
    int end,
    int from,
    int to,
    Figure figure,
    Span inBead,
    double position,
    Place place,
    Place whole) {

  /**
   * One figure, or one end of a range.
   *
   * @param read the mention that holds it
   * @param end where it stands and what it means
   */
  static Item of(
      Side side, Source source, Read<Figure> read, Figure.End end, int offset, double position) {
    Place whole = Place.of(side, read.mention());
    Place place = whole;
    if (!read.value().ends().isEmpty()) {
      NormalizedText text = source.text(read.sentence());
      place =
          new Place(
              side, text.original(end.start(), end.end()), text.display(end.start(), end.end()));
    }
    Tokens tokens = source.tokens(read.sentence());
    return new Item(
        side,
        read.sentence(),
        end.start(),
        end.end(),
        tokens.firstEndingAfter(end.start()),
        tokens.firstEndingAfter(end.end()),
        end.figure(),
        new Span(offset, offset + end.end() - end.start()),
        position,
        place,
        whole);
  }

  /** Where to point if it ends before another token of its sentence. */
  Place placeUpTo(Bitext bitext, int token) {
    if (token == to) {
      return place;
    }
    NormalizedText text = bitext.source(side).text(sentence);
    int last = tokens(bitext).get(token - 1).end();
    return new Place(side, text.original(start, last), text.display(start, last));
  }

  /** The tokens of its sentence. */
  Tokens tokens(Bitext bitext) {
    return bitext.source(side).tokens(sentence);
  }

  /** Whether this is one end of a range. */
  boolean isEnd() {
    return whole.span().start() != place.span().start() || whole.span().end() != place.span().end();
  }
}
