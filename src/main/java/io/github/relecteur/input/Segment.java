package io.github.relecteur.input;

/**
 * A row of a pair file: an English segment and its French translation.
 *
 * @param line the 1-based line of the file
 * @param id what the row is called; not empty, unique in the file
 * @param doc the article it belongs to; empty if the file has no such column, or nothing in it
 * @param english the English text as read
 * @param french the French text as read
 * @param englishColumn the 1-based place in the line at which the English text begins, in UTF-16
 *     code units
 * @param frenchColumn the place at which the French text begins
 */
public record Segment(
    int line,
    String id,
    String doc,
    String english,
    String french,
    int englishColumn,
    int frenchColumn)
    implements SegmentRow {}
