package io.github.relecteur.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A target that reads a file.
 *
 * @param name how failures call it
 * @param drawing makes sound files
 * @param body runs it
 */
record FileTarget(
    String name, Function<Random, FileInput> drawing, Function<FileInput, Outcome> body)
    implements Target<FileInput> {

  private static final int LONGEST = 20_000;
  private static final List<String> ENCODINGS =
      List.of("", "", "", "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15");

  @Override
  public FileInput draw(Random random) {
    FileInput file = drawing.apply(random);
    String encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
    byte[] bytes = file.bytes();
    if (random.nextInt(3) > 0) {
      bytes = new ByteMutation(random).of(bytes, bytes);
    }
    return new FileInput(file.name(), encoding, bytes);
  }

  @Override
  public FileInput mutate(FileInput input, FileInput other, Random random) {
    byte[] bytes = new ByteMutation(random).of(input.bytes(), other.bytes());
    return input.holding(bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes);
  }

  @Override
  public Outcome run(FileInput input) {
    return body.apply(input);
  }

  @Override
  public int size(FileInput input) {
    return input.bytes().length;
  }

  @Override
  public String show(FileInput input) {
    return "%s %s \"%s\""
        .formatted(
            input.name(),
            input.encoding(),
            StringEscapeUtils.escapeJava(new String(input.bytes(), StandardCharsets.ISO_8859_1)));
  }
}
