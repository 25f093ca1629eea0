package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.lexicon.PlainLetters;
import io.github.relecteur.number.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A run of letters and digits of a sentence, or an ampersand. What the tables say of it is looked
 * up once, on first use; two threads may both do it, with the same result.
 */
final class Word {

  private final int start;
  private final int end;
  private final String text;
  private final String folded;
  private final boolean capital;
  private final boolean caps;
  private final boolean initial;
  private final boolean camel;
  private final boolean foreign;
  private final boolean digits;

  private int cues = Cues.UNKNOWN;
  private int writtenCues = Cues.UNKNOWN;
  private int singularCues = Cues.UNKNOWN;
  private @Nullable Ambiguity ambiguity;

  /**
   * The word that stands between two places of a uniform text, at least one character.
   *
   * @param initial whether any word would begin with a capital here
   * @param token the token that is the same characters, whose strings it shares; null if none is
   */
  Word(String sentence, int start, int end, boolean initial, Tokens.@Nullable Token token) {
    int letters = 0;
    int capitals = 0;
    boolean ascii = true;
    boolean inner = false;
    boolean strange = false;
    boolean small = false;
    for (int i = start; i < end; i++) {
      char c = sentence.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters++;
        small = true;
      } else {
        boolean upper = Character.isUpperCase(c);
        boolean letter = Character.isLetter(c);
        letters += letter ? 1 : 0;
        capitals += upper ? 1 : 0;
        inner |= upper && small;
        strange |= letter && c > 0x7f;
        ascii &= c <= 0x7f;
        small = Character.isLowerCase(c);
      }
    }
    this.start = start;
    this.end = end;
    this.text = token == null ? sentence.substring(start, end) : token.text();
    this.folded =
        ascii && token != null
            ? token.lower()
            : ascii && capitals == 0 ? text : PlainLetters.of(text);
    this.capital = capitals > 0 && Character.isUpperCase(text.charAt(0));
    this.caps = letters >= 2 && capitals == letters;
    this.initial = initial;
    this.camel = inner;
    this.foreign = strange;
    this.digits = Character.isDigit(text.charAt(0));
  }

  /** Its first character in the uniform text of the sentence. */
  int start() {
    return start;
  }

  /** The character after its last. */
  int end() {
    return end;
  }

  /** The word as it stands there. */
  String text() {
    return text;
  }

  /** Its letters in lower case without diacritics and ligatures. */
  String folded() {
    return folded;
  }

  /** Whether it begins with a capital letter. */
  boolean capital() {
    return capital;
  }

  /** Whether it has at least two letters and all of them are capitals. */
  boolean caps() {
    return caps;
  }

  /**
   * Whether any word would begin with a capital here: at the start of a sentence, a quotation or a
   * clause after a colon or dash.
   */
  boolean initial() {
    return initial;
  }

  /** Whether a capital letter follows a small one, as in WikiLeaks. */
  boolean camel() {
    return camel;
  }

  /** Whether it has a letter that English does not write. */
  boolean foreign() {
    return foreign;
  }

  /** Whether it begins with a digit. */
  boolean digits() {
    return digits;
  }

  int length() {
    return text.length();
  }

  /** The cues that its folded form belongs to. */
  int cues(Cues table) {
    if (cues == Cues.UNKNOWN) {
      cues = table.of(folded);
    }
    return cues;
  }

  /** The cues that its folded form or, if that is a plural, its singular belongs to. */
  int singularCues(Cues table) {
    if (singularCues == Cues.UNKNOWN) {
      boolean plural = folded.length() > 3 && folded.endsWith("s");
      int singular = plural ? table.of(folded.substring(0, folded.length() - 1)) : 0;
      singularCues = cues(table) | singular;
    }
    return singularCues;
  }

  /** The cues that it belongs to as it is written. */
  int writtenCues(Cues table) {
    if (writtenCues == Cues.UNKNOWN) {
      writtenCues = table.of(text);
    }
    return writtenCues;
  }

  /** What else it can mean as a name by itself. */
  Ambiguity ambiguity(CommonWords common) {
    Ambiguity known = ambiguity;
    if (known == null) {
      known = common.ambiguity(text);
      ambiguity = known;
    }
    return known;
  }
}
