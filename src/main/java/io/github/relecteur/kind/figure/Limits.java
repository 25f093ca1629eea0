package io.github.relecteur.kind.figure;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.RuleInfo;
import io.github.relecteur.number.Tokens;
import io.github.relecteur.text.NormalizedText;
import io.github.relecteur.wording.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words before and after at a time of day, in both languages.
 *
 * @param original the English word with its time
 * @param translation the French word with its time
 * @param english -1 for before, 1 for after
 * @param french the same of the French word
 */
record Limits(Place original, Place translation, int english, int french) {

  private static final int REACH = 8;
  private static final Map<String, Integer> WAYS =
      Map.of("before", -1, "after", 1, "avant", -1, "après", 1);
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "no", "never", "t", "until", "till", "nor", "without", "pas", "ne", "n", "jamais",
          "aucun", "aucune", "sans", "ni", "plus");

  /** What limits a time of day on both sides; null unless both name a side and deny nothing. */
  static @Nullable Limits of(FigurePair pair) {
    Item original = pair.original();
    Item translation = pair.translation();
    if (original == null
        || translation == null
        || !(original.figure().reading() instanceof Reading.At)
        || !(translation.figure().reading() instanceof Reading.At)) {
      return null;
    }
    int said = way(original.tokens(pair.bitext()), original.from() - 1);
    int heard = way(translation.tokens(pair.bitext()), translation.from() - 1);
    return said == 0 || heard == 0
        ? null
        : new Limits(
            place(pair.bitext(), original), place(pair.bitext(), translation), said, heard);
  }

  /** Whether one says before and the other after. */
  boolean areTurned() {
    return english != french;
  }

  /** The original in quotation marks. */
  Message words() {
    return Messages.quoted(original.text());
  }

  /** The finding that the limit is turned round. */
  Finding finding(RuleInfo info, Message message) {
    return new Finding(
        info.code(), info.severity(), 0.8, message, original, translation, List.of(), turned());
  }

  /** The translation with the other French word. */
  private String turned() {
    String text = translation.text();
    String turned =
        french < 0
            ? "après" + text.substring("avant".length())
            : "avant" + text.substring("après".length());
    return Suggestions.asOpened(turned, text);
  }

  /** What the last token before a figure says. */
  private static int way(Tokens tokens, int last) {
    for (int i = Math.max(0, last - REACH); i < last; i++) {
      if (NEGATIONS.contains(tokens.get(i).lower())) {
        return 0;
      }
    }
    return WAYS.getOrDefault(tokens.get(last).lower(), 0);
  }

  private static Place place(Bitext bitext, Item item) {
    NormalizedText text = bitext.source(item.side()).text(item.sentence());
    int start = item.tokens(bitext).get(item.from() - 1).start();
    return new Place(
        item.side(), text.original(start, item.end()), text.display(start, item.end()));
  }
}
