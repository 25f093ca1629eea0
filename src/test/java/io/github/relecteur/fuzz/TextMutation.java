package io.github.relecteur.fuzz;

import java.util.Random;

/** Damages a text. */
final class TextMutation {

  private final Random random;
  private final HostileText hostile;

  TextMutation(Random random) {
    this.random = random;
    this.hostile = new HostileText(random);
  }

  /** A text with some damage, in which pieces of another may stand. */
  String of(String text, String other) {
    String mutated = text;
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      mutated = once(mutated, other);
    }
    return mutated;
  }

  private String once(String text, String other) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + length());
    String head = text.substring(0, from);
    String tail = text.substring(to);
    String middle = text.substring(from, to);
    return switch (random.nextInt(12)) {
      case 0 -> head + tail;
      case 1 -> head + middle + middle + tail;
      case 2, 3 -> head + hostile.piece() + text.substring(from);
      case 4 -> head + hostile.number() + tail;
      case 5 -> head + hostile.inOtherDigits(middle) + tail;
      case 6 -> head + middle.replace(" ", hostile.space()) + tail;
      case 7 -> head + (char) random.nextInt(Character.MAX_VALUE + 1) + tail;
      case 8 -> random.nextBoolean() ? head : text.substring(from);
      case 9 -> head + cut(other) + tail;
      case 10 -> head + digits(middle) + tail;
      default -> head + repeated(middle) + tail;
    };
  }

  /** The same with each digit another one. */
  private String digits(String text) {
    StringBuilder other = new StringBuilder();
    text.chars()
        .map(c -> c >= '0' && c <= '9' ? '0' + random.nextInt(10) : c)
        .forEach(c -> other.append((char) c));
    return other.toString();
  }

  private String repeated(String text) {
    String piece = text.substring(0, Math.min(text.length(), 1 + random.nextInt(8)));
    return piece.repeat(1 + random.nextInt(random.nextInt(200) == 0 ? 2_000 : 12));
  }

  private String cut(String text) {
    int from = random.nextInt(text.length() + 1);
    return text.substring(from, Math.min(text.length(), from + length()));
  }

  private int length() {
    return 1 + random.nextInt(random.nextInt(4) == 0 ? 80 : 6);
  }
}
