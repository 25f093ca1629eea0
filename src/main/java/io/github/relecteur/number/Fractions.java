package io.github.relecteur.number;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.NumberWords.Role;
import io.github.relecteur.lexicon.NumberWords.Word;
import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Form;
import io.github.relecteur.number.Numeral.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a number is divided by: two thirds, one twenty-fifth, vingt-trois cinquièmes, 3/4. */
final class Fractions {

  private static final MathContext PRECISION = new MathContext(16);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int SMALL = 20;
  private static final Set<String> DENOMINATORS =
      Set.of("2", "3", "4", "5", "8", "10", "16", "32", "100");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What quarts and huitièmes are counts of. */
  private static final Set<String> PARTS_OF =
      Set.of(
          "finale",
          "finales",
          "finaliste",
          "finalistes",
          "travail",
          "nuit",
          "garde",
          "veille",
          "jour");

  /** Words that follow a part, and no thing that is counted. */
  private static final class Bundled {
    static final Map<Language, Set<String>> BEHIND_PARTS = new EnumMap<>(Language.class);

    static {
      Table table = Table.load(Fractions.class, "behind-parts.tsv", "language", "word");
      for (Table.Row row : table.rows()) {
        BEHIND_PARTS
            .computeIfAbsent(Language.of(row.get("language")), k -> new HashSet<>())
            .add(row.get("word"));
      }
    }
  }

  /** What stands below the line, and whether it is in the plural. */
  private record Below(int to, BigDecimal value, boolean plural) {}

  private final Tokens tokens;
  private final Language language;
  private final NumberWords words;
  private final Set<String> behindParts;
  private final boolean french;

  Fractions(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
    this.words = NumberWords.of(language);
    this.behindParts = Bundled.BEHIND_PARTS.getOrDefault(language, Set.of());
    this.french = language == Language.FRENCH;
  }

  /** The fraction that a number in words opens; null if it is none. */
  @Nullable Numeral of(Numeral above, BigDecimal lastScale) {
    int at = pastHyphen(above.to());
    Below below = below(at, above);
    if (below == null || !agrees(above, below, at) || isCount(below.to())) {
      return null;
    }
    if (isNth(above, at, below)) {
      return nth(above, below);
    }
    Numeral whole = behindAnd(above, below, lastScale);
    if (whole != null) {
      return whole;
    }
    BigDecimal number = above.value();
    BigDecimal by = below.value();
    BigDecimal ten = lastTen(above);
    if (ten.signum() > 0 && by.compareTo(TEN) < 0) {
      number = number.subtract(ten);
      by = by.add(ten);
    }
    return alsoPlain(
        above, at, by, below.to(), fraction(above, number.divide(by, PRECISION), below.to()));
  }

  /** 2.2 millionths, 3 centièmes: a number in digits of parts in words; null if it is none. */
  @Nullable Numeral parts(Numeral above) {
    Tokens.Token token = tokens.get(above.to());
    BigDecimal by = token.isWord() && token.spaced() ? words.denominator(token.lower()) : null;
    return by == null || by.compareTo(HUNDRED) < 0 || !token.lower().endsWith("s")
        ? null
        : fraction(above, above.value().divide(by, PRECISION), above.to() + 1);
  }

  /** huit quarts de finale, deux quarts de travail: counts of things. */
  private boolean isCount(int to) {
    return french && tokens.get(to).is("de") && PARTS_OF.contains(tokens.get(to + 1).lower());
  }

  /** un treizième mois and a third mandate are ordinals, un treizième des voix is a part. */
  private boolean isNth(Numeral above, int at, Below below) {
    Tokens.Token next = tokens.get(below.to());
    return (french || tokens.get(above.from()).is("a"))
        && isOne(above)
        && words.ordinal(tokens.get(at).lower()) != null
        && next.isWord()
        && next.spaced()
        && !behindParts.contains(next.lower());
  }

  private static Numeral nth(Numeral above, Below below) {
    List<Value> values =
        List.of(
            Value.of(below.value()),
            new Value(BigDecimal.ONE.divide(below.value(), PRECISION), false, true));
    return new Numeral(above.from(), below.to(), values, Form.ORDINAL, false, "");
  }

  private static Numeral fraction(Numeral above, BigDecimal value, int to) {
    return new Numeral(above.from(), to, List.of(Value.of(value)), Form.FRACTION, false, "");
  }

  private int pastHyphen(int at) {
    boolean even = tokens.glued(at) == tokens.glued(at + 1);
    return tokens.get(at).is('-') && even ? at + 1 : at;
  }

