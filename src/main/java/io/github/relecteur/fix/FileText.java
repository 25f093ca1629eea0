package io.github.relecteur.fix;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import io.github.relecteur.report.Correction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The bytes of a file read as text in an encoding that gives the same bytes when the text is
 * written. Immutable.
 */
final class FileText {

  /** In the order in which they are tried; the last one reads all bytes. */
  private static final List<Charset> CHARSETS = charsets();

  private final String text;
  private final Charset charset;
  private final boolean markCounts;
  private final List<Integer> lineStarts = new ArrayList<>();

  private FileText(String text, Charset charset, boolean markCounts) {
    this.text = text;
    this.charset = charset;
    this.markCounts = markCounts;
    lineStarts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        lineStarts.add(i + 1);
      }
    }
  }

  private static List<Charset> charsets() {
    List<Charset> charsets = new ArrayList<>();
    charsets.add(StandardCharsets.UTF_8);
    charsets.add(StandardCharsets.UTF_16LE);
    charsets.add(StandardCharsets.UTF_16BE);
    for (String name : List.of("windows-1252", "ISO-8859-15")) {
      if (Charset.isSupported(name)) {
        charsets.add(Charset.forName(name));
      }
    }
    charsets.add(StandardCharsets.ISO_8859_1);
    return List.copyOf(charsets);
  }

  /**
   * The reading in which the most corrections find their words; empty if none finds any, as in a
   * packed or binary file.
   */
  static Optional<FileText> of(byte[] bytes, List<Correction> corrections) {
    FileText best = null;
    long most = 0;
    for (Charset charset : CHARSETS) {
      for (FileText reading : readings(bytes, charset)) {
        long found = corrections.stream().filter(c -> reading.place(c).isPresent()).count();
        if (found > most) {
          best = reading;
          most = found;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<FileText> readings(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      FileText reading = new FileText(text, charset, true);
      if (!Arrays.equals(reading.bytes(text), bytes)) {
        return List.of();
      }
      return text.startsWith("\uFEFF")
          ? List.of(reading, new FileText(text, charset, false))
          : List.of(reading);
    } catch (CharacterCodingException e) {
      return List.of();
    }
  }

  String text() {
    return text;
  }

  /** The bytes of a text in the encoding of this file. */
  byte[] bytes(String changed) throws CharacterCodingException {
    ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(changed));
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  /** Whether the encoding has all characters of some words. */
  boolean canWrite(String words) {
    return charset.newEncoder().canEncode(words);
  }

  String encoding() {
    return charset.name();
  }

  /** The range of the file that holds the words of a correction; empty if other words are there. */
  Optional<Span> place(Correction correction) {
    int start = offset(correction.start());
    int end = offset(correction.end());
    if (start < 0 || end < start) {
      return Optional.empty();
    }
    Optional<String> found = unescaped(text.substring(start, end), correction.notation());
    return found.filter(correction.words()::equals).map(words -> new Span(start, end));
  }

  /** The offset of a position, or -1 if there is none. */
  private int offset(Position position) {
    if (position.line() > lineStarts.size()) {
      return -1;
    }
    int mark = position.line() == 1 && !markCounts ? 1 : 0;
    int offset = lineStarts.get(position.line() - 1) + position.column() - 1 + mark;
    return offset <= text.length() ? offset : -1;
  }

  private static Optional<String> unescaped(String written, Notation notation) {
    return switch (notation) {
      case PLAIN, BARE_CSV -> Optional.of(written);
      case DOCUMENT -> Optional.empty();
      case XML -> Optional.of(StringEscapeUtils.unescapeXml(written));
      case CSV -> Optional.of(written.replace("\"\"", "\""));
      case JSON -> string(written);
    };
  }

  private static Optional<String> string(String written) {
    try (JsonParser parser = new JsonFactory().createParser('"' + written + '"')) {
      return Optional.ofNullable(parser.nextTextValue());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
