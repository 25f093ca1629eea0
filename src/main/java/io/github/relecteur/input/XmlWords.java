package io.github.relecteur.input;

import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a text together from runs of an XML file and remembers where each character stands. Where
 * white space means nothing it is one space between words, and none at the ends. Not thread-safe.
 */
final class XmlWords {

  private final XmlSource source;
  private final String file;
  private final boolean preserve;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private boolean onlyRaw = true;
  private Span space = new Span(0, 0);
  private int verbatimStart;
  private int verbatimEnd;

  /**
   * A text without characters.
   *
   * @param preserve whether white space is kept as it is
   */
  XmlWords(XmlSource source, boolean preserve) {
    this.source = source;
    this.file = source.text();
    this.preserve = preserve;
  }

  /** Adds a run of text. */
  void add(XmlRun run) throws InputException {
    onlyRaw &= run.raw();
    int end = run.span().end();
    for (int i = run.span().start(); i < end; i++) {
      char c = file.charAt(i);
      if (c == '&' && !run.raw()) {
        int semicolon = file.indexOf(';', i);
        written(reference(source, i, semicolon), new Span(i, semicolon + 1));
        i = semicolon;
      } else if (preserve || !isSpace(c)) {
        letter(c, i);
      } else {
        int from = i;
        while (i + 1 < end && isSpace(file.charAt(i + 1))) {
          i++;
        }
        space(new Span(from, i + 1));
      }
    }
  }

  /** Adds a line break that the file has as a tag. */
  void lineBreak(Span tag) {
    space = new Span(0, 0);
    if (!text.isEmpty()) {
      written("\n", tag);
    }
  }

  /** The text. */
  String text() {
    return text.toString();
  }

  /** Where it stands. */
  Origin origin() {
    flush();
    Origin.Builder origin = Origin.in(onlyRaw && !text.isEmpty() ? Notation.PLAIN : Notation.XML);
    for (Piece piece : pieces) {
      origin.add(piece.length(), piece.file(), source.position(piece.file().start()));
    }
    return origin.build();
  }

  /** White space that will be one space if words follow on words. */
  private void space(Span found) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n' && space.isEmpty()) {
      space = found;
    }
  }

  private void putSpace() {
    if (space.isEmpty()) {
      return;
    }
    Span found = space;
    space = new Span(0, 0);
    if (found.length() == 1 && file.charAt(found.start()) == ' ') {
      letter(' ', found.start());
    } else {
      written(" ", found);
    }
  }

  private void letter(char c, int at) {
    putSpace();
    if (verbatimEnd != at) {
      flush();
      verbatimStart = at;
    }
    verbatimEnd = at + 1;
    text.append(c);
  }

  /** Characters that the file has in another way. */
  private void written(String characters, Span found) {
    putSpace();
    flush();
    text.append(characters);
    pieces.add(new Piece(characters.length(), found));
  }

  private void flush() {
    if (verbatimEnd > verbatimStart) {
      Span found = new Span(verbatimStart, verbatimEnd);
      pieces.add(new Piece(found.length(), found));
    }
    verbatimStart = 0;
    verbatimEnd = 0;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /**
   * What a reference stands for.
   *
   * @param ampersand where it begins
   * @param semicolon where it ends
   * @throws InputException if it names an entity that XML does not have
   */
  static String reference(XmlSource source, int ampersand, int semicolon) throws InputException {
    String name = source.text().substring(ampersand + 1, semicolon);
    if (name.startsWith("#x")) {
      return Character.toString(Integer.parseInt(name.substring(2), 16));
    }
    if (name.startsWith("#")) {
      return Character.toString(Integer.parseInt(name.substring(1)));
    }
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          throw source.fault(ampersand, "the entity '" + name + "' is not declared in the file");
    };
  }

  /**
   * A run of characters.
   *
   * @param length how many they are in the text
   * @param file the range of the file that holds them
   */
  private record Piece(int length, Span file) {}
}