  private @Nullable Below below(int at, Numeral above) {
    Tokens.Token token = tokens.get(at);
    if (!token.isWord()) {
      return null;
    }
    BigDecimal single = words.denominator(token.lower());
    if (single != null) {
      boolean plural = token.lower().endsWith("s") || token.is("halves");
      return new Below(at + 1, single, plural);
    }
    return french || !isOne(above) ? compound(at) : ordinal(at, above);
  }

  /** twenty fifths, vingt-cinquièmes. */
  private @Nullable Below compound(int at) {
    Word ten = words.cardinal(tokens.get(at).lower());
    if (ten == null || ten.role() != Role.TEN) {
      return french ? ordinalFrench(at) : null;
    }
    int next = tokens.get(at + 1).is('-') ? at + 2 : at + 1;
    BigDecimal unit = words.denominator(tokens.get(next).lower());
    boolean plural = tokens.get(next).lower().endsWith("s");
    if (unit == null || unit.compareTo(TEN) >= 0 || (!plural && !french)) {
      return french ? ordinalFrench(at) : null;
    }
    return new Below(next + 1, ten.value().add(unit), plural);
  }

  private @Nullable Below ordinalFrench(int at) {
    WordRun run = WordRun.at(tokens, at, language);
    boolean several = run != null && run.ordinal() && run.to() > at + 1;
    return run != null && several ? new Below(run.to(), run.value(), false) : null;
  }

  /** one twenty-fifth, one one hundred and fifth. */
  private @Nullable Below ordinal(int at, Numeral above) {
    WordRun run = isOne(above) ? WordRun.at(tokens, at, language) : null;
    boolean several = run != null && run.ordinal() && run.to() > at + 1;
    return run != null && several ? new Below(run.to(), run.value(), false) : compound(at);
  }

  private static boolean isOne(Numeral numeral) {
    return numeral.value().compareTo(BigDecimal.ONE) == 0;
  }

  private boolean agrees(Numeral above, Below below, int at) {
    boolean one = isOne(above);
    BigDecimal by = below.value();
    boolean usual = by.intValue() == 2 || by.intValue() == 4;
    boolean small = above.value().compareTo(BigDecimal.valueOf(SMALL)) < 0;
    boolean afterAnd = tokens.get(above.to() - 2).is(french ? "et" : "and");
    if (isOfYears(above, by) && !afterAnd) {
      return false;
    }
    if (above.value().signum() <= 0 || (usual && !small && !afterAnd)) {
      return false;
    }
    if (french && tokens.get(at).lower().startsWith("demi") && tokens.get(at + 1).is('-')) {
      return false;
    }
    boolean spaced = at > above.to() && !tokens.glued(above.to());
    if (spaced && by.compareTo(BigDecimal.valueOf(4)) < 0) {
      return false;
    }
    if (one) {
      return !below.plural() || by.intValue() == 3;
    }
    if (!french && above.value().intValue() == 3 && by.intValue() == 4) {
      return below.plural() || tokens.get(at - 1).is('-');
    }
    boolean singular = french && (afterAnd || isProper(above, by));
    return below.plural() || (singular && by.compareTo(BigDecimal.valueOf(4)) >= 0);
  }

  /**
   * two quarters, six quarters: parts of a year, unless the text holds nothing else; but three
   * quarters are those of anything.
   */
  private boolean isOfYears(Numeral above, BigDecimal by) {
    return !french
        && by.intValue() == 4
        && tokens.get(above.to()).is("quarters")
        && (above.from() > 0 || above.to() + 1 < tokens.size())
        && above.value().compareTo(BigDecimal.valueOf(3)) != 0;
  }

  /** cinq huitième, with the plural forgotten. */
  private static boolean isProper(Numeral above, BigDecimal by) {
    return above.value().compareTo(by) < 0 && above.to() == above.from() + 1;
  }

  /**
   * In "two hundred and fifty-four hundredths" only what stands behind the "and" is divided, as
   * long as that makes less than one.
   */
  private @Nullable Numeral behindAnd(Numeral above, Below below, BigDecimal lastScale) {
    for (int i = above.to() - 1; i > above.from(); i--) {
      if (tokens.get(i).is(french ? "et" : "and")) {
        WordRun tail = WordRun.at(tokens, i + 1, language);
        boolean proper =
            tail != null && tail.to() == above.to() && tail.value().compareTo(below.value()) < 0;
        if (tail == null || !proper) {
          return null;
        }
        BigDecimal part = tail.value().divide(below.value(), PRECISION).multiply(lastScale);
        return fraction(above, above.value().subtract(tail.value()).add(part), below.to());
      }
    }
    return null;
  }

  /** The ten at the end of "one hundred thirty", which belongs to the fifths behind it; or zero. */
  private BigDecimal lastTen(Numeral above) {
    int last = above.to() - 1;
    Word word = words.cardinal(tokens.get(last).lower());
    boolean splits =
        word != null
            && !french
            && word.role() == Role.TEN
            && last > above.from()
            && !tokens.get(last - 1).is("and");
    return word != null && splits ? word.value() : BigDecimal.ZERO;
  }

