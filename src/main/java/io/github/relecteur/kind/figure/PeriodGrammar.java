package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.NumberWords;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.NumeralReader;
import io.github.relecteur.number.Romans;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Quarters, halves, decades and centuries. */
final class PeriodGrammar implements Grammar {

  private static final String DECADES = "années";
  private static final List<String> ENGLISH_DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");
  private static final List<String> CENTURIES =
      List.of("century", "centuries", "siècle", "siècles");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our", "your");
  private static final Set<String> BEHIND_END = Set.of("of", "the", "de", "du", "d", "'", "le");
  private static final int MOST_WORDS_TO_END = 3;
  private static final Set<String> FISCAL =
      Set.of(
          "fiscal",
          "calendar",
          "financial",
          "year",
          "exercice",
          "année",
          "fiscale",
          "calendaire",
          "civile");

  private final Tokens tokens;
  private final Language language;
  private final boolean french;
  private final NumeralReader numerals;
  private final Seasons seasons;

  PeriodGrammar(Tokens tokens, Language language, NumeralReader numerals) {
    this.tokens = tokens;
    this.language = language;
    this.french = language == Language.FRENCH;
    this.numerals = numerals;
    this.seasons = new Seasons(tokens, language);
  }

  /** The words, in lower case, that name periods by themselves or before their year. */
  static Set<String> starts() {
    Set<String> starts = new HashSet<>(ENGLISH_DECADES);
    starts.addAll(Seasons.names());
    starts.add("fy");
    starts.add(DECADES);
    return starts;
  }

  @Override
  public @Nullable Phrase at(int index) {
    boolean word = tokens.get(index).isWord();
    Phrase code = coded(index);
    if (code == null && word) {
      code = fiscalYear(index);
    }
    if (code != null) {
      return code;
    }
    Phrase decade = decade(index);
    if (decade != null) {
      return decade;
    }
    Phrase season = word ? seasons.at(index) : null;
    return season != null ? season : ordinalPeriod(index);
  }

  /** Q3, T3, H1, S1, 3Q, with or without a year. */
  private @Nullable Phrase coded(int index) {
    Tokens.Token letter = tokens.get(index);
    Tokens.Token digit = tokens.get(index + 1);
    if (letter.isDigits() && digit.isWord() && tokens.glued(index + 1)) {
      Tokens.Token swap = letter;
      letter = digit;
      digit = swap;
    }
    boolean free =
        !tokens.glued(index) || tokens.get(index - 1).is('(') || tokens.get(index - 1).is('\'');
    boolean shape =
        free
            && letter.isWord()
            && letter.text().length() == 1
            && letter.isCapitalized()
            && digit.isDigits()
            && digit.text().length() == 1
            && tokens.glued(index + 1)
            && !(tokens.glued(index + 2)
                && (tokens.get(index + 2).isWord()
                    || (tokens.get(index + 2).isDigits() && yearOf(index + 2) == null)));
    if (!shape) {
      return null;
    }
    int number = digit.text().charAt(0) - '0';
    boolean quarter = letter.is("q") || (french && letter.is("t"));
    boolean half = letter.is("h") || (french && letter.is("s"));
    if ((!quarter && !half) || number < 1 || number > (quarter ? 4 : 2)) {
      return null;
    }
    return period(index, index + 2, quarter, number, false);
  }

  /** FY2013, FY13: the year of a company's accounts. */
  private @Nullable Phrase fiscalYear(int index) {
    Integer year = tokens.get(index).text().equals("FY") ? yearOf(index + 1) : null;
    if (year == null) {
      return null;
    }
    Reading date = new Reading.On(CalendarDate.ofYear(year), false);
    return new Phrase(
        index,
        index + 2,
        Figure.of(
            FigureType.DATE,
            List.of(date),
            Weight.HARD,
            Numeral.Form.DIGITS,
            tokens.get(index + 1).text()));
  }

  /** A year in two or four digits behind the code of a period; null if there is none. */
  private @Nullable Integer yearOf(int index) {
    Tokens.Token token = tokens.get(index);
    boolean shape = token.isDigits() && (token.text().length() == 2 || token.text().length() == 4);
    if (!shape) {
      return null;
    }
    int year = Integer.parseInt(token.text());
    return year < 100 ? Integer.valueOf(2000 + year) : Integer.valueOf(year);
  }

