package io.github.relecteur.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the text of an article or segment stands in its file.
 *
 * <p>A text that is the whole file stands there as it is. A text that was read out of a file, a row
 * of a table or the strings of a JSON object, is made of pieces: runs of characters that stand in
 * the file as they are, and characters that are written in the file in another way, for instance as
 * a character reference. Between two pieces the file may hold what the text does not, such as tags.
 * Immutable.
 *
 * <p>For those who read formats of their own and want reports to tell places in their files; {@code
 * Relecteur.read} and {@code parse} set it themselves.
 */
public final class Origin {

  /** The text is its file. */
  public static final Origin WHOLE_FILE = at(Position.START, true, true);

  /**
   * The text is its file once that is unpacked or decoded: offsets count in the text, not in the
   * bytes of the file.
   */
  public static final Origin DECODED_FILE = at(Position.START, true, false);

  private final boolean whole;
  private final boolean utf8;
  private final Notation notation;
  private final List<Piece> pieces;

  private Origin(boolean whole, boolean utf8, Notation notation, List<Piece> pieces) {
    this.whole = whole;
    this.utf8 = utf8;
    this.notation = notation;
    this.pieces = pieces;
  }

  /** A text that stands in its file as it is, from some position on. */
  public static Origin at(Position start) {
    return at(start, false, false);
  }

  private static Origin at(Position start, boolean whole, boolean utf8) {
    Piece all = new Piece(0, Integer.MAX_VALUE, Integer.MAX_VALUE, start, false);
    return new Origin(whole, utf8, Notation.PLAIN, List.of(all));
  }

  /** A text to be put together from pieces. */
  public static Builder in(Notation notation) {
    return new Builder(notation);
  }

  /** Whether the text is its file, so that offsets into it are offsets into the file. */
  public boolean isWholeFile() {
    return whole;
  }

  /** Whether the text is its file and that is UTF-8, not packed, so that its bytes are known. */
  public boolean isUtf8File() {
    return whole && utf8;
  }

  /** How the file writes the characters of the text. */
  public Notation notation() {
    return notation;
  }

  /** The piece that holds the character at an offset, the last one for the end of the text. */
  public Piece piece(int offset) {
    return pieces.get(index(offset));
  }

  private int index(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * Whether a range of the text is one range of the file, with nothing between its characters that
   * the text does not have.
   */
  public boolean isContiguous(Span span) {
    int last = span.length() == 0 ? 0 : index(span.end() - 1);
    for (int i = index(span.start()) + 1; i <= last; i++) {
      if (pieces.get(i).apart()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Origin that
        && whole == that.whole
        && utf8 == that.utf8
        && notation == that.notation
        && pieces.equals(that.pieces);
  }

  @Override
  public int hashCode() {
    return 31 * pieces.hashCode() + notation.hashCode();
  }

  @Override
  public String toString() {
    return whole ? "whole file" : notation + " " + pieces;
  }

  /**
   * A run of characters.
   *
   * @param start the offset of the first in the text
   * @param length how many they are in the text
   * @param written how many characters the file has for them, the same number if they stand there
   *     as they are
   * @param position where they begin in the file
   * @param apart whether the file has something between the piece before and this one
   */
  public record Piece(int start, int length, int written, Position position, boolean apart) {

    /** The offset after the last character, in the text. */
    public int end() {
      return start + length;
    }

    /** Whether the characters stand in the file as they are. */
    public boolean isVerbatim() {
      return length == written;
    }
  }

  /** Puts an origin together, in the order of the text. Not thread-safe. */
  public static final class Builder {
    private final Notation notation;
    private final List<Piece> pieces = new ArrayList<>();
    private int end;
    private int fileEnd = -1;

    private Builder(Notation notation) {
      this.notation = notation;
    }

    /**
     * Adds a run of characters; empty ones mean nothing.
     *
     * @param length how many characters of the text they are
     * @param file the range of the file, in UTF-16 code units, that holds them; of the same length
     *     if they stand there as they are
     * @param position where that range begins
     */
    public Builder add(int length, Span file, Position position) {
      if (length > 0) {
        boolean apart = fileEnd >= 0 && file.start() != fileEnd;
        pieces.add(new Piece(end, length, file.length(), position, apart));
        end += length;
        fileEnd = file.end();
      }
      return this;
    }

    /** The number of characters added so far. */
    public int length() {
      return end;
    }

    /** The origin; for a text without characters, the beginning of the file. */
    public Origin build() {
      return pieces.isEmpty()
          ? new Origin(false, false, notation, Origin.at(Position.START).pieces)
          : new Origin(false, false, notation, List.copyOf(pieces));
    }
  }

  /** How characters are written where a text stands in its file. */
  public enum Notation {
    /** As they are. */
    PLAIN,
    /** In XML or HTML: with character references. */
    XML,
    /** In a string of JSON: with escapes that begin with a backslash. */
    JSON,
    /** In a quoted field of CSV: with quotation marks doubled. */
    CSV,
    /** In a field of CSV without quotation marks: as they are, so that separators cannot occur. */
    BARE_CSV,
    /** In a packed document, where places are counted in paragraphs and nothing can be put. */
    DOCUMENT
  }
}
