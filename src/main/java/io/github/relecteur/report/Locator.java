package io.github.relecteur.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.wording.Labels;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the findings of a pair stand, in the terms of the formats for machines. */
final class Locator {

  /** What Markdown and HTML mark words and links with. */
  private static final String MARKS = "*_`~[]<>";

  private final CheckedPair pair;
  private final Labels labels;
  private final LineIndex original;
  private final LineIndex translation;
  private final Map<Side, ByteOffsets> byteOffsets = new EnumMap<>(Side.class);

  Locator(CheckedPair pair, Labels labels) {
    this.pair = pair;
    this.labels = labels;
    this.original = LineIndex.of(article(Side.ORIGINAL));
    this.translation = LineIndex.of(article(Side.TRANSLATION));
  }

  /** The place in the translation, or in the original for what the translation lacks. */
  static Place primary(Finding finding) {
    Place place = finding.translation() != null ? finding.translation() : finding.original();
    if (place == null) {
      throw new IllegalStateException("a finding has a place");
    }
    return place;
  }

  /** What is wrong, with the suggestion if there is one, for formats that have no field for it. */
  String message(Finding finding) {
    return message(finding, labels);
  }

  /** The same without places. */
  static String message(Finding finding, Labels labels) {
    String message = finding.message(labels.language());
    String suggestion = finding.suggestion();
    return suggestion == null ? message : labels.get("finding.suggestion", message, suggestion);
  }

  /** The same on one line and with every character harmless; a row is told by its name. */
  String line(Finding finding) {
    String line = Glyph.line(message(finding));
    return pair.row() ? line + " (" + Glyph.line(pair.id()) + ")" : line;
  }

  FilePath path(Side side) {
    return side == Side.ORIGINAL
        ? FilePath.of(article(side).name(), "original")
        : FilePath.of(article(side).name(), "translation");
  }

  Position start(Place place) {
    return lines(place.side()).position(place.span().start());
  }

  /** The position after the last character. */
  Position end(Place place) {
    return lines(place.side()).end(place.span().end());
  }

  /** What stands at a place in the file, with its markup. */
  String source(Place place) {
    return article(place.side()).text().substring(place.span().start(), place.span().end());
  }

  /**
   * What follows the suggestion of a finding at its place in the translation, or null if there is
   * no suggestion or it would take markup or a comment away.
   */
  @Nullable Correction correction(Finding finding) {
    String suggestion = finding.suggestion();
    Place place = finding.translation();
    return suggestion == null || place == null ? null : correction(finding, place, suggestion);
  }

  /** What puts some words at a place of the translation, or null if it would take markup away. */
  @Nullable Correction correction(Finding finding, Place place, String suggestion) {
    Article article = article(Side.TRANSLATION);
    if (place.span().end() > article.text().length()) {
      throw new IllegalArgumentException(
          "a finding must be one of its report, was %s at %s".formatted(finding.code(), place));
    }
    if (hasMarks(place)) {
      return null;
    }
    boolean isName = finding.code().startsWith("company.");
    Junction joined = Junction.of(article.text(), place.span(), suggestion, isName);
    Correction correction = correction(article, joined);
    return correction != null || joined.span().equals(place.span())
        ? correction
        : correction(article, new Junction(place.span(), suggestion));
  }

  /** Whether words stand in the article with marks that are none of the words themselves. */
  private boolean hasMarks(Place place) {
    String words = source(place);
    return MARKS.chars().anyMatch(mark -> count(words, mark) > count(place.text(), mark));
  }

  private static long count(String text, int mark) {
    return text.chars().filter(c -> c == mark).count();
  }

  private @Nullable Correction correction(Article article, Junction joined) {
    Span span = joined.span();
    String words = article.text().substring(span.start(), span.end());
    if (!article.origin().isContiguous(span)
        || (article.markup() && words.indexOf('<') >= 0)
        || article.comments().stream().anyMatch(span::overlaps)) {
      return null;
    }
    String text = article.markup() ? inElement(joined.text()) : joined.text();
    Notation notation = article.origin().notation();
    String written = written(text, notation);
    return written == null
        ? null
        : new Correction(
            span,
            words,
            text,
            translation.position(span.start()),
            translation.end(span.end()),
            notation,
            written);
  }

  /** Words as a file writes them, or null if it cannot. */
  private static @Nullable String written(String words, Notation notation) {
    return switch (notation) {
      case PLAIN -> words;
      case XML -> inElement(words);
      case JSON -> new String(JsonStringEncoder.getInstance().quoteAsString(words));
      case CSV -> words.replace("\"", "\"\"");
      case BARE_CSV -> isBare(words) ? words : null;
      case DOCUMENT -> null;
    };
  }

  /** Words as XML and HTML write them between tags. */
  private static String inElement(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static boolean isBare(String text) {
    return text.chars().noneMatch(c -> ",;\"\r\n".indexOf(c) >= 0);
  }

  /** Whether offsets into the text of a side are offsets into its file. */
  boolean isWholeFile(Side side) {
    return article(side).origin().isWholeFile();
  }

  /** Whether the columns of a side can be counted in bytes: its text is its file, in UTF-8. */
  boolean isUtf8File(Side side) {
    return article(side).origin().isUtf8File();
  }

  /** The column of an offset from 1, counted in bytes of UTF-8; only if the text is its file. */
  int byteColumn(Side side, int offset) {
    ByteOffsets bytes =
        byteOffsets.computeIfAbsent(side, key -> ByteOffsets.of(article(key).text()));
    return bytes.between(lines(side).lineAt(offset).start(), offset) + 1;
  }

  private Article article(Side side) {
    return side == Side.ORIGINAL ? pair.report().original() : pair.report().translation();
  }

  private LineIndex lines(Side side) {
    return side == Side.ORIGINAL ? original : translation;
  }
}