  private Phrase period(int from, int end, boolean quarter, int number, boolean ordinal) {
    int to = end;
    int year = pastFiscal(to);
    Integer known = null;
    if (tokens.glued(end) && yearOf(end) != null) {
      known = yearOf(end);
      to = end + 1;
    } else if (tokens.get(year).isDigits()
        && tokens.get(year).text().length() == 4
        && !(tokens.glued(year + 1) && tokens.get(year + 1).isWord())) {
      known = Integer.valueOf(tokens.get(year).text());
      to = year + 1;
    }
    Period period = Period.valueOf((quarter ? "Q" : "H") + number);
    List<Reading> readings = new ArrayList<>();
    readings.add(new Reading.On(new CalendarDate(known, null, null, null, period), false));
    if (isEnd(from)) {
      int month = number * (quarter ? 3 : 6);
      readings.add(new Reading.On(new CalendarDate(known, month, null, null, Period.NONE), false));
    }
    if (known == null) {
      readings.add(new Reading.Of(BigDecimal.valueOf(quarter ? 3 : 6), List.of("month"), false));
      if (ordinal) {
        readings.add(new Reading.Of(BigDecimal.valueOf(number), List.of(), false));
      }
    }
    Weight weight = quarter ? Weight.HARD : Weight.SOFT;
    return new Phrase(
        from, to, Figure.of(FigureType.DATE, readings, weight, Numeral.Form.ORDINAL, ""));
  }

