package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/** Where the findings of a pair stand, in the terms of the formats for machines. */
final class Locator {

  private final CheckedPair pair;
  private final LineIndex original;
  private final LineIndex translation;
  private final Map<Side, ByteOffsets> byteOffsets = new EnumMap<>(Side.class);

  Locator(CheckedPair pair) {
    this.pair = pair;
    this.original = LineIndex.of(article(Side.ORIGINAL).text(), pair.original());
    this.translation = LineIndex.of(article(Side.TRANSLATION).text(), pair.translation());
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
  static String message(Finding finding) {
    String suggestion = finding.suggestion();
    return suggestion == null
        ? finding.message()
        : finding.message() + "; suggestion: " + suggestion;
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
    return lines(place.side()).position(place.span().end());
  }

  /** What stands at a place in the file, with its markup. */
  String source(Place place) {
    return article(place.side()).text().substring(place.span().start(), place.span().end());
  }

  /**
   * What to put in the place of the translation's words in the file, or null if there is no
   * suggestion or it would take markup or a comment away.
   */
  @Nullable String replacement(Finding finding) {
    String suggestion = finding.suggestion();
    Place place = finding.translation();
    if (suggestion == null || place == null) {
      return null;
    }
    if (!article(Side.TRANSLATION).markup()) {
      boolean comment =
          article(Side.TRANSLATION).comments().stream().anyMatch(place.span()::overlaps);
      return comment ? null : suggestion;
    }
    return source(place).indexOf('<') >= 0 ? null : StringEscapeUtils.escapeXml10(suggestion);
  }

  /** Whether offsets into the text are offsets into the file. */
  boolean isWholeFile() {
    return !pair.row();
  }

  /** The column of an offset from 1, counted in bytes of UTF-8; not for rows. */
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
