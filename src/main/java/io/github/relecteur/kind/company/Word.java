package io.github.relecteur.kind.company;

/**
 * A run of letters and digits of a sentence, or an ampersand.
 *
 * @param start its first character in the uniform text of the sentence
 * @param end the character after its last
 * @param text the word as it stands there
 * @param folded its letters in lower case without diacritics and ligatures
 * @param capital whether it begins with a capital letter
 * @param caps whether it has at least two letters and all of them are capitals
 * @param initial whether any word would begin with a capital here: at the start of a sentence, a
 *     quotation or a clause after a colon or dash
 */
record Word(
    int start,
    int end,
    String text,
    String folded,
    boolean capital,
    boolean caps,
    boolean initial) {

  /** Whether a capital letter follows a small one, as in WikiLeaks. */
  boolean camel() {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a letter that English does not write. */
  boolean foreign() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f && Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it begins with a digit. */
  boolean digits() {
    return Character.isDigit(text.charAt(0));
  }

  int length() {
    return text.length();
  }
}
