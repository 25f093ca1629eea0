package io.github.relecteur.number;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.NumberWords.Role;
import io.github.relecteur.lexicon.NumberWords.Word;
import io.github.relecteur.model.Language;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up a number in words, token by token. */
final class WordRun {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;
  private final NumberWords words;
  private final boolean french;
  private final int from;
  private int at;
  private long chunk;
  private boolean chunkOpen;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal lastScale = BigDecimal.ZERO;
  private boolean scaled;

  /** Whether a larger scale has multiplied all before it, as in four thousand million: once. */
  private boolean multiplied;

  private boolean ordinal;

  private WordRun(Tokens tokens, int from, Language language) {
    this.tokens = tokens;
    this.words = NumberWords.of(language);
    this.french = language == Language.FRENCH;
    this.from = from;
    this.at = from;
  }

  /** Reads the number in words that starts at a token; null if there is none. */
  static @Nullable WordRun at(Tokens tokens, int index, Language language) {
    WordRun run = new WordRun(tokens, index, language);
    run.read();
    return run.at > index && (run.chunkOpen || run.total.signum() > 0) ? run : null;
  }

  int to() {
    return at;
  }

  boolean scaled() {
    return scaled;
  }

  boolean ordinal() {
    return ordinal;
  }

  /** The multiplier that came last, or one. */
  BigDecimal lastScale() {
    return lastScale.signum() == 0 ? BigDecimal.ONE : lastScale;
  }

  BigDecimal value() {
    return total.add(BigDecimal.valueOf(chunk));
  }

  /** English "a hundred and fifty": the article stands for one. */
  private void article() {
    boolean article = !french && (tokens.get(from).is("a") || tokens.get(from).is("an"));
    Word next = article ? words.cardinal(tokens.get(from + 1).lower()) : null;
    boolean multiplies =
        next != null
            && (next.role() == Role.HUNDRED
                || next.role() == Role.THOUSAND
                || next.role() == Role.SCALE);
    if (multiplies) {
      chunk = 1;
      chunkOpen = true;
      at = from + 1;
    }
  }

  private void read() {
    article();
    while (!ordinal) {
      int next = at == from ? at : joined();
      if (next < 0 || !take(next)) {
        return;
      }
    }
  }

  /**
   * The index of the next word of the number, past a hyphen or a joining and/et; -1 if nothing may
   * follow.
   */
  private int joined() {
    if ((tokens.get(at).is('—') || tokens.get(at).is('–')) && isTenAndUnit() && tokens.glued(at)) {
      return at + 1;
    }
    if (tokens.get(at).is('-') && tokens.get(at).spaced() && isTenAndUnit()) {
      return at + 1;
    }
    if (tokens.get(at).is('-') && tokens.glued(at)) {
      if (tokens.get(at + 1).is("et") && tokens.get(at + 2).is('-')) {
        return at + 3;
      }
      return tokens.glued(at + 1) ? at + 1 : -1;
    }
    if (french && tokens.get(at).is("et")) {
      boolean one = tokens.get(at + 1).is("un") || tokens.get(at + 1).is("une");
      boolean unieme = tokens.get(at + 1).lower().startsWith("uni");
      boolean eleven = tokens.get(at + 1).lower().startsWith("onz");
      boolean tens = chunk % 100 >= 20 && chunk % 10 == 0;
      return tens && (one || unieme || (eleven && chunk % 100 == 60)) ? at + 1 : -1;
    }
    if (!french && tokens.get(at).is("and")) {
      return afterAnd();
    }
    return at;
  }

  /** fifty - two, twenty—fifth: the dash joins a ten and a unit. */
  private boolean isTenAndUnit() {
    String after = tokens.get(at + 1).lower();
    Word next = words.cardinal(after);
    Word last = words.ordinal(after);
    Word ten = words.cardinal(tokens.get(at - 1).lower());
    boolean unit = next != null && next.role() == Role.UNIT && isDigit(next);
    boolean nth = last != null && last.role() == Role.ORDINAL && isDigit(last);
    return !french
        && ten != null
        && ten.role() == Role.TEN
        && tokens.glued(at) == tokens.glued(at + 1)
        && (unit || nth);
  }

  private static boolean isDigit(Word word) {
    return word.value().signum() > 0 && word.value().compareTo(BigDecimal.TEN) < 0;
  }

  /** "two hundred and five", but not "one hundred and two hundred". */
  private int afterAnd() {
    boolean multiplied = (chunkOpen && chunk % 100 == 0 && chunk > 0) || (!chunkOpen && scaled);
    Word last = words.ordinal(tokens.get(at + 1).lower());
    if (multiplied
        && last != null
        && (last.role() == Role.ORDINAL || last.role() == Role.ORDINAL_TEN)) {
      return at + 1;
    }
    Word next = words.cardinal(tokens.get(at + 1).lower());
    if (!multiplied || next == null || (next.role() != Role.UNIT && next.role() != Role.TEN)) {
      return -1;
    }
    int after = at + 2;
    if (tokens.get(after).is('-')) {
      after += 2;
    } else if (next.role() == Role.TEN && isUnit(after)) {
      after++;
    }
    Word multiplier = words.cardinal(tokens.get(after).lower());
    return multiplier != null && startsAnother(multiplier) ? -1 : at + 1;
  }

  /**
   * After "and" a hundred starts another number; so does a larger scale, unless only hundreds
   * precede.
   */
  private boolean startsAnother(Word multiplier) {
    boolean scale = multiplier.role() == Role.THOUSAND || multiplier.role() == Role.SCALE;
    boolean inside = scaled && !chunkOpen && !tokens.get(from - 1).is("between");
    return (multiplier.role() == Role.HUNDRED && !inside) || (scale && (!chunkOpen || scaled));
  }

