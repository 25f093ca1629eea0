package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Message;
import io.github.relecteur.number.Amount;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.wording.Messages;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words for messages: what a figure says and what it is worth. */
final class Wording {

  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The names of the months, which take long to find out. */
  private static final class Months {
    static final List<Message> NAMES =
        Arrays.stream(Month.values())
            .map(month -> new Message(name(month, Locale.ENGLISH), name(month, Locale.FRENCH)))
            .toList();

    private static String name(Month month, Locale locale) {
      return month.getDisplayName(TextStyle.FULL, locale);
    }
  }

  /** More digits than these only divisions have: 0.6666666666666667. */
  private static final int MOST_DIGITS = 15;

  private static final MathContext FEW = new MathContext(3);

  private Wording() {}

  /** The figure as written, in quotation marks, and its value where that says more. */
  static Message of(Item item) {
    String text = item.place().text();
    Message written = Messages.quoted(text);
    Message value = value(item.figure(), text);
    Message both = Messages.of("quoted.value", text, value);
    return new Message(
        says(value.english(), text) ? both.english() : written.english(),
        says(value.french(), text) ? both.french() : written.french());
  }

  /**
   * What became of a figure.
   *
   * @param how the key of a message that says more, or an empty text
   */
  static Message became(Item original, Item translation, String how) {
    return became(of(original), of(translation), how);
  }

  /** What became of something, see {@link #became(Item, Item, String)}. */
  static Message became(Message original, Message translation, String how) {
    return how.isEmpty()
        ? Messages.of("figure.became", original, translation)
        : Messages.of("figure.became.how", original, translation, Messages.of(how));
  }

  /** Whether a value is not what is written already. */
  private static boolean says(String value, String text) {
    return !value.isEmpty()
        && !value.equals(text)
        && !value.equals(text.replace('\u202F', '\u00A0'));
  }

  private static Message value(Figure figure, String text) {
    Reading reading = figure.reading();
    if (reading instanceof Reading.On on) {
      return date(on.date(), text);
    }
    if (reading instanceof Reading.At at) {
      return new Message(at.time().iso(), at.time().iso());
    }
    Reading.Of of = (Reading.Of) reading;
    Message number = number(of.value());
    if (of.unit().isEmpty()) {
      return number;
    }
    return of.unit().equals(Amount.PERCENT)
        ? Messages.of("value.percent", number)
        : Messages.of("value.unit", number, Messages.unit(of.unit(), of.value()));
  }

  /** A date in ISO 8601; without a year the day and month of one in digits, otherwise nothing. */
  private static Message date(CalendarDate date, String text) {
    if (date.year() != null) {
      return new Message(date.iso(), date.iso());
    }
    Integer day = date.day();
    if (date.month() == null || day == null || hasLetter(text)) {
      return new Message("", "");
    }
    Message month = Months.NAMES.get(date.month() - 1);
    return new Message(
        String.join(" ", day.toString(), month.english()),
        String.join(" ", day == 1 ? "1er" : day.toString(), month.french()));
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A number for a message, with a decimal comma in French. */
  static Message number(BigDecimal value) {
    String number = written(value);
    return new Message(number, number.replace('.', ','));
  }

  /** A number for a message: plain below a million, with a power of ten from there on. */
  private static String written(BigDecimal value) {
    BigDecimal shown = value.precision() > MOST_DIGITS ? value.round(FEW) : value;
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    if (plain.abs().compareTo(LARGE) < 0) {
      return plain.toPlainString();
    }
    int exponent = plain.precision() - plain.scale() - 1;
    String mantissa = plain.movePointLeft(exponent).stripTrailingZeros().toPlainString();
    String digits = Integer.toString(exponent);
    StringBuilder text = new StringBuilder(mantissa);
    text.append("×10");
    for (int i = 0; i < digits.length(); i++) {
      text.append(SUPERSCRIPTS.charAt(digits.charAt(i) - '0'));
    }
    return text.toString();
  }
}
