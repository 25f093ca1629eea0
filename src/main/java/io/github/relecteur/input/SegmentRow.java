package io.github.relecteur.input;

/** A row of a pair file: a segment, or a row that holds none. */
public sealed interface SegmentRow permits Segment, MalformedRow {

  /** The 1-based line of the file. */
  int line();
}
