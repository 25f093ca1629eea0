package io.github.relecteur.corpus;

/**
 * A miss, a false alarm, a form that was misread, or a known miss that is none.
 *
 * @param path the item
 * @param place the file to open, with the line if there is one
 * @param text what is wrong, in one line
 */
public record Fault(String path, String place, String text) {}
