package io.github.relecteur.input;

import io.github.relecteur.model.Span;

/**
 * A run of text between two tags, comments or other marks.
 *
 * @param span the range of the file that holds it, without the marks of a CDATA section
 * @param raw whether it is a CDATA section, in which ampersands mean themselves
 */
record XmlRun(Span span, boolean raw) implements XmlNode {}
