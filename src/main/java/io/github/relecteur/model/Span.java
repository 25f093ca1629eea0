package io.github.relecteur.model;

/**
 * A half-open range of an article as read: 0-based offsets in UTF-16 code units, the end exclusive.
 *
 * @param start the offset of the first code unit
 * @param end the offset after the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must have 0 <= start <= end, was " + start + ".." + end);
    }
  }

  /** The number of code units. */
  public int length() {
    return end - start;
  }

  /** Whether the span holds nothing. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by a number of code units. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
