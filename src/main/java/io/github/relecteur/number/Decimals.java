package io.github.relecteur.number;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.lexicon.NumberWords.Role;
import io.github.relecteur.lexicon.NumberWords.Word;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads decimals in words: two point zero three, deux virgule cinquante-deux. */
final class Decimals {

  private static final int MOST = 12;

  private final Tokens tokens;
  private final Language language;
  private final NumberWords words;
  private final String mark;

  Decimals(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
    this.words = NumberWords.of(language);
    this.mark = language == Language.FRENCH ? "virgule" : "point";
  }

  /** The number whose whole part has been read in words; null if no decimals follow. */
  @Nullable Numeral of(Numeral whole) {
    int at = whole.to();
    if (!tokens.get(at).is(mark) || whole.value().remainder(BigDecimal.ONE).signum() != 0) {
      return null;
    }
    at++;
    StringBuilder digits = new StringBuilder();
    while (digits.length() < MOST && digit(at) != null) {
      digits.append(digit(at));
      at++;
    }
    WordRun run =
        digits.length() > 0 && at > whole.to() + 2 ? null : WordRun.at(tokens, at, language);
    if (run != null && !run.ordinal() && !run.scaled() && isBelowHundred(run)) {
      digits.append(run.value().toPlainString());
      at = run.to();
    }
    if (digits.isEmpty()) {
      return null;
    }
    BigDecimal value = whole.value().add(new BigDecimal("0." + digits));
    return new Numeral(
        whole.from(), at, List.of(Value.of(value)), whole.form(), whole.scaled(), whole.digits());
  }

  private static boolean isBelowHundred(WordRun run) {
    return run.value().compareTo(BigDecimal.valueOf(100)) < 0;
  }

  /** A word for one digit, but not one that a larger number goes on from. */
  private @Nullable String digit(int at) {
    Word word = words.cardinal(tokens.get(at).lower());
    boolean single =
        word != null && word.role() == Role.UNIT && word.value().compareTo(BigDecimal.TEN) < 0;
    return word != null && single ? word.value().toPlainString() : null;
  }
}
