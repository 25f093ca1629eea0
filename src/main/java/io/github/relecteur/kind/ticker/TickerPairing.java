package io.github.relecteur.kind.ticker;

import io.github.relecteur.kind.Assignment;
import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pairs the tickers of both sides: within a bead at least cost, then with the beads beside it. */
final class TickerPairing {

  private static final double LIMIT = 1.2;

  /** Beyond so many tickers in a sentence only equal symbols are paired. */
  private static final int LARGEST = 200;

  /** Beyond this length a sentence is not searched for symbols in other forms. */
  private static final int LONGEST = 20_000;

  private static final List<Integer> DISTANCES = List.of(0, -1, 1, -2, 2);

  private final Bitext bitext;
  private final TickerCost cost;
  private final List<TickerPair> pairs = new ArrayList<>();
  private final List<Read<Ticker>> lost = new ArrayList<>(0);
  private final List<Read<Ticker>> extra = new ArrayList<>(0);
  private final Set<String> originalKeys = new HashSet<>();

  TickerPairing(Bitext bitext, TickerCost cost) {
    this.bitext = bitext;
    this.cost = cost;
  }

  /** Every ticker of both sides in exactly one pair. */
  List<TickerPair> pair(List<Read<Ticker>> original, List<Read<Ticker>> translation) {
    for (Read<Ticker> read : original) {
      originalKeys.add(read.mention().key());
    }
    Map<Integer, List<Read<Ticker>>> left = byBead(Side.ORIGINAL, original);
    Map<Integer, List<Read<Ticker>>> right = byBead(Side.TRANSLATION, translation);
    for (Map.Entry<Integer, List<Read<Ticker>>> entry : left.entrySet()) {
      inBead(entry.getValue(), right.getOrDefault(entry.getKey(), List.of()));
    }
    right.forEach(
        (bead, reads) -> {
          if (!left.containsKey(bead)) {
            extra.addAll(reads);
          }
        });
    if (!lost.isEmpty() && !extra.isEmpty()) {
      acrossBeads();
    }
    for (Read<Ticker> read : lost) {
      if (isMissing(read)) {
        pairs.add(pair(read, null));
      }
    }
    for (Read<Ticker> read : extra) {
      if (isAdded(read)) {
        pairs.add(pair(null, read));
      }
    }
    return pairs;
  }

  private Map<Integer, List<Read<Ticker>>> byBead(Side side, List<Read<Ticker>> reads) {
    Map<Integer, List<Read<Ticker>>> byBead = new TreeMap<>();
    for (Read<Ticker> read : reads) {
      byBead
          .computeIfAbsent(bitext.beadOf(side, read.sentence()), k -> new ArrayList<>())
          .add(read);
    }
    return byBead;
  }

  private void inBead(List<Read<Ticker>> original, List<Read<Ticker>> translation) {
    if (original.size() > LARGEST || translation.size() > LARGEST) {
      lost.addAll(original);
      extra.addAll(translation);
      return;
    }
    int[] column = Assignment.solve(cost.matrix(original, translation), LIMIT);
    boolean[] taken = new boolean[translation.size()];
    List<TickerPair> here = new ArrayList<>();
    for (int i = 0; i < column.length; i++) {
      if (column[i] < 0) {
        lost.add(original.get(i));
      } else {
        taken[column[i]] = true;
        here.add(pair(original.get(i), translation.get(column[i])));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        extra.add(translation.get(j));
      }
    }
    pairs.addAll(withPartners(here));
  }

  private TickerPair pair(@Nullable Read<Ticker> original, @Nullable Read<Ticker> translation) {
    return new TickerPair(
        bitext.source(Side.ORIGINAL), bitext.source(Side.TRANSLATION), original, translation, null);
  }

  /** Two pairs that have exchanged their symbols become one pair with a partner. */
  private static List<TickerPair> withPartners(List<TickerPair> here) {
    if (here.size() < 2) {
      return here;
    }
    List<TickerPair> result = new ArrayList<>();
    boolean[] gone = new boolean[here.size()];
    for (int i = 0; i < here.size(); i++) {
      if (gone[i]) {
        continue;
      }
      TickerPair pair = here.get(i);
      for (int k = i + 1; k < here.size() && pair.partner() == null; k++) {
        TickerPair other = here.get(k);
        if (!gone[k] && isExchangeOfNames(pair, other)) {
          TickerPair crossed = pair.with(other.translation());
          pair = crossed.exchangedWith(other.with(pair.translation()));
          gone[k] = true;
        } else if (!gone[k] && isExchange(pair, other)) {
          pair = pair.exchangedWith(other);
          gone[k] = true;
        }
      }
      result.add(pair);
    }
    return result;
  }

