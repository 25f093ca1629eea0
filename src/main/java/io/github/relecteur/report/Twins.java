package io.github.relecteur.report;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Side;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which mention of the original and which of the translation stand for each other.
 *
 * <p>Those that a finding sets against each other come first, then those of one bead with the same
 * key, then those of one bead with the same value, then times and durations with the same digits,
 * then those of neighbouring beads with the same type and key. Each mention has one twin at most.
 */
final class Twins {

  /** The twin of a mention that has none. */
  static final int NONE = -1;

  private final Report report;
  private final BeadIndex beads;
  private final int[] ofOriginal;
  private final int[] ofTranslation;

  Twins(Report report, BeadIndex beads) {
    this.report = report;
    this.beads = beads;
    this.ofOriginal = new int[report.originalMentions().size()];
    this.ofTranslation = new int[report.translationMentions().size()];
    Arrays.fill(ofOriginal, NONE);
    Arrays.fill(ofTranslation, NONE);
    report.findings().forEach(this::pairByFinding);
    pairEqual(0, mention -> mention.kind().code() + ' ' + mention.key());
    pairEqual(0, Twins::value);
    pairEqual(0, Twins::digits);
    pairEqual(1, Twins::typeAndKey);
    pairEqual(-1, Twins::typeAndKey);
  }

  /** The twin of a mention by its place among those of the other side, or {@link #NONE}. */
  int of(Side side, int mention) {
    return side == Side.ORIGINAL ? ofOriginal[mention] : ofTranslation[mention];
  }

  /** Whether a finding judges whole sentences or articles, not single mentions. */
  static boolean isWhole(Finding finding) {
    return finding.code().startsWith("sentence.") || finding.code().startsWith("article.");
  }

  /**
   * Whether all that two figures are known to share is their number: they have another unit, or
   * bounds or moves the other way. The unit may be a word of several meanings, or the rule that
   * would tell be switched off.
   */
  static boolean shareNumberOnly(Mention original, Mention translation) {
    return differ(original, translation, "unit", unit -> unit)
        || differ(original, translation, "comparator", bound -> bound.substring(0, 1))
        || differ(original, translation, "direction", direction -> direction);
  }

  private static boolean differ(
      Mention original, Mention translation, String fact, UnaryOperator<String> gist) {
    String left = original.attributes().getOrDefault(fact, "");
    String right = translation.attributes().getOrDefault(fact, "");
    boolean told = !left.isEmpty() && !right.isEmpty() && !left.equals("~") && !right.equals("~");
    return told && !gist.apply(left).equals(gist.apply(right));
  }

  private void pairByFinding(Finding finding) {
    Place original = finding.original();
    Place translation = finding.translation();
    if (original == null || translation == null || isWhole(finding)) {
      return;
    }
    int[] left = inside(original);
    int[] right = inside(translation);
    for (int i = 0; left.length == right.length && i < left.length; i++) {
      MentionKind kind = report.originalMentions().get(left[i]).kind();
      if (kind == report.translationMentions().get(right[i]).kind()) {
        pair(left[i], right[i]);
      }
    }
  }

  private int[] inside(Place place) {
    List<Mention> mentions = report.mentions(place.side());
    return IntStream.range(0, mentions.size())
        .filter(i -> mentions.get(i).span().overlaps(place.span()))
        .toArray();
  }

  /** Pairs what is alike in beads that are a number of beads apart. */
  private void pairEqual(int apart, Likeness likeness) {
    Map<String, Deque<Integer>> free = new HashMap<>();
    List<Mention> translations = report.translationMentions();
    for (int i = 0; i < translations.size(); i++) {
      String name = name(Side.TRANSLATION, translations.get(i), 0, likeness);
      if (name != null && ofTranslation[i] == NONE) {
        free.computeIfAbsent(name, key -> new ArrayDeque<>()).add(i);
      }
    }
    List<Mention> originals = report.originalMentions();
    for (int i = 0; i < originals.size(); i++) {
      String name = name(Side.ORIGINAL, originals.get(i), apart, likeness);
      Deque<Integer> same = name == null || ofOriginal[i] != NONE ? null : free.get(name);
      if (same != null && !same.isEmpty()) {
        pair(i, same.remove());
      }
    }
  }

  private @Nullable String name(Side side, Mention mention, int apart, Likeness likeness) {
    int bead = beads.bead(side, mention.span().start());
    String like = likeness.of(mention);
    return bead == BeadIndex.NONE || like == null ? null : (bead + apart) + " " + like;
  }

  private void pair(int original, int translation) {
    if (ofOriginal[original] == NONE && ofTranslation[translation] == NONE) {
      ofOriginal[original] = translation;
      ofTranslation[translation] = original;
    }
  }

  private static String typeAndKey(Mention mention) {
    return mention.kind().code() + ' ' + mention.type() + ' ' + mention.key();
  }

  private static @Nullable String value(Mention mention) {
    String value = mention.attributes().get("value");
    return value == null ? null : mention.kind().code() + ' ' + value;
  }

  /** The digits of what may be a time of day in one language and a duration in the other. */
  private static @Nullable String digits(Mention mention) {
    if (!mention.type().equals("time") && !mention.type().equals("duration")) {
      return null;
    }
    StringBuilder digits = new StringBuilder();
    mention.text().chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
    return digits.isEmpty() ? null : mention.kind().code() + ' ' + digits;
  }

  /** What two mentions must share to stand for each other, or null for one that stands for none. */
  private interface Likeness {
    @Nullable String of(Mention mention);
  }
}
