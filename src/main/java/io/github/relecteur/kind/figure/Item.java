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
 * @param figure what it means
 * @param offset its first character counted over the sentences of its bead
 * @param position where in its bead it stands, from 0 to 1
 * @param place where to point
 * @param whole the place of the whole range if this is one end of it, otherwise the same place
 */
record Item(
    Side side,
    int sentence,
    int start,
    int end,
    Figure figure,
    int offset,
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
    NormalizedText text = source.text(read.sentence());
    Place place =
        new Place(
            side, text.original(end.start(), end.end()), text.display(end.start(), end.end()));
    return new Item(
        side,
        read.sentence(),
        end.start(),
        end.end(),
        end.figure(),
        offset,
        position,
        place,
        Place.of(side, read.mention()));
  }

  /** The tokens of its sentence. */
  Tokens tokens(Bitext bitext) {
    return bitext.source(side).tokens(sentence);
  }

  /** The tokens before it in its sentence. */
  Tokens before(Bitext bitext) {
    return tokens(bitext).part(0, start);
  }

  /** The tokens behind it in its sentence. */
  Tokens behind(Bitext bitext) {
    Tokens tokens = tokens(bitext);
    return tokens.part(end, tokens.text().length());
  }

  /** Where it stands, counted over the sentences of its bead. */
  Span inBead() {
    return new Span(offset, offset + end - start);
  }

  /** Whether this is one end of a range. */
  boolean isEnd() {
    return !whole.equals(place);
  }
}
