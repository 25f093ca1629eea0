package io.github.relecteur.align;

/**
 * A word as it is compared across languages.
 *
 * @param form the word in lower case without accents; a figure starts with {@code #}, a sign with
 *     {@code ?}, a key of a mention with {@code @}
 * @param stem the light stem of the form, also without accents
 */
record Word(String form, String stem) {

  /** Whether it is a word of letters and not a figure, a sign or a key. */
  boolean isLetters() {
    return !isMarked(form);
  }

  /** Whether a form stands for a figure, a sign or a key. */
  static boolean isMarked(CharSequence form) {
    return "#?@".indexOf(form.charAt(0)) >= 0;
  }
}
