package io.github.relecteur.kind.figure;

import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Days of the month that English writes as ordinals without naming the month (on the 17th), and
 * that were kept as ordinals in French (le 17e), where only the first is one.
 */
final class DayOrdinal {

  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);

  private static final Set<String> DATING =
      Set.of(
          "on", "until", "till", "by", "from", "since", "before", "after", "through", "for", "to",
          "and", "around", "between");

  /** What may stand behind a day, but begins no noun that an ordinal could belong to. */
  private static final Set<String> FOLLOWERS =
      Set.of(
          "i", "he", "she", "they", "we", "you", "it", "there", "at", "in", "with", "because",
          "when", "and", "or", "to", "but", "is", "was", "will", "of", "had", "has", "if", "as",
          "de", "du", "à", "au", "et", "ou", "il", "elle", "ils", "elles", "on", "je", "nous",
          "vous", "car", "parce", "quand", "pour", "avec", "dans", "est", "était", "mais", "si",
          "j", "c", "afin", "après", "avant", "lors", "lorsque", "a");

  private static final Set<String> ARTICLES = Set.of("le", "au", "du");

  private DayOrdinal() {}

  /** Whether a pair is such a day on both sides. */
  static boolean isKept(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    return original != null
        && translation != null
        && isDay(original)
        && isDay(translation)
        && !translation.place().text().endsWith("er")
        && isDated(pair, original)
        && isFree(pair, original)
        && isFree(pair, translation);
  }

  /** Whether a day of the month (on the 17th) became another one, rightly written without "e". */
  static boolean isAnotherDay(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    return original != null
        && translation != null
        && pair.accord() == Accord.DIFFERENT
        && isDay(original)
        && isBareDay(pair, translation)
        && isDated(pair, original)
        && isFree(pair, original)
        && isFree(pair, translation);
  }

  /** le 28. */
  private static boolean isBareDay(FigurePair pair, Item item) {
    Figure figure = item.figure();
    boolean day =
        figure.form() == Numeral.Form.DIGITS
            && figure.reading() instanceof Reading.Of of
            && of.units().isEmpty()
            && of.value().compareTo(LAST_DAY) <= 0;
    return day && ARTICLES.contains(item.tokens(pair.bitext()).get(item.from() - 1).lower());
  }

  private static boolean isDay(Item item) {
    Figure figure = item.figure();
    return figure.form() == Numeral.Form.ORDINAL
        && !figure.digits().isEmpty()
        && figure.reading() instanceof Reading.Of of
        && of.units().isEmpty()
        && of.value().compareTo(LAST_DAY) <= 0;
  }

  /** "on the 17th", "until the 19th", "on 10th", or "The 17th" at the start. */
  private static boolean isDated(FigurePair pair, Item item) {
    Tokens before = item.tokens(pair.bitext());
    int last = item.from() - 1;
    boolean article = before.get(last).is("the");
    Tokens.Token opener = before.get(article ? last - 1 : last);
    boolean starts = article && (last == 0 || !opener.isWord());
    return starts || DATING.contains(opener.lower());
  }

  /** Whether no noun follows that the ordinal could count. */
  private static boolean isFree(FigurePair pair, Item item) {
    Tokens.Token next = item.tokens(pair.bitext()).get(item.to());
    boolean compound = next.is('-') || next.isDigits();
    return !compound && (!next.isWord() || FOLLOWERS.contains(next.lower()));
  }
}
