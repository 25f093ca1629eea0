package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A date whose parts a translation leaves apart, the full stop of an English abbreviation between
 * them: arrested Dec. 5, arrêté en décembre. 5.
 *
 * @param month 1 for January to 12
 * @param day the day of the month as written
 */
record BrokenDate(int month, String day) {

  /** Whether a pair is a date of the original whose halves stand apart in the translation. */
  static boolean isOf(FigurePair pair) {
    Item original = pair.original();
    return original != null
        && pair.translation() != null
        && original.figure().reading() instanceof Reading.On on
        && on.date().month() != null
        && on.date().day() != null
        && in(pair.bitext(), pair.bitext().beadOf(Side.ORIGINAL, original.sentence()))
            .contains(new BrokenDate(on.date().month(), String.valueOf(on.date().day())));
  }

  /** Whether a figure of the translation is one half of such a date. */
  static boolean holds(Bitext bitext, Item item) {
    if (item.side() == Side.ORIGINAL) {
      return false;
    }
    return in(bitext, bitext.beadOf(item.side(), item.sentence())).stream()
        .anyMatch(date -> date.isHalf(item));
  }

  private boolean isHalf(Item item) {
    if (item.figure().reading() instanceof Reading.On on) {
      return on.date().day() == null && on.date().month() != null && on.date().month() == month;
    }
    return item.figure().reading() instanceof Reading.Of of
        && of.units().isEmpty()
        && of.value().compareTo(new BigDecimal(day)) == 0;
  }

  /** The broken dates of a bead that its original gives in one piece. */
  private static List<BrokenDate> in(Bitext bitext, int bead) {
    if (!mayBreak(bitext, bead)) {
      return List.of();
    }
    Tokens french = tokens(bitext, bead, Side.TRANSLATION);
    List<BrokenDate> broken = dates(french, Language.FRENCH);
    if (broken.isEmpty()) {
      return broken;
    }
    List<BrokenDate> whole = dates(tokens(bitext, bead, Side.ORIGINAL), Language.ENGLISH);
    return broken.stream().filter(whole::contains).toList();
  }

  /** Whether digits stand behind a full stop somewhere in the translation, without reading it. */
  private static boolean mayBreak(Bitext bitext, int bead) {
    boolean stopped = false;
    for (Sentence sentence : bitext.beads().get(bead).sentences(Side.TRANSLATION)) {
      String text = bitext.source(Side.TRANSLATION).text(sentence.index()).text();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (stopped && c >= '0' && c <= '9') {
          return true;
        }
        stopped = c == '.' || (stopped && c == ' ');
      }
    }
    return false;
  }

  /** Months with a day behind them: in French with a full stop between that shortens nothing. */
  private static List<BrokenDate> dates(Tokens tokens, Language language) {
    Calendar calendar = Calendar.of(language);
    boolean french = language == Language.FRENCH;
    List<BrokenDate> dates = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Calendar.Name name = calendar.name(tokens.get(i).lower());
      boolean stop = tokens.get(i + 1).is('.');
      int day = stop ? i + 2 : i + 1;
      boolean apart = stop && name != null && !name.abbreviated() && !tokens.get(day + 1).isWord();
      if (name != null && name.month() && tokens.get(day).isDigits() && (!french || apart)) {
        dates.add(new BrokenDate(name.number(), tokens.get(day).text()));
      }
    }
    return dates;
  }

  private static Tokens tokens(Bitext bitext, int bead, Side side) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : bitext.beads().get(bead).sentences(side)) {
      text.append(bitext.source(side).text(sentence.index()).text()).append(' ');
    }
    return Tokens.of(text.toString());
  }
}
