package io.github.relecteur.input;

import io.github.relecteur.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** XML files for tests. */
final class XmlFiles {

  static final String XLIFF_1 =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">";
  static final String XLIFF_2 =
      "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\""
          + " trgLang=\"fr\">";
  static final String FILE_1 =
      "<file original=\"a\" source-language=\"en\" target-language=\"fr\" datatype=\"x\">";

  private XmlFiles() {}

  /** A file of the test resources. */
  static String resource(String name) {
    try (InputStream in = XmlFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An XLIFF 1.2 file with one unit. */
  static String unit1(String source, String target) {
    return XLIFF_1
        + FILE_1
        + "<body><trans-unit id=\"1\"><source>"
        + source
        + "</source><target>"
        + target
        + "</target></trans-unit></body></file></xliff>";
  }

  static List<SegmentRow> rows(String name, String text) throws InputException, IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try (SegmentReader reader = SegmentReader.open(new ByteArrayInputStream(bytes), name)) {
      List<SegmentRow> rows = new ArrayList<>();
      for (Optional<SegmentRow> row = reader.next(); row.isPresent(); row = reader.next()) {
        rows.add(row.get());
      }
      return rows;
    }
  }

  /** The rows of a file, each as {@code id|doc|en|fr}, a malformed one as its fault. */
  static List<String> shown(String name, String text) throws InputException, IOException {
    List<String> shown = new ArrayList<>();
    for (SegmentRow row : rows(name, text)) {
      shown.add(
          row instanceof Segment s
              ? String.join("|", s.id(), s.doc(), s.english(), s.french())
              : ((MalformedRow) row).fault(name).getMessage());
    }
    return shown;
  }

  /** What a file has for a range of the text that stands there. */
  static String written(String file, Origin origin, int from, int to) {
    return file.substring(start(file, origin, from), end(file, origin, to));
  }

  private static int start(String file, Origin origin, int offset) {
    Origin.Piece piece = origin.piece(offset);
    return at(file, piece) + (piece.isVerbatim() ? offset - piece.start() : 0);
  }

  private static int end(String file, Origin origin, int offset) {
    Origin.Piece piece = origin.piece(offset - 1);
    int length = piece.isVerbatim() ? offset - piece.start() : piece.written();
    return at(file, piece) + length;
  }

  /** The offset of a piece, lines counted as an editor does. */
  private static int at(String file, Origin.Piece piece) {
    int line = 1;
    int at = 0;
    while (line < piece.position().line()) {
      char c = file.charAt(at++);
      if (c == '\r' && file.charAt(at) == '\n') {
        at++;
      }
      line += c == '\n' || c == '\r' ? 1 : 0;
    }
    return at + piece.position().column() - 1;
  }
}
