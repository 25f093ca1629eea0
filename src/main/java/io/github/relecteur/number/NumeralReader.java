package io.github.relecteur.number;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.NumberWords.Role;
import io.github.relecteur.lexicon.NumberWords.Word;
import io.github.relecteur.lexicon.WordMap;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Form;
import io.github.relecteur.number.Numeral.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a token: in digits or words, with scale words, as an ordinal or a
 * fraction. Remembers what it has read, so that all grammars of a sentence may ask it; for one
 * thread.
 */
public final class NumeralReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST = 40;
  private static final String VULGAR = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
  private static final String[] VULGAR_VALUES = {
    "0.5",
    "0.25",
    "0.75",
    "0.3333333333333333",
    "0.6666666666666667",
    "0.2",
    "0.4",
    "0.6",
    "0.8",
    "0.1666666666666667",
    "0.8333333333333333",
    "0.125",
    "0.375",
    "0.625",
    "0.875"
  };
  private static final Set<String> ENGLISH_ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> FRENCH_ORDINALS =
      Set.of(
          "er", "re", "ère", "ere", "e", "è", "ème", "eme", "ième", "ieme", "nd", "nde", "ers",
          "èmes", "es");

  /** The words that a number in words may start with, Roman numerals and twentyfive aside. */
  private static final class Bundled {
    static final WordMap<Boolean> ENGLISH =
        starts(Language.ENGLISH, List.of("a", "an", "half", "quarter"));
    static final WordMap<Boolean> FRENCH = starts(Language.FRENCH, List.of("un", "une", "demi"));

    private static WordMap<Boolean> starts(Language language, List<String> openers) {
      WordMap<Boolean> starts = new WordMap<>();
      NumberWords.of(language).starts().forEach(word -> starts.put(word, true));
      openers.forEach(word -> starts.put(word, true));
      return starts;
    }
  }

  private static final Set<String> OF = Set.of("of", "de", "des", "du", "d", "-", "chance");

  private final Tokens tokens;
  private final Language language;
  private final NumberWords words;
  private final boolean french;
  private final Convention convention;
  private final VagueNumerals vague;
  private final Fractions fractions;
  private final Decimals decimals;
  private final Scales scales;
  private final @Nullable Numeral[] known;
  private final boolean[] read;
  private final WordMap<Boolean> starts;

  /** A reader of a text. */
  public NumeralReader(Tokens tokens, Language language) {
    this(tokens, language, Convention.of(tokens, language));
  }

  /** A reader of a text that writes its numbers by a convention. */
  public NumeralReader(Tokens tokens, Language language, Convention convention) {
    this.convention = convention;
    this.tokens = tokens;
    this.language = language;
    this.words = NumberWords.of(language);
    this.french = language == Language.FRENCH;
    this.vague = new VagueNumerals(tokens, language);
    this.fractions = new Fractions(tokens, language);
    this.decimals = new Decimals(tokens, language);
    this.scales = new Scales(tokens, language);
    this.known = new @Nullable Numeral[tokens.size()];
    this.read = new boolean[tokens.size()];
    this.starts = french ? Bundled.FRENCH : Bundled.ENGLISH;
  }

  /** Whether a sign is a vulgar fraction such as ½. */
  public static boolean isFraction(String sign) {
    return VULGAR.contains(sign);
  }

  /** The number that starts at a token; null if none does. */
  public @Nullable Numeral at(int index) {
    if (index < 0 || index >= read.length) {
      return null;
    }
    if (!read[index]) {
      Numeral numeral = simple(index);
      known[index] = numeral == null ? null : withFraction(numeral);
      read[index] = true;
    }
    return known[index];
  }

  /** five and a quarter, trois et un cinquième, 3 million and a half. */
  private Numeral withFraction(Numeral whole) {
    int at = whole.to();
    boolean may =
        tokens.get(at).is(french ? "et" : "and")
            && (whole.form() == Form.WORDS || whole.form() == Form.DIGITS)
            && !tokens.get(whole.from() - 1).is(french ? "entre" : "between");
    Numeral part = may ? simple(at + 1) : null;
    boolean fits =
        part != null
            && part.form() == Form.FRACTION
            && part.value().compareTo(BigDecimal.ONE) < 0
            && !part.scaled()
            && !OF.contains(tokens.get(part.to()).lower());
    return part != null && fits
        ? whole.plus(part.value().multiply(fractions.scale(whole)), part.to())
        : whole;
  }

  private @Nullable Numeral simple(int index) {
    Tokens.Token token = tokens.get(index);
    if (token.isDigits()
        || ((token.is('.') || token.is(',')) && tokens.get(index + 1).isDigits())) {
      return digits(index);
    }
    if (token.type() == Tokens.Type.SIGN) {
      return vulgar(index);
    }
    return token.isWord() ? words(index) : null;
  }

  private @Nullable Numeral digits(int index) {
    if (tokens.get(index).text().length() > LONGEST) {
      return null;
    }
    DigitRun run = DigitRun.at(tokens, index, language, convention);
    if (run == null) {
      return null;
    }
    Numeral plain = new Numeral(index, run.to(), run.values(), Form.DIGITS, false, run.digits());
    if (endsNumber(tokens.get(run.to()))) {
      return plain;
    }
    Numeral ordinal = ordinalSuffix(plain);
    if (ordinal != null) {
      return ordinal;
    }
    Numeral parts = fractions.parts(plain);
    if (parts != null) {
      return parts;
    }
    Numeral fraction = fractions.slashed(plain);
    return scales.of(fraction != null ? fraction : mixed(plain));
  }

  /** Whether nothing of a number in digits can stand at a token that follows it. */
  private static boolean endsNumber(Tokens.Token next) {
    return switch (next.type()) {
      case NONE -> true;
      case SIGN -> !next.is('-') && !next.is('/') && !isFraction(next.text());
      case WORD, DIGITS -> false;
    };
  }

  /** 21st, 2e, 1er, 3ème. */
  private @Nullable Numeral ordinalSuffix(Numeral numeral) {
    int at = numeral.to();
    if (!tokens.get(at).isWord() || !tokens.glued(at)) {
      return null;
    }
    Set<String> suffixes = french ? FRENCH_ORDINALS : ENGLISH_ORDINALS;
    return suffixes.contains(tokens.get(at).lower())
        ? new Numeral(
            numeral.from(), at + 1, numeral.values(), Form.ORDINAL, false, numeral.digits())
        : null;
  }

  /**
   * 2½, 2 1/2, 2-1/2, 2 and a half, 2 et demi; in 5.04½ and 5.04-1/2 the half is one of the last
   * decimal.
   */
  private Numeral mixed(Numeral whole) {
    int at = whole.to();
    Tokens.Token next = tokens.get(at);
    if (next.type() == Tokens.Type.SIGN && VULGAR.indexOf(next.text()) >= 0) {
      BigDecimal part = new BigDecimal(VULGAR_VALUES[VULGAR.indexOf(next.text())]);
      return whole.plus(part.movePointLeft(Math.max(0, whole.value().scale())), at + 1);
    }
    Numeral part = next.isDigits() ? part(at, next.spaced()) : null;
    if (next.is('-')) {
      part = part(at + 1, tokens.glued(at) && tokens.glued(at + 1));
    }
    if (part != null) {
      return whole.plus(part.value().movePointLeft(Math.max(0, whole.value().scale())), part.to());
    }
    int half = scales.half(at);
    return half > 0 ? whole.plus(HALF, half) : whole;
  }

  /** The 1/2 of 2 1/2 and of 8-1/2; null if none stands there. */
  private @Nullable Numeral part(int at, boolean stands) {
    Tokens.Token above = tokens.get(at);
    boolean digit = stands && above.isDigits() && above.text().length() == 1;
    return digit
        ? fractions.slashed(
            new Numeral(
                at,
                at + 1,
                List.of(Value.of(new BigDecimal(above.text()))),
                Form.DIGITS,
                false,
                above.text()))
        : null;
  }

  /** A vulgar fraction sign by itself. */
  private @Nullable Numeral vulgar(int index) {
    int which = VULGAR.indexOf(tokens.get(index).text());
    if (which < 0) {
      return null;
    }
    Numeral numeral =
        new Numeral(
            index,
            index + 1,
            List.of(Value.of(new BigDecimal(VULGAR_VALUES[which]))),
            Form.FRACTION,
            false,
            tokens.get(index).text());
    return scales.of(numeral);
  }

  private @Nullable Numeral words(int index) {
    String lower = tokens.get(index).lower();
    boolean glued = !french && lower.contains("ty");
    int roman = french && !isNamed(index) ? Romans.ordinal(tokens.get(index).text()) : 0;
    if (roman > 0) {
      List<Value> value = List.of(Value.of(BigDecimal.valueOf(roman)));
      return new Numeral(index, index + 1, value, Form.ORDINAL, false, "");
    }
    if (!glued && !starts.has(lower)) {
      return null;
    }
    Numeral half = vague.half(index);
    if (half != null) {
      return half;
    }
    Numeral collective = vague.at(index);
    if (collective != null) {
      return collective;
    }
    boolean article = !french && (tokens.get(index).is("a") || tokens.get(index).is("an"));
    if (article) {
      return articled(index);
    }
    return spelled(index);
  }

  /** François Ier: the ordinal of a ruler is part of a name. */
  private boolean isNamed(int index) {
    return index > 1 && tokens.get(index - 1).isCapitalized();
  }

  private @Nullable Numeral spelled(int index) {
    WordRun run = WordRun.at(tokens, index, language);
    if (run == null) {
      return french ? null : bareScale(index);
    }
    Form form = run.ordinal() ? Form.ORDINAL : Form.WORDS;
    Numeral numeral =
        new Numeral(index, run.to(), List.of(Value.of(run.value())), form, run.scaled(), "");
    if (run.ordinal()) {
      return fractions.inverse(numeral);
    }
    Numeral fraction = fractions.of(numeral, run.lastScale());
    if (fraction != null) {
      return scales.of(fraction);
    }
    Numeral decimal = decimals.of(numeral);
    if (decimal != null) {
      return scales.of(decimal);
    }
    int halfEnd = scales.half(numeral.to());
    if (halfEnd > 0) {
      Word of = words.cardinal(tokens.get(halfEnd).lower());
      boolean half = run.scaled() && of != null && of.role() == Role.SCALE;
      BigDecimal unit = of != null && half ? of.value() : run.lastScale();
      numeral = numeral.plus(HALF.multiply(unit), half ? halfEnd + 1 : halfEnd);
    }
    Numeral whole = scales.of(numeral);
    Numeral divided = whole.to() > numeral.to() ? fractions.of(whole, BigDecimal.ONE) : null;
    return divided == null ? whole : divided;
  }

  /** English hundred, thousand and million without a number before them: a million-dollar deal. */
  private @Nullable Numeral bareScale(int index) {
    Word word = words.cardinal(tokens.get(index).lower());
    if (word == null || !isMultiplier(word)) {
      return null;
    }
    Numeral one =
        new Numeral(index, index + 1, List.of(Value.of(word.value())), Form.VAGUE, false, "");
    return scales.of(one);
  }

  private static boolean isMultiplier(Word word) {
    return word.role() == Role.HUNDRED || word.role() == Role.THOUSAND || word.role() == Role.SCALE;
  }

  /** a hundred, a million, a dozen, a third. */
  private @Nullable Numeral articled(int index) {
    int next = tokens.get(index + 1).is('-') ? index + 2 : index + 1;
    Word word = words.cardinal(tokens.get(next).lower());
    if (word != null && isMultiplier(word)) {
      return spelled(index);
    }
    if (tokens.get(next).is("half") && tokens.get(next + 1).is('-')) {
      Numeral half = vague.half(next);
      return half == null
          ? null
          : new Numeral(index, half.to(), half.values(), half.form(), half.scaled(), "");
    }
    if (word != null && word.role() == Role.DOZEN) {
      return new Numeral(
          index, next + 1, List.of(Value.of(word.value())), Form.COLLECTIVE, false, "");
    }
    Numeral one =
        new Numeral(index, index + 1, List.of(Value.of(BigDecimal.ONE)), Form.WORDS, false, "");
    Numeral fraction = fractions.of(one, BigDecimal.ONE);
    return fraction == null ? null : scales.of(fraction);
  }
}
