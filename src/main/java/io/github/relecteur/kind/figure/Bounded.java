package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.NormalizedText;
import io.github.relecteur.wording.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the words that bound it.
 *
 * @param item the figure
 * @param vicinity the words around it
 * @param found the words that bound it, or null
 * @param text the uniform text of its sentence
 */
record Bounded(
    Item item, Vicinity vicinity, Surroundings.@Nullable Found found, NormalizedText text) {

  static Bounded of(Bitext bitext, Item item) {
    Vicinity vicinity = Vicinity.of(bitext, item);
    Surroundings.Found found =
        Surroundings.of(vicinity.language())
            .found(vicinity.tokens(), vicinity.from(), vicinity.to());
    return new Bounded(item, vicinity, found, bitext.source(item.side()).text(item.sentence()));
  }

  /** What bounds it; for the end of a range what was read with the whole. */
  Comparison comparison() {
    Comparison whole = item.figure().comparison();
    return whole != Comparison.NONE || found == null ? whole : found.bound().comparison();
  }

  /** Whether words bound this figure whose loss matters, and none stand around the other. */
  boolean isLostIn(Bounded other) {
    return found != null
        && found.bound().kept()
        && other.comparison() == Comparison.NONE
        && !Surroundings.of(other.vicinity.language())
            .isBoundLoosely(
                other.vicinity.tokens(),
                other.vicinity.from(),
                other.vicinity.to(),
                Surroundings.hasModal(vicinity.tokens(), vicinity.from()));
  }

  /** The words that bound it, in quotation marks. */
  Message words() {
    return found == null
        ? new Message("", "")
        : Messages.of("quoted.plainly", vicinity.tokens().between(found.from(), found.to()));
  }

  /** The figure together with the words before it that bound it. */
  Place place() {
    if (found == null || item.isEnd()) {
      return item.place();
    }
    Tokens tokens = vicinity.tokens();
    int before = tokens.get(vicinity.from()).start() - tokens.get(found.from()).start();
    int behind = tokens.get(found.to() - 1).end() - tokens.get(vicinity.to() - 1).end();
    int start = item.start() - Math.max(0, before);
    int end = item.end() + Math.max(0, behind);
    return new Place(item.side(), text.original(start, end), text.display(start, end));
  }
}
