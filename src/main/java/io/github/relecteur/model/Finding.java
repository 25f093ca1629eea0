package io.github.relecteur.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that the translation got wrong, or that is worth knowing about it.
 *
 * <p>Made by the checker; for another severity or confidence there are {@link #withSeverity} and
 * {@link #withConfidence}. A later minor version may add a component: read it by its accessors, not
 * with a record pattern, and leave the canonical constructor to the library.
 *
 * @param code what it is, see {@link RuleInfo}
 * @param severity how bad it is
 * @param confidence how sure the checker is, in [0, 1]
 * @param wording what is wrong, in words that an editor understands, in English and in French: both
 *     values where the two texts have one each, otherwise the one that was lost, added or left
 *     untranslated
 * @param original the place in the original, or null if the thing stands only in the translation
 * @param translation the place in the translation, or null if the thing stands only in the
 *     original: the translation has lost it
 * @param related further places that the same cause concerns, in order of appearance; {@link
 *     Place#side()} tells in which of the two texts each of them stands
 * @param suggestion the French text to put in the place of {@code translation}, or null if none is
 *     known. {@link io.github.relecteur.report.Correction} follows it: what puts it into the span
 *     alone leaves the other half of two exchanged figures and the <i>que</i> before <i>Apple</i>
 *     as they are, and may take markup away
 */
public record Finding(
    String code,
    Severity severity,
    double confidence,
    Message wording,
    @Nullable Place original,
    @Nullable Place translation,
    List<Place> related,
    @Nullable String suggestion) {

  /** Orders findings by their place in the translation, then in the original, then by code. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(f -> start(f.translation, f.original))
          .thenComparingInt(f -> start(f.original, f.translation))
          .thenComparing(Finding::code)
          .thenComparing(f -> f.wording.english());

  /** Orders findings by their confidence, the surest first, then the most severe first. */
  public static final Comparator<Finding> SUREST_FIRST =
      Comparator.comparingDouble((Finding f) -> -f.confidence)
          .thenComparing(Finding::severity, Comparator.reverseOrder());

  /**
   * Copies the related places.
   *
   * @throws IllegalArgumentException if neither side has a place, a place is on the wrong side, or
   *     the confidence lies outside [0, 1]
   */
  public Finding {
    Objects.requireNonNull(code, "code must not be null");
    Objects.requireNonNull(severity, "severity must not be null");
    Objects.requireNonNull(wording, "wording must not be null");
    Objects.requireNonNull(related, "related must not be null");
    related = List.copyOf(related);
    if (original == null && translation == null) {
      throw new IllegalArgumentException("a finding must have a place");
    }
    if ((original != null && original.side() != Side.ORIGINAL)
        || (translation != null && translation.side() != Side.TRANSLATION)) {
      throw new IllegalArgumentException("a place stands on the wrong side in " + code);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in [0, 1], was " + confidence);
    }
  }

  /** The message in English. */
  public String message() {
    return wording.english();
  }

  /** The message in a language, in words that an editor understands. */
  public String message(Language language) {
    return wording.in(language);
  }

  /** The same finding with another severity. */
  public Finding withSeverity(Severity newSeverity) {
    return new Finding(
        code, newSeverity, confidence, wording, original, translation, related, suggestion);
  }

  /** The same finding with another confidence. */
  public Finding withConfidence(double newConfidence) {
    return new Finding(
        code, severity, newConfidence, wording, original, translation, related, suggestion);
  }

  /**
   * A short stable hash of what was found: 16 hexadecimal digits that depend on the code and on the
   * words at both places, not on offsets nor on the kind and number of spaces and line breaks
   * between words, so that it survives edits elsewhere in the article.
   *
   * <p>It is not unique: two findings of an article with the same code and words share it. Whoever
   * compares two reports counts: each earlier finding answers for one later one with the same
   * fingerprint in the same article.
   */
  public String fingerprint() {
    String identity =
        code
            + '\n'
            + (original == null ? "" : words(original))
            + '\n'
            + (translation == null ? "" : words(translation));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The words at a place with one space wherever there is white space. */
  private static String words(Place place) {
    StringBuilder words = new StringBuilder(place.text().length());
    boolean isBehindSpace = false;
    for (int i = 0; i < place.text().length(); i++) {
      char c = place.text().charAt(i);
      boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (!isSpace || !isBehindSpace) {
        words.append(isSpace ? ' ' : c);
      }
      isBehindSpace = isSpace;
    }
    return words.toString();
  }

  private static int start(@Nullable Place first, @Nullable Place second) {
    if (first != null) {
      return first.span().start();
    }
    return second == null ? 0 : second.span().start();
  }
}
