package io.github.relecteur.kind.market;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One symbol on both sides of a bead.
 *
 * @param original the symbol in the original
 * @param translation the same symbol in the translation
 */
record ListingPair(Listing original, Listing translation) {

  /** The symbols that both sides of a bead hold, in the order of the translation. */
  static List<ListingPair> pairs(List<Listing> english, List<Listing> french) {
    Map<String, Deque<Listing>> open = new HashMap<>();
    for (Listing listing : english) {
      open.computeIfAbsent(key(listing), k -> new ArrayDeque<>()).add(listing);
    }
    List<ListingPair> pairs = new ArrayList<>();
    for (Listing listing : french) {
      Deque<Listing> same = open.get(key(listing));
      if (same != null && !same.isEmpty()) {
        pairs.add(new ListingPair(same.remove(), listing));
      }
    }
    return pairs;
  }

  private static String key(Listing listing) {
    return listing.bead() + ":" + listing.ticker().key();
  }

  /** A finding about this pair. */
  Finding finding(
      String code,
      double confidence,
      Message message,
      Place there,
      List<Place> related,
      @Nullable String suggestion) {
    return new Finding(
        code, Severity.ERROR, confidence, message, original.place(), there, related, suggestion);
  }
}
