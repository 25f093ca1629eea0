package io.github.relecteur.kind.figure;

import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;

/** Reads the parts of a time of day: the hour, the minute, and the half of the day. */
final class Hours {

  private final Tokens tokens;
  private final NumeralReader numerals;

  Hours(Tokens tokens, NumeralReader numerals) {
    this.tokens = tokens;
    this.numerals = numerals;
  }

  /** The hour at a token, in digits or words, 0 to 24; -1 if none stands there. */
  int hour(int index) {
    Numeral numeral = numerals.at(index);
    if (tokens.get(index).isDigits()) {
      String text = tokens.get(index).text();
      int value = text.length() <= 2 ? Integer.parseInt(text) : -1;
      return value <= 24 ? value : -1;
    }
    boolean words =
        numeral != null
            && numeral.form() == Numeral.Form.WORDS
            && numeral.value().compareTo(BigDecimal.valueOf(24)) <= 0;
    return words && numeral != null ? numeral.value().intValue() : -1;
  }

  int numeralEnd(int index) {
    if (tokens.get(index).isDigits()) {
      return index + 1;
    }
    Numeral numeral = numerals.at(index);
    return numeral == null ? index + 1 : numeral.to();
  }

  boolean isMinute(int index) {
    Tokens.Token token = tokens.get(index);
    return token.isDigits() && token.text().length() == 2 && token.text().charAt(0) < '6';
  }

  /** 1 after noon, -1 before it, 0 if not said at this token. */
  int halfOfDay(int at) {
    Tokens.Token token = tokens.get(at);
    if (token.is("am") || token.is("pm")) {
      return token.is("pm") ? 1 : -1;
    }
    boolean dotted =
        tokens.get(at + 1).is('.') && tokens.get(at + 2).is("m") && tokens.glued(at + 2);
    if (!dotted || (!token.is("a") && !token.is("p"))) {
      return 0;
    }
    return token.is("p") ? 1 : -1;
  }

  int halfEnd(int at) {
    if (tokens.get(at).text().length() == 2) {
      return at + 1;
    }
    return tokens.get(at + 3).is('.') && tokens.glued(at + 3) ? at + 4 : at + 3;
  }
}