  /** by the end of the third quarter, fin du premier semestre: its last month as well. */
  private boolean isEnd(int from) {
    for (int i = from - 1; i >= from - MOST_WORDS_TO_END; i--) {
      if (tokens.get(i).is("end") || tokens.get(i).is("fin")) {
        return true;
      }
      if (!BEHIND_END.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return false;
  }

  /** What may stand between a period and its year: of fiscal 2013, de l'exercice 2013. */
  private int pastFiscal(int index) {
    int at = index;
    Tokens.Token token = tokens.get(at);
    if (token.is("of") || token.is("de") || token.is('-') || token.is("in") || token.is("en")) {
      at++;
    }
    if (tokens.get(at).is("l") && tokens.get(at + 1).is('\'')) {
      at += 2;
    }
    at += tokens.get(at).is("the") ? 1 : 0;
    while (FISCAL.contains(tokens.get(at).lower())) {
      at++;
    }
    return at;
  }

  /** third quarter, troisième trimestre, premier semestre, 21st century, XXIe siècle. */
  private @Nullable Phrase ordinalPeriod(int index) {
    Numeral numeral = numerals.at(index);
    int roman = Romans.of(tokens.get(index).text());
    int number =
        numeral != null && numeral.form() == Numeral.Form.ORDINAL ? numeral.value().intValue() : 0;
    int to = numeral == null ? index + 1 : numeral.to();
    if (roman > 0) {
      number = roman;
      to = index + 1;
      if (tokens.get(to).is("e") || tokens.get(to).is("ème")) {
        to++;
      }
    }
    if (number < 1 || number > 40) {
      return null;
    }
    int word = !french && tokens.get(to).is('-') && tokens.glued(to) ? to + 1 : to;
    if (tokens.get(word).is("fiscal") || tokens.get(word).is("calendar")) {
      word++;
    }
    return named(index, word, number);
  }

  /** What a noun makes of an ordinal: century, quarter or half. */
  private @Nullable Phrase named(int from, int word, int number) {
    Tokens.Token noun = tokens.get(word);
    if (CENTURIES.contains(noun.lower())) {
      return century(from, word + 1, number);
    }
    if (noun.is("quarter") || noun.is("trimestre")) {
      return number <= 4 && !tokens.get(word + 1).is('-')
          ? period(from, word + 1, true, number, true)
          : null;
    }
    NumberWords.Word scale = NumberWords.of(language).cardinal(tokens.get(word + 1).lower());
    if (scale != null && noun.is("half")) {
      return null;
    }
    if (noun.is("half") || noun.is("semestre")) {
      boolean halfYear = tokens.get(word + 1).is('-') && tokens.get(word + 2).is("year");
      return number <= 2 ? period(from, halfYear ? word + 3 : word + 1, false, number, true) : null;
    }
    return null;
  }

  private static Phrase century(int from, int to, int number) {
    CalendarDate date = new CalendarDate((number - 1) * 100, null, null, null, Period.CENTURY);
    List<Reading> readings =
        List.of(
            new Reading.On(date, false),
            new Reading.Of(BigDecimal.valueOf(number), List.of(), false));
    return new Phrase(
        from, to, Figure.of(FigureType.DATE, readings, Weight.HARD, Numeral.Form.ORDINAL, ""));
  }

  /** 1990s, '90s, the nineties, années 90, années quatre-vingt-dix. */
  private @Nullable Phrase decade(int index) {
    return french ? frenchDecade(index) : englishDecade(index);
  }

  private @Nullable Phrase frenchDecade(int index) {
    if (!tokens.get(index).is(DECADES)) {
      return null;
    }
    Numeral numeral = numerals.at(index + 1);
    boolean tens = numeral != null && numeral.value().intValue() % 10 == 0;
    if (numeral == null || !tens || numeral.form() == Numeral.Form.ORDINAL) {
      return null;
    }
    int value = numeral.value().intValue();
    boolean year = (value >= 20 && value < 100) || (value >= 1000 && value < 2100);
    boolean glued = tokens.glued(numeral.to()) && tokens.get(numeral.to()).isWord();
    return year && !glued ? decade(index, numeral.to(), value, numeral.digits()) : null;
  }

  private @Nullable Phrase englishDecade(int index) {
    Tokens.Token number = tokens.get(index);
    int word = number.is("nineteen") ? index + 1 : index;
    String name = tokens.get(word).lower();
    int named = name.endsWith("ties") ? ENGLISH_DECADES.indexOf(name) : -1;
    if (named >= 0) {
      Phrase decade = decade(index, word + 1, (named + 2) * 10, "");
      return word == index ? orAge(decade, index, (named + 2) * 10) : decade;
    }
    boolean shape =
        number.isDigits()
            && (number.text().length() == 2 || number.text().length() == 4)
            && number.text().endsWith("0");
    int at = index + 1;
    if (tokens.get(at).is('\'') && tokens.glued(at)) {
      at++;
    }
    boolean plural = tokens.get(at).is("s") && tokens.glued(at);
    if (!shape || !plural) {
      return null;
    }
    int value = Integer.parseInt(number.text());
    Phrase decade = decade(index, at + 1, value, number.text());
    return value >= 100
        ? decade
        : tokens.get(at + 1).is("fahrenheit")
            ? degrees(decade, value)
            : orAge(decade, index, value);
  }

  /** in his eighties, in her late fifties, in their mid-50s: an age as well as a decade. */
  private Phrase orAge(Phrase decade, int index, int age) {
    boolean joined = tokens.get(index - 1).is('-');
    Tokens.Token part = tokens.get(joined ? index - 2 : index - 1);
    boolean early = part.is("early");
    boolean mid = part.is("mid");
    boolean late = part.is("late");
    int at = joined ? index - 3 : early || mid || late ? index - 2 : index - 1;
    if (!POSSESSIVES.contains(tokens.get(at).lower())) {
      return decade;
    }
    int from = late ? age + 6 : mid ? age + 3 : age;
    int to = early ? age + 4 : mid ? age + 7 : late ? age + 10 : age;
    return age(decade, age, from, to);
  }

  private static Phrase age(Phrase decade, int age, int from, int to) {
    List<Reading> readings = new ArrayList<>();
    readings.add(years(age));
    for (int year = from; year <= to; year++) {
      readings.add(years(year));
    }
    readings.addAll(decade.figure().readings());
    Figure figure =
        Figure.of(FigureType.DURATION, readings, Weight.SOFT, Numeral.Form.COLLECTIVE, "");
    return new Phrase(decade.from(), decade.to(), figure);
  }

  /** in the 90s Fahrenheit. */
  private static Phrase degrees(Phrase decade, int from) {
    List<Reading> readings = new ArrayList<>();
    for (int degree = from; degree < from + 10; degree++) {
      readings.add(new Reading.Of(BigDecimal.valueOf(degree), List.of("fahrenheit"), false));
    }
    Figure figure =
        Figure.of(FigureType.QUANTITY, readings, Weight.HARD, Numeral.Form.COLLECTIVE, "");
    return new Phrase(decade.from(), decade.to() + 1, figure);
  }

  private static Reading years(int years) {
    return new Reading.Of(BigDecimal.valueOf(years), List.of("year"), false);
  }

  private static Phrase decade(int from, int to, int year, String digits) {
    CalendarDate date = new CalendarDate(year, null, null, null, Period.DECADE);
    Weight weight = digits.length() == 4 ? Weight.HARD : Weight.SOFT;
    return new Phrase(
        from,
        to,
        Figure.of(
            FigureType.DATE,
            List.of(new Reading.On(date, false)),
            weight,
            Numeral.Form.DIGITS,
            digits));
  }
}
