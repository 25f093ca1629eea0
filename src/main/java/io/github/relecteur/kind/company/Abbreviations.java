package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.lexicon.Dictionary;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds names in capitals such as ODS or B&Q that no lexicon knows. */
final class Abbreviations {

  private static final int LONGEST = 8;

  private final Cues cues;
  private final CommonWords common;
  private final NameShape shape;

  Abbreviations(Cues cues, CommonWords common, NameShape shape) {
    this.cues = cues;
    this.common = common;
    this.shape = shape;
  }

  /** The abbreviation at a word, or null if it is none. */
  @Nullable Name at(Words words, int i, boolean[] taken) {
    if (isTwoLetters(words, i) && !taken[i + 2]) {
      String letters = words.get(i).text() + "&" + words.get(i + 2).text();
      return cues.is(Cue.TERM, letters)
          ? null
          : shape.name(words, new Range(i, i + 3), Origin.ACRONYM, 0.6);
    }
    Word word = words.get(i);
    if (!isCapitals(word) || isTerm(word) || isPlace(words, i) || isElse(words, i)) {
      return null;
    }
    return shape.name(words, new Range(i, i + 1), Origin.ACRONYM, word.length() > 2 ? 0.6 : 0.5);
  }

  /** Whether two capital letters stand around an ampersand. */
  private static boolean isTwoLetters(Words words, int i) {
    return i + 2 < words.size()
        && isLetter(words.get(i))
        && words.get(i + 1).text().equals("&")
        && isLetter(words.get(i + 2))
        && words.touching(i)
        && words.touching(i + 1);
  }

  private static boolean isLetter(Word word) {
    return word.length() == 1 && word.capital();
  }

  private static boolean isCapitals(Word word) {
    String text = word.text();
    if (text.length() > LONGEST || !(word.caps() || isPlural(text))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlural(String text) {
    return text.length() > 3
        && text.endsWith("s")
        && Character.isUpperCase(text.charAt(1))
        && text.chars().limit(text.length() - 1L).allMatch(Character::isUpperCase);
  }

  /** Whether it is an abbreviation that is no name, or an ordinary word in capitals. */
  private boolean isTerm(Word word) {
    String text = word.text();
    return cues.is(Cue.TERM, text)
        || cues.is(Cue.LEGAL, text)
        || cues.is(Cue.SHOUT, word)
        || (text.length() > 2 && !Dictionary.bundled().renderings(lower(text)).isEmpty())
        || (text.endsWith("s") && cues.is(Cue.TERM, text.substring(0, text.length() - 1)));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is a place or a person in capitals, or the dateline of a report. */
  private boolean isPlace(Words words, int i) {
    Word word = words.get(i);
    if (word.length() < 4) {
      return false;
    }
    String title = word.text().charAt(0) + lower(word.text().substring(1));
    String after = words.text().substring(word.end());
    boolean dateline =
        i == 0
            && (after.startsWith(" (")
                || after.startsWith(" -")
                || after.startsWith(" –")
                || after.startsWith(" —")
                || after.startsWith(", "));
    return dateline || common.ambiguity(title) != Ambiguity.NONE;
  }

  /** Whether it is a unit, a Roman numeral or a word in capitals. */
  private boolean isElse(Words words, int i) {
    return isMeasured(words, i)
        || isRoman(words.get(i).text())
        || cues.is(Cue.FUNCTION_EN, words, i)
        || isNumbered(words, i)
        || (isLong(words, i)
            && ((words.spaced(i - 1) && isLong(words, i - 1))
                || (words.spaced(i) && isLong(words, i + 1))));
  }

  /** Whether a number stands before it, so that it may be a unit. */
  private static boolean isMeasured(Words words, int i) {
    return i > 0
        && words.get(i - 1).digits()
        && words.get(i).length() <= 3
        && words.get(i).start() - words.get(i - 1).end() <= 1;
  }

  /** Whether a hyphen ties it to a number, as in the designation of a product or a trial. */
  private static boolean isNumbered(Words words, int i) {
    return i + 1 < words.size() && words.touching(i) && words.get(i + 1).digits();
  }

  private static boolean isRoman(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> "IVXL".indexOf(c) >= 0);
  }

  private static boolean isLong(Words words, int i) {
    return i >= 0 && i < words.size() && words.get(i).caps() && words.get(i).length() >= 4;
  }
}
