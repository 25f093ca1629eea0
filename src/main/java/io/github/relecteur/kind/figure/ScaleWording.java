package io.github.relecteur.kind.figure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Suggestions for figures whose scale is a word and stays one: des millions, 2,2 millionièmes. */
final class ScaleWording {

  private static final Map<String, String> VAGUE =
      Map.of(
          "hundreds", "centaines",
          "thousands", "milliers",
          "millions", "millions",
          "billions", "milliards",
          "trillions", "milliers de milliards");

  /** The decimal places of a part, by the English word. */
  private static final Map<String, Integer> ENGLISH_PARTS =
      Map.of("thousandth", 3, "millionth", 6, "billionth", 9, "trillionth", 12);

  private static final Map<Integer, String> FRENCH_PARTS =
      Map.of(3, "millième", 6, "millionième", 9, "milliardième", 12, "billionième");

  private ScaleWording() {}

  /** The suggestion, or null if the scale is no such word on both sides. */
  static @Nullable String of(Item original, Item translation) {
    String here = original.place().text().toLowerCase(Locale.ROOT);
    String there = translation.place().text();
    String vague = VAGUE.get(here);
    if (vague != null) {
      return VAGUE.containsValue(there.toLowerCase(Locale.ROOT)) ? vague : null;
    }
    return original.figure().reading() instanceof Reading.Of said
            && translation.figure().reading() instanceof Reading.Of heard
        ? part(here, said.value(), there, heard.value())
        : null;
  }

  /** The words of the translation with another part, if that makes the value right. */
  private static @Nullable String part(
      String here, BigDecimal said, String there, BigDecimal heard) {
    for (Map.Entry<String, Integer> part : ENGLISH_PARTS.entrySet()) {
      if (!hasWord(here, part.getKey())) {
        continue;
      }
      for (Map.Entry<Integer, String> wrong : FRENCH_PARTS.entrySet()) {
        BigDecimal moved = heard.movePointRight(wrong.getKey() - part.getValue());
        String right = FRENCH_PARTS.get(part.getValue());
        if (right != null && hasWord(there, wrong.getValue()) && moved.compareTo(said) == 0) {
          return there.replace(wrong.getValue(), right);
        }
      }
    }
    return null;
  }

  /** Whether a text has a word, in the plural or not. */
  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    int end = at + word.length();
    boolean begins = at == 0 || (at > 0 && !Character.isLetter(text.charAt(at - 1)));
    boolean plural = at >= 0 && end < text.length() && text.charAt(end) == 's';
    int after = plural ? end + 1 : end;
    return begins && (after == text.length() || !Character.isLetter(text.charAt(after)));
  }
}
