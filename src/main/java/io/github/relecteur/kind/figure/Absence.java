package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.lexicon.Calendar;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.number.Tokens;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether a figure without counterpart is really absent on the other side of its bead. */
final class Absence {

  private static final Set<String> ONES =
      Set.of(
          "un",
          "une",
          "premier",
          "première",
          "seul",
          "seule",
          "unique",
          "one",
          "a",
          "an",
          "first",
          "single",
          "only",
          "l");

  private static final LevenshteinDistance TYPO = new LevenshteinDistance(2);

  private final Bitext bitext;
  private final Bead bead;
  private final Map<Sentence, Tokens> cut = new HashMap<>();

  Absence(Bitext bitext, Bead bead) {
    this.bitext = bitext;
    this.bead = bead;
  }

  /**
   * Whether the other side holds neither its digits nor, for one, an article that stands for it.
   */
  boolean isReal(Item item) {
    if (!item.figure().isHard()) {
      return false;
    }
    if (isMisspelt(item) || Brackets.isConversion(bitext, item)) {
      return false;
    }
    Side other = item.side() == Side.ORIGINAL ? Side.TRANSLATION : Side.ORIGINAL;
    boolean one =
        item.figure().reading() instanceof Reading.Of of
            && of.value().compareTo(BigDecimal.ONE) == 0;
    String digits = digits(item.figure().digits());
    for (Sentence sentence : bead.sentences(other)) {
      Tokens tokens = tokens(other, sentence);
      if (isInName(other, sentence, digits)) {
        return false;
      }
      if ((one && holds(tokens, ONES)) || (!digits.isEmpty() && holdsDigits(tokens, digits))) {
        return false;
      }
    }
    return true;
  }

  /** A weekday or month that the original misspells, and the translation repairs. */
  private boolean isMisspelt(Item item) {
    if (item.side() == Side.ORIGINAL || !(item.figure().reading() instanceof Reading.On on)) {
      return false;
    }
    String name = Calendar.of(Language.ENGLISH).fullName(on.date().month(), on.date().weekday());
    if (name.isEmpty()) {
      return false;
    }
    for (Sentence sentence : bead.sentences(Side.ORIGINAL)) {
      Tokens tokens = tokens(Side.ORIGINAL, sentence);
      for (int i = 0; i < tokens.size(); i++) {
        String word = tokens.get(i).lower();
        if (word.length() >= 5 && TYPO.apply(word, name) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the digits belong to a name or a designation there, as in Standard & Poor's 500. */
  private boolean isInName(Side side, Sentence sentence, String digits) {
    return !digits.isEmpty()
        && bitext.mentions(side).stream()
            .filter(m -> m.kind() != MentionKind.FIGURE && m.span().overlaps(sentence.span()))
            .anyMatch(m -> digits(m.text()).equals(digits));
  }

  private Tokens tokens(Side side, Sentence sentence) {
    return cut.computeIfAbsent(
        sentence, s -> Tokens.of(bitext.source(side).text(s.index()).text()));
  }

  private static String digits(String written) {
    StringBuilder digits = new StringBuilder();
    written.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  private static boolean holds(Tokens tokens, Set<String> words) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Digits inside a name or a designation count too. */
  private static boolean holdsDigits(Tokens tokens, String digits) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean part = tokens.glued(i) || tokens.glued(i + 1);
      if (tokens.get(i).isDigits() && tokens.get(i).text().equals(digits) && part) {
        boolean word =
            tokens.get(i - 1).isWord()
                || tokens.get(i + 1).isWord()
                || tokens.get(i - 1).is('-')
                || tokens.get(i + 1).is('-');
        if (word) {
          return true;
        }
      }
    }
    return false;
  }
}
