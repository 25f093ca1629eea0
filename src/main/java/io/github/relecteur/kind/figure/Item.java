package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;

/**
 * A figure to be paired: a whole mention, or one end of a range.
 *
 * @param side the text it stands in
 * @param sentence the index of its sentence
 * @param start its first character in the uniform text of the sentence
 * @param end the character after its last
 * @param figure what it means
 * @param position where in its bead it stands, from 0 to 1
 * @param place where to point
 */
record Item(
    Side side, int sentence, int start, int end, Figure figure, double position, Place place) {

  static Item of(
      Side side, Source source, int sentence, int start, int end, Figure figure, double position) {
    NormalizedText text = source.text(sentence);
    Place place = new Place(side, text.original(start, end), text.display(start, end));
    return new Item(side, sentence, start, end, figure, position, place);
  }
}