  /**
   * Symbols paired with themselves whose names stand with each other's symbol, so that the names
   * agree once the pairs are crossed.
   */
  private static boolean isExchangeOfNames(TickerPair one, TickerPair other) {
    List<String> first = one.originalTicker().name();
    List<String> second = other.originalTicker().name();
    List<String> firstThere = one.translationTicker().name();
    List<String> secondThere = other.translationTicker().name();
    return Symbol.sameLetters(one.originalTicker(), one.translationTicker())
        && Symbol.sameLetters(other.originalTicker(), other.translationTicker())
        && isSame(first, secondThere)
        && isSame(second, firstThere)
        && !isSame(first, firstThere)
        && !isSame(second, secondThere);
  }

  private static boolean isSame(List<String> name, List<String> other) {
    return NameBefore.likeness(name, other) == 1;
  }

  private static boolean isExchange(TickerPair one, TickerPair other) {
    Ticker a = one.originalTicker();
    Ticker b = other.originalTicker();
    if (Symbol.sameLetters(a, b)) {
      return false;
    }
    return (Symbol.sameLetters(a, other.translationTicker())
            && Symbol.sameLetters(b, one.translationTicker()))
        || isExchangeOfMoves(one, other);
  }

  /** Symbols paired with themselves whose moves have stayed with the other name. */
  private static boolean isExchangeOfMoves(TickerPair one, TickerPair other) {
    Move first = one.originalTicker().move();
    Move second = other.originalTicker().move();
    Move firstThere = one.translationTicker().move();
    Move secondThere = other.translationTicker().move();
    if (first == null || second == null || firstThere == null || secondThere == null) {
      return false;
    }
    return !first.agrees(second)
        && first.agrees(secondThere)
        && second.agrees(firstThere)
        && NameBefore.likeness(one.originalTicker().name(), one.translationTicker().name()) == 0;
  }

  /** The same symbol in the same sentence or in one nearby. */
  private void acrossBeads() {
    Map<Integer, Map<String, Deque<Read<Ticker>>>> byBead = new HashMap<>();
    for (Read<Ticker> read : extra) {
      byBead
          .computeIfAbsent(bitext.beadOf(Side.TRANSLATION, read.sentence()), k -> new HashMap<>())
          .computeIfAbsent(Symbol.exact(read.value()), k -> new ArrayDeque<>())
          .add(read);
    }
    Set<Read<Ticker>> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Read<Ticker> read : lost) {
      int bead = bitext.beadOf(Side.ORIGINAL, read.sentence());
      for (int distance : DISTANCES) {
        Deque<Read<Ticker>> there =
            byBead
                .getOrDefault(bead + distance, Map.of())
                .getOrDefault(Symbol.exact(read.value()), new ArrayDeque<>());
        Read<Ticker> match = there.poll();
        if (match != null) {
          found.add(read);
          found.add(match);
          pairs.add(pair(read, match));
          break;
        }
      }
    }
    lost.removeIf(found::contains);
    extra.removeIf(found::contains);
  }

  /** Not when the whole sentence is gone, or the symbol stands there in a form nobody reads. */
  private boolean isMissing(Read<Ticker> read) {
    int index = bitext.beadOf(Side.ORIGINAL, read.sentence());
    if (index < 0) {
      return false;
    }
    Bead bead = bitext.beads().get(index);
    String here = text(bead, Side.ORIGINAL);
    String there = text(bead, Side.TRANSLATION);
    String symbol = read.value().symbol();
    return bead.isPaired()
        && !there.isBlank()
        && (symbol.length() < 2
            || here.length() > LONGEST
            || count(there, symbol) < count(here, symbol));
  }

  /** Not when a whole sentence was added, or the original has the symbol elsewhere. */
  private boolean isAdded(Read<Ticker> read) {
    int index = bitext.beadOf(Side.TRANSLATION, read.sentence());
    if (index < 0 || originalKeys.contains(read.mention().key())) {
      return false;
    }
    Bead bead = bitext.beads().get(index);
    String here = text(bead, Side.ORIGINAL);
    return bead.isPaired()
        && !here.isBlank()
        && count(here, read.value().symbol().toUpperCase(Locale.ROOT)) == 0;
  }

  private String text(Bead bead, Side side) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : bead.sentences(side)) {
      String whole = bitext.source(side).text(sentence.index()).text();
      text.append(whole, 0, Math.min(whole.length(), LONGEST + 1)).append(' ');
    }
    return text.toString();
  }

  private static int count(String text, String symbol) {
    int count = 0;
    if (symbol.isEmpty() || text.length() > LONGEST) {
      return 0;
    }
    for (int at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1)) {
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      count += starts && Symbols.isBoundary(text, at + symbol.length()) ? 1 : 0;
    }
    return count;
  }
}
