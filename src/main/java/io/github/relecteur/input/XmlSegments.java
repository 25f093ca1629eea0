package io.github.relecteur.input;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Position;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the segments of an XML file, which is in memory as a whole. Files larger than 64 MiB and
 * texts longer than 1 MiB are refused.
 */
abstract class XmlSegments implements SegmentReader {

  private static final Set<String> EXTENSIONS = Set.of("xlf", "xliff", "tmx");
  private static final int LONGEST_TEXT = 1 << 20;
  private static final int MOST_LOOKED_AT = 4096;

  private final XmlSource source;
  private final XmlCursor cursor;
  private final Deque<SegmentRow> rows = new ArrayDeque<>();
  private final Set<String> ids = new HashSet<>();
  private int untranslated;

  /** A file whose root element the cursor has just entered. */
  XmlSegments(XmlSource source, XmlCursor cursor) {
    this.source = source;
    this.cursor = cursor;
  }

  /** Whether this is an extension of XLIFF or TMX, in small letters. */
  static boolean isNamed(String extension) {
    return EXTENSIONS.contains(extension);
  }

  /**
   * Whether a file is XML by its extension or its beginning.
   *
   * @param in a stream that supports marks; it is put back to where it was
   * @param extension the extension in small letters
   */
  static boolean isXml(InputStream in, String extension) throws IOException {
    if (isNamed(extension)) {
      return true;
    }
    in.mark(MOST_LOOKED_AT);
    byte[] start = in.readNBytes(MOST_LOOKED_AT);
    in.reset();
    int at = 0;
    while (at < start.length && (start[at] <= 0 || Character.isWhitespace(start[at]))) {
      at++;
    }
    return at < start.length && start[at] == '<';
  }

  /**
   * Reads the beginning of a file.
   *
   * @throws InputException if it is neither XLIFF 1.2, 2.0 or 2.1 nor TMX 1.4, or not well-formed
   */
  static SegmentReader open(String text, String name) throws InputException {
    if (Utf8.isBlank(text)) {
      throw new InputException(name + ": is empty, an XLIFF or TMX file was expected");
    }
    XmlSource source = XmlSource.of(name, text);
    XmlCursor cursor = new XmlCursor(source);
    XmlElement root = XmlCursor.root(cursor);
    return switch (root.name()) {
      case "xliff" -> Xliff.open(source, cursor, root);
      case "tmx" -> Tmx.open(source, cursor, root);
      default ->
          throw source.fault(
              root.tag().start(),
              "the root element is <"
                  + root.name()
                  + ">, that of an XLIFF or TMX file was expected");
    };
  }

  /**
   * Reads on, at least to the next row or to the end.
   *
   * @return false at the end of the file
   */
  abstract boolean advance() throws InputException;

  @Override
  public final Optional<SegmentRow> next() throws InputException {
    while (rows.isEmpty()) {
      if (!advance()) {
        return Optional.empty();
      }
    }
    return Optional.of(rows.remove());
  }

  @Override
  public final String name() {
    return source.name();
  }

  @Override
  public final String header() {
    return "";
  }

  @Override
  public final int untranslated() {
    return untranslated;
  }

  /** The file has been read to its end and closed. */
  @Override
  public final void close() {}

  final XmlSource source() {
    return source;
  }

  final XmlCursor cursor() {
    return cursor;
  }

  /** Notes a unit that has no translation. */
  final void passOver() {
    untranslated++;
  }

  /** Adds a row for two texts. */
  final void add(XmlElement unit, String id, String doc, XmlWords english, XmlWords french) {
    if (id.isBlank()) {
      reject(unit, "the <" + unit.name() + "> has no id");
    } else if (english.text().length() > LONGEST_TEXT || french.text().length() > LONGEST_TEXT) {
      reject(unit, "a text is longer than 1 MiB");
    } else if (!ids.add(id)) {
      reject(unit, "the id '" + id + "' occurs twice");
    } else {
      rows.add(
          new Segment(
              source.position(unit.tag().start()).line(),
              id,
              doc,
              english.text(),
              french.text(),
              english.origin(),
              french.origin()));
    }
  }

  /** Adds a row for a unit that cannot be used. */
  final void reject(XmlElement unit, String reason) {
    Position position = source.position(unit.tag().start());
    String tag = source.text().substring(unit.tag().start(), unit.tag().end());
    rows.add(new MalformedRow(position.line(), position.column(), tag, reason));
  }

  /**
   * Requires that an attribute names a language.
   *
   * @throws InputException if it is missing or names another one
   */
  final void require(XmlElement element, String attribute, Language language)
      throws InputException {
    Optional<String> value = element.attribute(attribute);
    String expected =
        "%s (%s)".formatted(language == Language.ENGLISH ? "English" : "French", language.code());
    if (value.isEmpty()) {
      throw source.fault(
          element.tag().start(),
          "<%s> has no %s; %s was expected".formatted(element.name(), attribute, expected));
    }
    if (!is(value.get(), language)) {
      throw source.fault(
          element.tag().start(),
          "%s=\"%s\", %s was expected: translations from English into French are checked"
              .formatted(attribute, value.get(), expected));
    }
  }

  /** Whether a language tag, perhaps with a region, names a language. */
  static boolean is(String tag, Language language) {
    String code = language.code();
    String lower = tag.strip().toLowerCase(Locale.ROOT);
    return lower.equals(code) || lower.startsWith(code + "-") || lower.startsWith(code + "_");
  }
}
