package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Rule;
import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Severity;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.wording.Messages;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Another day, month, year, weekday, quarter or time of day. */
final class DateRule implements Rule<FigurePair> {

  private static final RuleInfo INFO =
      Messages.rule(
          "figure.date",
          Severity.ERROR,
          "mistranslation",
          "numbers",
          "1.0.0",
          "Production starts on October 14.",
          "La production démarre le 15 octobre.",
          "La production démarre le 14 octobre.");

  private static final Set<String> AFTER_NOON =
      Set.of("soir", "soirs", "soirée", "après", "nuit", "p", "pm", "dîner");

  private final Suggestions suggestions;

  DateRule(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Optional<Finding> judge(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    if (original == null || translation == null) {
      return Optional.empty();
    }
    if (DayOrdinal.isKept(pair)) {
      return Optional.of(ordinal(pair, original, translation));
    }
    if (Era.isTurned(pair, original, translation)) {
      Message message = Messages.of("figure.era", Wording.of(original));
      return Optional.of(pair.finding(INFO, 0.85, message, null));
    }
    if (DayOrdinal.isAnotherDay(pair)) {
      Message message = Wording.became(original, translation, "");
      return Optional.of(pair.finding(INFO, 0.85, message, original.figure().digits()));
    }
    String how =
        BrokenDate.isOf(pair)
            ? "figure.date.apart"
            : isMonthLost(pair, original, translation)
                ? "figure.date.month"
                : isMorning(pair, original, translation) ? "figure.date.morning" : "";
    boolean other =
        pair.accord() == Accord.DIFFERENT
            && !(original.figure().reading() instanceof Reading.Of
                && translation.figure().reading() instanceof Reading.Of);
    if (!other && how.isEmpty()) {
      return Optional.empty();
    }
    Message message = Wording.became(original, translation, how);
    return Optional.of(
        pair.finding(
            INFO, how.isEmpty() ? 0.85 : 0.75, message, suggestion(pair, original, translation)));
  }

  /**
   * What to put in the place of the translation's date; null where the other half of it stands
   * apart, or nothing tells the month of a bare day.
   */
  private @Nullable String suggestion(FigurePair pair, Item original, Item translation) {
    if (BrokenDate.isOf(pair)) {
      return null;
    }
    if (pair.accord() != Accord.SAME
        || !isLost(pair, translation, original)
        || !(original.figure().reading() instanceof Reading.Of day)) {
      return suggestions.write(original, translation);
    }
    int month = monthBefore(pair, original);
    return month == 0 ? null : suggestions.write(day.value().intValue(), month);
  }

  /** The month that the English sentence names last before a bare day; 0 if there is none. */
  private static int monthBefore(FigurePair pair, Item bare) {
    Calendar calendar = Calendar.of(Language.ENGLISH);
    Tokens tokens = Tokens.of(pair.bitext().source(bare.side()).text(bare.sentence()).text());
    int month = 0;
    for (int i = 0; i < tokens.size() && tokens.get(i).start() < bare.start(); i++) {
      Calendar.Name name = calendar.name(tokens.get(i).lower());
      month = name != null && name.month() ? name.number() : month;
    }
    return month;
  }

  private static Finding ordinal(FigurePair pair, Item original, Item translation) {
    String day = translation.figure().digits();
    Message message =
        Messages.of(
            "figure.date.ordinal",
            Wording.of(original),
            Messages.quoted(translation.place().text()));
    return pair.finding(INFO, 0.8, message, day.equals("1") ? "1er" : day);
  }

  /**
   * A day whose month the translation has lost, or one that takes another month in a list or a
   * range: there the month is what is wrong, told once, where the translation names it.
   */
  private static boolean isMonthLost(FigurePair pair, Item original, Item translation) {
    if (pair.accord() != Accord.SAME) {
      return false;
    }
    return isLost(pair, translation, original)
        || (isLost(pair, original, translation)
            && !holds(pair, translation, DateRule::isFrenchMonth));
  }

  private static boolean isFrenchMonth(String word) {
    Calendar.Name name = Calendar.of(Language.FRENCH).name(word);
    return name != null && name.month();
  }

  private static boolean isLost(FigurePair pair, Item dated, Item bare) {
    if (!(dated.figure().reading() instanceof Reading.On on)
        || on.date().month() == null
        || on.date().day() == null
        || !bare.figure().readings().stream().allMatch(r -> r instanceof Reading.Of)) {
      return false;
    }
    int month = on.date().month();
    Calendar calendar = Calendar.of(pair.bitext().source(bare.side()).language());
    String name = calendar.fullName(month, null);
    return !holds(pair, bare, word -> calendar.isMonth(word, month) || Absence.isTypo(word, name));
  }

  /** An hour after noon whose half of the day nothing in the French sentence tells. */
  private static boolean isMorning(FigurePair pair, Item original, Item translation) {
    return pair.accord() == Accord.SAME
        && original.figure().reading() instanceof Reading.At said
        && translation.figure().reading() instanceof Reading.At heard
        && !said.time().half()
        && said.time().hour() - heard.time().hour() == 12
        && !holds(pair, translation, AFTER_NOON::contains);
  }

  private static boolean holds(FigurePair pair, Item item, Predicate<String> word) {
    Bitext bitext = pair.bitext();
    int bead = bitext.beadOf(item.side(), item.sentence());
    for (Sentence sentence : bitext.beads().get(bead).sentences(item.side())) {
      Tokens tokens = bitext.source(item.side()).tokens(sentence.index());
      for (int i = 0; i < tokens.size(); i++) {
        if (word.test(tokens.get(i).lower())) {
          return true;
        }
      }
    }
    return false;
  }
}
