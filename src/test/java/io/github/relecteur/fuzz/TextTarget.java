package io.github.relecteur.fuzz;

import java.util.Random;
import java.util.function.Function;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A target that reads a pair of texts.
 *
 * @param name how failures call it
 * @param material texts to begin with
 * @param body runs it
 */
record TextTarget(String name, Material material, Function<TextPair, Outcome> body)
    implements Target<TextPair> {

  private static final int WINDOW = 120;

  @Override
  public TextPair draw(Random random) {
    if (random.nextInt(3) > 0) {
      TextPair pair = material.pair(random);
      double from = random.nextDouble();
      return new TextPair(
          window(pair.english(), from), window(pair.french(), from), random.nextInt(4) == 0);
    }
    HostileText text = new HostileText(random);
    String english = text.text();
    String french = random.nextInt(3) > 0 ? new TextMutation(random).of(english, "") : text.text();
    return new TextPair(english, french, random.nextInt(4) == 0);
  }

  @Override
  public TextPair mutate(TextPair input, TextPair other, Random random) {
    TextMutation mutation = new TextMutation(random);
    String english = input.english();
    String french = input.french();
    int sides = random.nextInt(3);
    if (sides != 0) {
      english = mutation.of(english, other.english());
    }
    if (sides != 1) {
      french = mutation.of(french, random.nextInt(4) == 0 ? english : other.french());
    }
    int most = random.nextInt(30) == 0 ? 4_000 : 150;
    return new TextPair(shortened(english, most), shortened(french, most), input.markup());
  }

  /** A sentence, or a piece of a paragraph. */
  private static String window(String text, double from) {
    int start = text.length() > WINDOW ? (int) (from * (text.length() - WINDOW)) : 0;
    return text.substring(start, Math.min(text.length(), start + WINDOW));
  }

  /** Mutations of mutations must not grow for ever. */
  private static String shortened(String text, int most) {
    return text.length() > most ? text.substring(0, most) : text;
  }

  @Override
  public Outcome run(TextPair input) {
    return body.apply(input);
  }

  @Override
  public int size(TextPair input) {
    return input.english().length() + input.french().length();
  }

  @Override
  public String show(TextPair input) {
    return "\"%s\" | \"%s\"%s"
        .formatted(
            StringEscapeUtils.escapeJava(input.english()),
            StringEscapeUtils.escapeJava(input.french()),
            input.markup() ? " as markup" : "");
  }
}
