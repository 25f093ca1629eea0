package io.github.relecteur.kind.market;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import io.github.relecteur.text.NormalizedText;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds a move beside a symbol that agrees with its verb in the original, but not in the
 * translation: the number is right, the verb is not.
 */
final class MoveAgreement implements Agreement {

  private final Directions directions;

  MoveAgreement(Directions directions) {
    this.directions = directions;
  }

  @Override
  public Optional<Finding> judge(Bitext bitext, List<Listing> english, ListingPair pair) {
    Listing here = pair.original();
    Listing there = pair.translation();
    if (here.move().isEmpty() || !here.move().equals(there.move()) || isZero(here.move())) {
      return Optional.empty();
    }
    boolean up = !here.move().startsWith("-");
    Directions.Direction said = direction(bitext, here);
    Directions.Direction translated = direction(bitext, there);
    if (said == null || translated == null || said.up() != up || translated.up() == up) {
      return Optional.empty();
    }
    Place verb = place(bitext, there, translated);
    Message message =
        Messages.of(
            "market.move",
            Messages.quoted(there.symbol()),
            Messages.of(up ? "up" : "down"),
            Messages.quoted(verb.text()),
            Messages.quoted(place(bitext, here, said).text()));
    return Optional.of(
        pair.finding("ticker.change", 0.85, message, there.place(), List.of(verb), null));
  }

  private static boolean isZero(String move) {
    return move.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  /** The verb after the symbol, or else between the company and it. */
  private Directions.@Nullable Direction direction(Bitext bitext, Listing listing) {
    NormalizedText text = text(bitext, listing);
    Language language = bitext.source(listing.side()).language();
    int from = text.position(listing.ticker().span().end());
    Directions.Direction after = directions.after(text.text(), from, language);
    if (after != null) {
      return after;
    }
    int name = nameBefore(bitext, listing);
    if (name < 0) {
      return null;
    }
    Directions.Direction between = directions.after(text.text(), text.position(name), language);
    boolean before =
        between != null && between.end() <= text.position(listing.ticker().span().start());
    return before ? between : null;
  }

  /** The end of the mention before the symbol in its sentence; -1 if there is none. */
  private static int nameBefore(Bitext bitext, Listing listing) {
    int start = bitext.source(listing.side()).sentences().get(listing.sentence()).span().start();
    return bitext.mentions(listing.side()).stream()
        .filter(m -> m.span().start() >= start)
        .filter(m -> m.span().end() <= listing.ticker().span().start())
        .mapToInt(m -> m.span().end())
        .max()
        .orElse(-1);
  }

  private static NormalizedText text(Bitext bitext, Listing listing) {
    return bitext.source(listing.side()).text(listing.sentence());
  }

  private static Place place(Bitext bitext, Listing listing, Directions.Direction direction) {
    NormalizedText text = text(bitext, listing);
    Side side = listing.side();
    return new Place(
        side,
        text.original(direction.start(), direction.end()),
        text.display(direction.start(), direction.end()));
  }
}
