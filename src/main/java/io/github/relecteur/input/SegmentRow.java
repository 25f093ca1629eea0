package io.github.relecteur.input;

/** A row of a pair file: a segment, a pair of articles, or a row that holds none. */
public sealed interface SegmentRow permits Segment, ArticleRow, MalformedRow {

  /** The 1-based line of the file. */
  int line();
}
