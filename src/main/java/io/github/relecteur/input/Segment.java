package io.github.relecteur.input;

import io.github.relecteur.model.Origin;

/**
 * A row of a pair file: an English segment and its French translation.
 *
 * @param line the 1-based line of the file at which the row begins
 * @param id what the row is called; not empty, unique in the file
 * @param doc the article it belongs to; empty if the file has no such column, or nothing in it
 * @param english the English text as read
 * @param french the French text as read
 * @param englishOrigin where the English text stands in the file
 * @param frenchOrigin where the French text stands in the file
 */
public record Segment(
    int line,
    String id,
    String doc,
    String english,
    String french,
    Origin englishOrigin,
    Origin frenchOrigin)
    implements SegmentRow {}
