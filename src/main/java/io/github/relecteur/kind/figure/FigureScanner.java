package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a sentence in one pass over its tokens.
 *
 * <p>At each token where a figure may start the grammars are asked for it. Words and phrases come
 * from tables, so that a new form is a row and a new kind of figure a grammar.
 */
final class FigureScanner {

  private final Tokens tokens;
  private final Language language;
  private final boolean[] claimed;
  private final Setting setting;
  private final Surroundings surroundings;

  /** The grammars, made when something first starts. */
  private @Nullable Grammars grammars;

  /**
   * A scanner of a sentence.
   *
   * @param tokens its tokens
   * @param language its language
   * @param claimed for each token whether it belongs to a mention of another kind
   */
  FigureScanner(Tokens tokens, Language language, boolean[] claimed) {
    this(tokens, language, claimed, Setting.of(List.of(tokens), language));
  }

  /**
   * A scanner of a sentence of an article.
   *
   * @param tokens the tokens of the sentence
   * @param language its language
   * @param claimed for each token whether it belongs to a mention of another kind
   * @param setting what the article says about its figures
   */
  FigureScanner(Tokens tokens, Language language, boolean[] claimed, Setting setting) {
    this.tokens = tokens;
    this.language = language;
    this.claimed = claimed;
    this.setting = setting;
    this.surroundings = Surroundings.of(language);
  }

  /** The figures in order, not overlapping. */
  List<Phrase> scan() {
    List<Phrase> phrases = new ArrayList<>();
    Labels labels = Labels.of(language);
    FigureStarts starts = FigureStarts.of(language);
    int numbered = -1;
    int at = 0;
    while (at < tokens.size()) {
      int start = claimed[at] ? 0 : starts.at(tokens, at);
      if (start == 0) {
        at++;
        continue;
      }
      Phrase phrase = grammars().longest(at, start);
      int skipped = (start & FigureStarts.SKIP) == 0 ? at : Skips.past(tokens, at);
      if (skipped > at && (phrase == null || skipped > phrase.to() || tokens.get(at).is('+'))) {
        at = skipped;
      } else if (phrase == null) {
        at++;
      } else {
        boolean numbering = labels.isNumbered(tokens, phrase) || continues(numbered, phrase);
        numbered = numbering ? phrase.to() : -1;
        if (!labels.isNone(tokens, phrase) && !isInsideWord(phrase) && !isArticle(phrase)) {
          phrases.add(surrounded(numbering ? labelled(phrase) : phrase));
        }
        at = phrase.to();
      }
    }
    return phrases;
  }

  /** In "Articles 5, 6 and 8" all the numbers are those of articles. */
  private boolean continues(int numbered, Phrase phrase) {
    Tokens.Token joint = tokens.get(numbered);
    boolean joined =
        joint.is(',') || joint.is("and") || joint.is("et") || joint.is("to") || joint.is("à");
    return numbered == phrase.from() - 1 && joined && Labels.isPlainDigits(phrase.figure());
  }

  /** A bare one, un or une is an article unless the text holds nothing else. */
  private boolean isArticle(Phrase phrase) {
    return phrase.to() == phrase.from() + 1
        && AmountGrammar.isBareOne(phrase.figure())
        && !Alone.is(tokens, phrase.from(), phrase.to());
  }

  private Grammars grammars() {
    if (grammars == null) {
      grammars = new Grammars(tokens, language, claimed, setting);
    }
    return grammars;
  }

  /** Whether letters that mean nothing to a grammar are glued to the digits: 3D, 4x4. */
  private boolean isInsideWord(Phrase phrase) {
    Tokens.Token next = tokens.get(phrase.to());
    Tokens.Token before = tokens.get(phrase.from() - 1);
    boolean after = tokens.glued(phrase.to()) && next.isWord() && next.text().length() <= 3;
    boolean follows = tokens.glued(phrase.from()) && before.isWord();
    return (after && tokens.get(phrase.to() - 1).isDigits()) || follows;
  }

  private static Phrase labelled(Phrase phrase) {
    return new Phrase(phrase.from(), phrase.to(), phrase.figure().asLabel());
  }

  private Phrase surrounded(Phrase read) {
    Phrase phrase = named(read);
    Comparison comparison = surroundings.comparison(tokens, phrase.from(), phrase.to());
    int direction = surroundings.direction(tokens, phrase.from());
    Figure figure = phrase.figure().with(comparison, direction);
    List<Integer> zones =
        figure.type() == FigureType.TIME
            ? TimeZones.behind(tokens, phrase.to(), language)
            : List.of();
    return new Phrase(phrase.from(), phrase.to(), zones.isEmpty() ? figure : figure.in(zones));
  }

  private static boolean isSmall(Figure figure) {
    return figure.reading() instanceof Reading.Of of && of.value().compareTo(BigDecimal.TEN) < 0;
  }

  /** A number that is part of a name is matched, but neither missed nor corrected. */
  private Phrase named(Phrase phrase) {
    boolean name = Labels.of(language).isName(tokens, phrase);
    boolean title =
        phrase.figure().digits().isEmpty()
            && phrase.figure().type() != FigureType.DATE
            && Labels.isTitled(tokens, phrase);
    boolean compound =
        isSmall(phrase.figure())
            && phrase.figure().form() == Numeral.Form.WORDS
            && phrase.figure().type() == FigureType.NUMBER
            && tokens.get(phrase.to()).is('-')
            && tokens.glued(phrase.to())
            && tokens.glued(phrase.to() + 1);
    return name
            || title
            || compound
            || Labels.isBoth(tokens, phrase)
            || Labels.isHyphenated(tokens, phrase)
        ? new Phrase(phrase.from(), phrase.to(), phrase.figure().softened())
        : phrase;
  }
}
