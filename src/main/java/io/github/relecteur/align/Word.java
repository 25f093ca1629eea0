package io.github.relecteur.align;

/**
 * What a sentence shows of one of its words.
 *
 * @param form the word in lower case without accents; a figure starts with {@code #}, a sign with
 *     {@code ?}, a key of a mention with {@code @}
 * @param stem the light stem of the form
 */
record Word(String form, String stem) {

  static Word sign(String form) {
    return new Word(form, form);
  }

  /** Whether it is a word of letters and not a figure, a sign or a key. */
  boolean isLetters() {
    return "#?@".indexOf(form.charAt(0)) < 0;
  }
}