  private boolean isUnit(int index) {
    Word word = words.cardinal(tokens.get(index).lower());
    return word != null && word.role() == Role.UNIT;
  }

  private boolean take(int index) {
    String lower = tokens.get(index).lower();
    Word word = words.cardinal(lower);
    boolean taken = word != null && takeCardinal(word);
    if (!taken) {
      Word last = words.ordinal(lower);
      taken = last != null ? takeOrdinal(last, index) : word == null && takeGlued(lower);
    }
    if (taken) {
      at = index + 1;
    }
    return taken;
  }

  /** twentyfive, thirtyfirst: a ten and a unit without the hyphen. */
  private boolean takeGlued(String lower) {
    int split = lower.indexOf("ty") + 2;
    Word ten = french || split < 2 ? null : words.cardinal(lower.substring(0, split));
    if (ten == null || ten.role() != Role.TEN || split == lower.length()) {
      return false;
    }
    Word unit = words.cardinal(lower.substring(split));
    Word nth = words.ordinal(lower.substring(split));
    boolean cardinal = unit != null && unit.role() == Role.UNIT && isDigit(unit);
    boolean last = nth != null && nth.role() == Role.ORDINAL && isDigit(nth);
    if ((!cardinal && !last) || !addTen(ten.value().longValue())) {
      return false;
    }
    Word rest = cardinal ? unit : nth;
    ordinal = !cardinal;
    return rest != null && addUnit(rest.value().longValue());
  }

  private boolean takeCardinal(Word word) {
    long value = word.value().longValue();
    return switch (word.role()) {
      case UNIT -> addUnit(value);
      case TEN -> addTen(value);
      case HUNDRED -> hundred();
      case THOUSAND, SCALE -> scale(word.value());
      default -> false;
    };
  }

  private boolean takeOrdinal(Word word, int index) {
    boolean first = index == from;
    if (!first && isOfThings(index)) {
      return false;
    }
    boolean taken =
        switch (word.role()) {
          case ORDINAL -> addUnit(word.value().longValue());
          case ORDINAL_TEN -> addTen(word.value().longValue());
          case ORDINAL_HUNDRED, ORDINAL_THOUSAND, ORDINAL_SCALE ->
              first ? alone(word.value()) : multiply(word);
          default -> false;
        };
    ordinal = taken;
    return taken;
  }

  /** trente premières minutes, thirty first minutes: the second word belongs to the things. */
  private boolean isOfThings(int index) {
    if (french) {
      String lower = tokens.get(index).lower();
      boolean name = lower.startsWith("premi") || lower.startsWith("second");
      return name && lower.endsWith("s");
    }
    Tokens.Token noun = tokens.get(index + 1);
    boolean plural = noun.isWord() && noun.lower().endsWith("s") && noun.spaced();
    return tokens.get(index).spaced()
        && plural
        && words.ordinal(tokens.get(index).lower()) != null
        && words.denominator(noun.lower()) == null;
  }

  /** hundredth, millième: an ordinal by itself. */
  private boolean alone(BigDecimal value) {
    total = value;
    return true;
  }

  private boolean multiply(Word word) {
    return word.role() == Role.ORDINAL_HUNDRED ? hundred() : scale(word.value());
  }

  private boolean addUnit(long value) {
    long rest = chunk % 100;
    boolean afterTen = rest >= 20 && rest % 10 == 0 && value > 0 && value < 10;
    boolean frenchTeen = french && (rest == 60 || rest == 80) && value >= 10;
    if (!chunkOpen || (chunk > 0 && rest == 0 && value > 0) || afterTen || frenchTeen) {
      chunk += value;
      chunkOpen = true;
      return true;
    }
    if (french && (rest == 10 || rest == 70 || rest == 90) && value >= 7 && value < 10) {
      chunk += value;
      return true;
    }
    return false;
  }

  private boolean addTen(long value) {
    long rest = chunk % 100;
    if (french && value == 20 && rest == 4) {
      chunk += 76;
      return true;
    }
    if (!chunkOpen || (rest == 0 && chunk > 0)) {
      chunk += value;
      chunkOpen = true;
      return true;
    }
    return false;
  }

  private boolean hundred() {
    if (!chunkOpen) {
      if (!french && at == from) {
        return false;
      }
      chunk = 100;
      chunkOpen = true;
      return true;
    }
    boolean coin = french && chunk == 1;
    if (chunk == 0 || chunk >= 20 || coin || (french && chunk >= 10)) {
      return false;
    }
    chunk *= HUNDRED.longValue();
    return true;
  }

  private boolean scale(BigDecimal value) {
    if (!chunkOpen) {
      boolean mille = french && value.compareTo(BigDecimal.valueOf(1000)) == 0;
      if (!mille) {
        return false;
      }
      chunk = 1;
    }
    if (chunkOpen && chunk == 0) {
      return false;
    }
    boolean larger = lastScale.signum() > 0 && value.compareTo(lastScale) > 0;
    if (larger && multiplied) {
      return false;
    }
    if (larger) {
      multiplied = true;
      total = total.add(BigDecimal.valueOf(chunk)).multiply(value);
    } else if (lastScale.signum() > 0 && (value.compareTo(lastScale) == 0 || chunk == 0)) {
      return false;
    } else {
      total = total.add(BigDecimal.valueOf(chunk).multiply(value));
    }
    chunk = 0;
    chunkOpen = false;
    scaled = true;
    lastScale = value;
    return true;
  }
}
