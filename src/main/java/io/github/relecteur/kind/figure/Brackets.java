package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Units;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Tolerances;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Conversions that the desk adds or drops before or in brackets: 30 miles (48 km), 2 millions de
 * dollars (1,7 million d'euros).
 */
final class Brackets {

  private static final int FARTHEST = 4;
  private static final int LONGEST_REST = 20;
  private static final int LONGEST_BEFORE = 60;

  /** A time has its zone between itself and the bracket. */
  private static final int FARTHEST_ZONE = 6;

  /** The zone between a time and the bracket behind it. */
  private static final int LONGEST_ZONE = 24;

  private Brackets() {}

  /**
   * Whether a figure converts another one, either of them in brackets. In the original only
   * measured quantities count: sums of money in two currencies, and times in two zones, are kept.
   */
  static boolean isConversion(Bitext bitext, Item item, Tolerances tolerances) {
    boolean original = item.side() == Side.ORIGINAL;
    if (original && !isQuantity(item)) {
      return false;
    }
    Language language = bitext.source(item.side()).language();
    String text = bitext.source(item.side()).text(item.sentence()).text();
    return isBehind(text, language, item, tolerances)
        || isBefore(text, language, item, tolerances)
        || isFirstOfTwo(text, language, item, tolerances);
  }

  /**
   * Whether a time of the original stands beside the same time in another zone, of which one is in
   * brackets, and the translation gives that one: 9:12 a.m. (0812 GMT) and 08h12 GMT.
   */
  static boolean isKeptInAnotherZone(Bitext bitext, Item item, Bead bead) {
    if (item.side() != Side.ORIGINAL || !(item.figure().reading() instanceof Reading.At own)) {
      return false;
    }
    String text = bitext.source(Side.ORIGINAL).text(item.sentence()).text();
    int open = text.indexOf('(', item.end());
    int close = open < 0 || open - item.end() > LONGEST_ZONE ? -1 : text.indexOf(')', open);
    if (close < 0) {
      return false;
    }
    for (Phrase phrase : figures(Tokens.of(text.substring(open + 1, close)), Language.ENGLISH)) {
      if (phrase.figure().reading() instanceof Reading.At other
          && !other.zones().isEmpty()
          && !other.time().equals(own.time())
          && tells(bitext, bead, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Bitext bitext, Bead bead, Reading.At time) {
    for (Sentence sentence : bead.sentences(Side.TRANSLATION)) {
      Tokens tokens = bitext.source(Side.TRANSLATION).tokens(sentence.index());
      for (Phrase phrase : figures(tokens, Language.FRENCH)) {
        if (phrase.figure().reading() instanceof Reading.At there
            && there.time().agrees(time.time())) {
          return true;
        }
      }
    }
    return false;
  }

  /** From 75 to 30 miles an hour (120 to 48 km/h): the second tells the unit of both. */
  private static boolean isFirstOfTwo(
      String text, Language language, Item item, Tolerances tolerances) {
    int open = text.lastIndexOf('(', item.start());
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < item.end()
        || close - item.end() > LONGEST_REST
        || !(item.figure().reading() instanceof Reading.Of of)
        || !of.unit().isEmpty()) {
      return false;
    }
    List<Phrase> rest = figures(Tokens.of(text.substring(item.end(), close)), language);
    List<Phrase> before =
        figures(Tokens.of(text.substring(Math.max(0, open - LONGEST_BEFORE), open)), language);
    return rest.size() == 1
        && !before.isEmpty()
        && converts(
            before.get(before.size() - 1).figure().reading(),
            rest.get(0).figure().reading(),
            tolerances);
  }

  private static boolean isQuantity(Item item) {
    return item.figure().reading() instanceof Reading.Of of
        && !of.unit().isEmpty()
        && !Agreement.isMoney(of.unit());
  }

  /** 30 miles (48 km): the conversion stands in brackets behind what it converts. */
  private static boolean isBehind(
      String text, Language language, Item item, Tolerances tolerances) {
    int open = text.lastIndexOf('(', item.start());
    if (open < 0 || text.indexOf(')', open) < item.start() || item.start() - open > 20) {
      return false;
    }
    Tokens tokens = Tokens.of(text.substring(0, open));
    List<Phrase> before = figures(tokens, language);
    if (before.isEmpty()) {
      return false;
    }
    Phrase last = before.get(before.size() - 1);
    int farthest = last.figure().type() == FigureType.TIME ? FARTHEST_ZONE : FARTHEST;
    return tokens.size() - last.to() <= farthest
        && converts(last.figure().reading(), item.figure().reading(), tolerances);
  }

  /** 48 km (30 miles): what it converts stands in brackets behind it. */
  private static boolean isBefore(
      String text, Language language, Item item, Tolerances tolerances) {
    int open = text.indexOf('(', item.end());
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (close < 0 || open - item.end() > 3) {
      return false;
    }
    return figures(Tokens.of(text.substring(open + 1, close)), language).stream()
        .anyMatch(p -> converts(p.figure().reading(), item.figure().reading(), tolerances));
  }

  private static List<Phrase> figures(Tokens tokens, Language language) {
    return new FigureScanner(tokens, language, new boolean[tokens.size()]).scan();
  }

  private static boolean converts(Reading from, Reading to, Tolerances tolerances) {
    if (from instanceof Reading.At && to instanceof Reading.At time) {
      return tolerances.timeZones() && !time.zones().isEmpty();
    }
    return from instanceof Reading.Of amount
        && to instanceof Reading.Of other
        && converts(amount, other, tolerances);
  }

  private static boolean converts(Reading.Of from, Reading.Of to, Tolerances tolerances) {
    if (from.unit().isEmpty() || to.unit().isEmpty() || from.unit().equals(to.unit())) {
      return false;
    }
    boolean money = Agreement.isMoney(from.unit()) && Agreement.isMoney(to.unit());
    Optional<BigDecimal> value = Units.bundled().convert(from.value(), from.unit(), to.unit());
    return (money && tolerances.currencies())
        || value
            .filter(
                v ->
                    v.subtract(to.value())
                            .abs()
                            .compareTo(v.abs().multiply(tolerances.conversion()))
                        <= 0)
            .isPresent();
  }
}
