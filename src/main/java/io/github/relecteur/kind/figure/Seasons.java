package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.CalendarDate;
import io.github.relecteur.number.CalendarDate.Period;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Seasons of a year: spring 2009, the summer of 2010, l'hiver 2008-2009. A season without its year
 * is a word like others, and été and fall mean other things too.
 */
final class Seasons implements Grammar {

  private static final Map<String, Period> ENGLISH =
      Map.of(
          "spring", Period.SPRING,
          "summer", Period.SUMMER,
          "autumn", Period.AUTUMN,
          "fall", Period.AUTUMN,
          "winter", Period.WINTER);
  private static final Map<String, Period> FRENCH =
      Map.of(
          "printemps", Period.SPRING,
          "été", Period.SUMMER,
          "automne", Period.AUTUMN,
          "hiver", Period.WINTER);

  private final Tokens tokens;
  private final Map<String, Period> names;
  private final Years years;

  Seasons(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.names = language == Language.FRENCH ? FRENCH : ENGLISH;
    this.years = new Years(tokens);
  }

  /** The names of the seasons in both languages. */
  static Set<String> names() {
    Set<String> names = new HashSet<>(ENGLISH.keySet());
    names.addAll(FRENCH.keySet());
    return names;
  }

  @Override
  public @Nullable Phrase at(int index) {
    Period season = names.get(tokens.get(index).lower());
    int at = season == null ? index : year(index + 1);
    Phrase year = season != null && years.isYear(at) ? years.at(at) : null;
    if (season == null || year == null) {
      return null;
    }
    Integer first = Integer.valueOf(tokens.get(at).text());
    CalendarDate date = new CalendarDate(first, null, null, null, season);
    return new Phrase(
        index,
        year.to(),
        Figure.of(
            FigureType.DATE,
            List.of(new Reading.On(date, false)),
            Weight.HARD,
            Numeral.Form.DIGITS,
            tokens.get(at).text()));
  }

  /** Past "of", "de" and "de l'année". */
  private int year(int index) {
    int at = index;
    if (tokens.get(at).is("of") || tokens.get(at).is("de")) {
      at++;
    }
    boolean named = tokens.get(at).is("l") && tokens.get(at + 2).is("année");
    return named ? at + 3 : at;
  }
}
