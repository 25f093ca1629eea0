package io.github.relecteur.corpus;

import io.github.relecteur.model.Language;

/**
 * One written form of a figure, which must be read as exactly one figure of a value and a unit.
 *
 * @param language the language it is written in
 * @param file the table that states it, relative to the corpus
 * @param line the line of that table
 * @param value the value, as {@code extract} gives it
 * @param high the high end of a range, otherwise empty
 * @param unit the unit, as {@code extract} gives it; empty for none
 * @param text the written form
 */
public record Surface(
    Language language, String file, int line, String value, String high, String unit, String text)
    implements Subject {

  /** Its path inside the corpus, for instance {@code surfaces/en/money.tsv#$2bn}. */
  @Override
  public String path() {
    return file + '#' + text;
  }
}
