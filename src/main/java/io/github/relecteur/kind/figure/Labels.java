package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells numbers that are names from figures: Article 47.2, version 2.0, Jazz 1.4, High Speed Two.
 */
final class Labels {

  private static final Set<String> BEFORE_BOTH =
      Set.of(
          "les", "des", "ces", "ses", "leurs", "nos", "vos", "mes", "aux", "par", "tous", "toutes");

  private static final class Bundled {
    static final Map<Language, Labels> TABLES = new EnumMap<>(Language.class);

    static {
      for (Language language : Language.values()) {
        TABLES.put(language, new Labels(language));
      }
    }
  }

  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> numbered = new HashSet<>();
  private final Set<String> never = new HashSet<>();

  private Labels(Language language) {
    Table table = Table.load(Labels.class, "labels.tsv", "language", "word", "side");
    for (Table.Row row : table.rows()) {
      if (row.language() == language) {
        side(row).add(row.get("word"));
      }
    }
  }

  private Set<String> side(Table.Row row) {
    return switch (row.get("side")) {
      case "before" -> before;
      case "after" -> after;
      case "numbered" -> numbered;
      case "never" -> never;
      default -> throw row.fault("a side is before, after, numbered or never");
    };
  }

  static Labels of(Language language) {
    Labels labels = Bundled.TABLES.get(language);
    if (labels == null) {
      throw new IllegalStateException("no labels for " + language);
    }
    return labels;
  }

  /** Whether what follows a word or its full stop is no figure: version 2.0. */
  boolean isNone(Tokens tokens, Phrase phrase) {
    return isPlainDigits(phrase.figure()) && never.contains(label(tokens, phrase));
  }

  /** Whether a number is that of something numbered: article 47, art. 47, flight 370. */
  boolean isNumbered(Tokens tokens, Phrase phrase) {
    return isPlainDigits(phrase.figure()) && numbered.contains(label(tokens, phrase));
  }

  private static String label(Tokens tokens, Phrase phrase) {
    Tokens.Token previous = tokens.get(phrase.from() - 1);
    return (previous.is('.') ? tokens.get(phrase.from() - 2) : previous).lower();
  }

  /** Whether a figure is nothing but a number in digits. */
  static boolean isPlainDigits(Figure figure) {
    return figure.type() == FigureType.NUMBER
        && figure.form() == Numeral.Form.DIGITS
        && !figure.digits().isEmpty();
  }

  /** Whether the number between two tokens is part of a name. */
  boolean isName(Tokens tokens, Phrase phrase) {
    Tokens.Token previous = tokens.get(phrase.from() - 1);
    Tokens.Token next = tokens.get(phrase.to());
    boolean plain = phrase.figure().type() == FigureType.NUMBER;
    if (!plain) {
      return false;
    }
    boolean labelled = before.contains(previous.lower()) || after.contains(next.lower());
    String digits = phrase.figure().digits();
    boolean version = digits.length() == 3 && digits.charAt(1) == '.';
    boolean release = version && digits.endsWith("0");
    boolean capital =
        (previous.isCapitalized() && phrase.from() > 1)
            || next.isCapitalized()
            || previous.isDigits()
            || (previous.is(')') && tokens.get(phrase.from() - 2).isCapitalized());
    return labelled || release || (version && capital);
  }

  /**
   * "les deux frères" may stand for each of them, or for both: no figure needs to stand behind it.
   */
  static boolean isBoth(Tokens tokens, Phrase phrase) {
    boolean two =
        phrase.figure().type() == FigureType.NUMBER
            && tokens.get(phrase.from()).is("deux")
            && phrase.to() == phrase.from() + 1;
    return two && BEFORE_BOTH.contains(tokens.get(phrase.from() - 1).lower());
  }

  /** Catch-22 and Covid-19: the number belongs to the word before its hyphen. */
  static boolean isHyphenated(Tokens tokens, Phrase phrase) {
    return phrase.figure().type() == FigureType.NUMBER
        && tokens.get(phrase.from() - 1).is('-')
        && tokens.glued(phrase.from())
        && tokens.get(phrase.from() - 2).isCapitalized()
        && tokens.glued(phrase.from() - 1);
  }

  /** Whether a number word is written with a capital inside a sentence, as in a title or a name. */
  static boolean isTitled(Tokens tokens, Phrase phrase) {
    Tokens.Token first = tokens.get(phrase.from());
    if (!first.isCapitalized() || phrase.from() == 0) {
      return false;
    }
    Tokens.Token previous = tokens.get(phrase.from() - 1);
    boolean opens =
        previous.is('.')
            || previous.is(':')
            || previous.is('?')
            || previous.is('!')
            || previous.is('-')
            || previous.is('–')
            || previous.is('(');
    boolean quoted = previous.is('"') || previous.is('\'') || previous.is('«');
    boolean titleAfter =
        tokens.get(phrase.from() + 1).isCapitalized()
            || tokens.get(phrase.from() + 1).is('\'')
            || tokens.get(phrase.from() + 1).is('"');
    return !opens && (!quoted || titleAfter);
  }
}
