package io.github.relecteur.kind.designation;

import java.util.Locale;

/**
 * A designation of a product, a model or an expression whose digits are no figure.
 *
 * @param name the word before the number as the table or the text has it; empty if there is none
 * @param code the number with the letters and suffixes that belong to it
 * @param translated whether the word before the number is a translation that nobody uses
 */
record Designation(String name, String code, boolean translated) {

  /** A form that all spellings of the designation share. */
  String key() {
    return squeezed(name + code);
  }

  /** Lower case without spaces, hyphens and apostrophes; a comma between digits counts as a dot. */
  static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' && i > 0 && Character.isDigit(text.charAt(i - 1))) {
        squeezed.append('.');
      } else if (c != ' ' && c != '-' && c != '\'' && c != '/') {
        squeezed.append(c);
      }
    }
    return squeezed.toString().toLowerCase(Locale.ROOT);
  }

  /** The letters of the key before its first digit. */
  String letters() {
    String key = key();
    int end = 0;
    while (end < key.length() && !Character.isDigit(key.charAt(end))) {
      end++;
    }
    return key.substring(0, end);
  }

  /** The first run of digits of the code. */
  String digits() {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(c);
      } else if (digits.length() > 0) {
        break;
      }
    }
    return digits.toString();
  }
}