  /** What a fraction behind a number is a fraction of: of the million in "a million and a half". */
  BigDecimal scale(Numeral numeral) {
    BigDecimal scale = BigDecimal.ONE;
    if (!numeral.scaled()) {
      return scale;
    }
    BigDecimal rest = numeral.value();
    while (rest.compareTo(THOUSAND) >= 0 && rest.remainder(THOUSAND).signum() == 0) {
      rest = rest.movePointLeft(3);
      scale = scale.multiply(THOUSAND);
    }
    return scale;
  }

  /** un centième, tenth of a mile: an ordinal by its form, but one part of several. */
  Numeral inverse(Numeral ordinal) {
    if (!french) {
      return partOf(ordinal);
    }
    int last = ordinal.to() - 1;
    Word word = words.ordinal(tokens.get(last).lower());
    boolean part =
        word != null
            && last == ordinal.from() + 1
            && (tokens.get(ordinal.from()).is("un") || tokens.get(ordinal.from()).is("une"))
            && word.value().compareTo(BigDecimal.valueOf(100)) >= 0;
    if (word == null || !part) {
      return isShare(ordinal)
          ? nth(ordinal, new Below(ordinal.to(), ordinal.value(), false))
          : ordinal;
    }
    return new Numeral(
        ordinal.from(),
        ordinal.to(),
        List.of(
            Value.of(BigDecimal.ONE.divide(word.value(), PRECISION)),
            new Value(word.value(), false, true)),
        Form.FRACTION,
        false,
        "");
  }

  /** le quinzième de sa vitesse: the fifteenth in a row, or one part of fifteen. */
  private boolean isShare(Numeral ordinal) {
    Tokens.Token next = tokens.get(ordinal.to());
    boolean of = next.is("de") || next.is("du") || next.is("des") || next.is("d");
    return of
        && tokens.get(ordinal.from() - 1).is("le")
        && ordinal.value().compareTo(BigDecimal.valueOf(2)) > 0;
  }

  /** tenth of a mile, but not "the third of a series". */
  private Numeral partOf(Numeral ordinal) {
    boolean part =
        tokens.get(ordinal.to()).is("of")
            && (tokens.get(ordinal.to() + 1).is("a") || tokens.get(ordinal.to() + 1).is("an"))
            && !tokens.get(ordinal.from() - 1).is("the")
            && words.denominator(tokens.get(ordinal.from()).lower()) != null
            && ordinal.to() == ordinal.from() + 1;
    if (!part) {
      return ordinal;
    }
    List<Value> values =
        List.of(
            Value.of(BigDecimal.ONE.divide(ordinal.value(), PRECISION)),
            new Value(ordinal.value(), false, true));
    return new Numeral(ordinal.from(), ordinal.to(), values, Form.FRACTION, false, "");
  }

  /** 3/4, where it can be no date. */
  @Nullable Numeral slashed(Numeral numeral) {
    int at = numeral.to();
    boolean slash =
        tokens.get(at).is('/')
            && tokens.glued(at)
            && tokens.get(at + 1).isDigits()
            && tokens.glued(at + 1);
    if (!slash || numeral.to() != numeral.from() + 1 || tokens.get(at + 2).is('/')) {
      return null;
    }
    String below = tokens.get(at + 1).text();
    BigDecimal above = numeral.value();
    boolean small = DENOMINATORS.contains(below);
    if (!small || above.signum() == 0 || above.compareTo(new BigDecimal(below)) >= 0) {
      return null;
    }
    BigDecimal value = above.divide(new BigDecimal(below), PRECISION);
    return new Numeral(
        numeral.from(),
        at + 2,
        List.of(Value.of(value)),
        Form.FRACTION,
        false,
        tokens.between(numeral.from(), at + 2));
  }

  /**
   * "three quarters" of a year and "a three-quarter high" are three, "a third man" is the third.
   */
  private Numeral alsoPlain(Numeral above, int at, BigDecimal below, int to, Numeral fraction) {
    boolean quarters =
        tokens.get(at).is("quarters")
            || (tokens.get(at).is("quarter") && tokens.get(at - 1).is('-'));
    boolean several = to > at + 1;
    boolean nth =
        (!french || several) && isOne(above) && tokens.get(to).isWord() && !tokens.get(to).is("of");
    if (!quarters && !nth) {
      return fraction;
    }
    List<Value> values = new ArrayList<>(fraction.values());
    values.add(new Value(quarters ? above.value() : below, false, true));
    return new Numeral(
        fraction.from(),
        fraction.to(),
        values,
        fraction.form(),
        fraction.scaled(),
        fraction.digits());
  }
}
