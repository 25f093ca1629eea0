package io.github.relecteur.fuzz;

import java.util.Random;
import java.util.function.Function;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A target that reads a few pieces of text again and again, so that work that grows faster than the
 * text shows.
 *
 * @param name how failures call it
 * @param length how long the texts are
 * @param material texts to take pieces from
 * @param body runs it
 */
record LongTextTarget(String name, int length, Material material, Function<TextPair, Outcome> body)
    implements Target<TextPair> {

  private static final int SHOWN = 200;

  @Override
  public TextPair draw(Random random) {
    String english = repeated(random);
    String french = random.nextInt(3) == 0 ? english : repeated(random);
    return new TextPair(english, random.nextInt(8) == 0 ? "" : french, random.nextInt(8) == 0);
  }

  @Override
  public TextPair mutate(TextPair input, TextPair other, Random random) {
    return draw(random);
  }

  private String repeated(Random random) {
    String piece = piece(random);
    String last = random.nextInt(3) == 0 ? piece(random) : "";
    return piece.repeat(length / piece.length()) + last;
  }

  private String piece(Random random) {
    HostileText hostile = new HostileText(random);
    String piece =
        switch (random.nextInt(5)) {
          case 0 -> material.pair(random).english();
          case 1 -> material.pair(random).french();
          case 2 -> hostile.piece();
          case 3 -> hostile.piece() + hostile.space();
          default -> hostile.text(1 + random.nextInt(5));
        };
    return piece.isEmpty() ? "1" : piece;
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
    return "\"%s…\" (%d) | \"%s…\" (%d)%s"
        .formatted(
            start(input.english()),
            input.english().length(),
            start(input.french()),
            input.french().length(),
            input.markup() ? " as markup" : "");
  }

  private static String start(String text) {
    return StringEscapeUtils.escapeJava(text.substring(0, Math.min(SHOWN, text.length())));
  }
}
