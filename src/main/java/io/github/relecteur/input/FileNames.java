package io.github.relecteur.input;

import io.github.relecteur.model.Language;
import java.util.Locale;
import java.util.Optional;

/** What the names of files say of their content. */
final class FileNames {

  private static final String PACKED = ".gz";
  private static final String SEPARATORS = "._- ";

  private FileNames() {}

  /** A name without {@code .gz} at its end. */
  static String unpacked(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(PACKED)
        ? name.substring(0, name.length() - PACKED.length())
        : name;
  }

  /**
   * What a file should be called to be half of a pair, if its name nearly says so: {@code x.en.txt}
   * for {@code x_en.txt}, {@code x.EN.txt}, {@code x.en-US.txt} and {@code x.en}.
   */
  static Optional<String> meantAsHalf(String name) {
    for (Language language : Language.values()) {
      String code = language.code();
      int capital = name.lastIndexOf(code.toUpperCase(Locale.ROOT));
      int at = Math.max(name.lastIndexOf(code), capital);
      int end = at + code.length();
      int dot = Math.max(end, name.indexOf('.', end));
      boolean isWord = at > 1 && SEPARATORS.indexOf(name.charAt(at - 1)) >= 0;
      if (isWord && (dot == end || isRegion(name.substring(end, dot)))) {
        String extension = dot == name.length() ? ".txt" : name.substring(dot);
        if (extension.startsWith(".")) {
          return Optional.of(name.substring(0, at - 1) + "." + code + extension);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether this follows the code of a language, as in {@code en-US}. */
  private static boolean isRegion(String text) {
    return text.length() == 3
        && SEPARATORS.indexOf(text.charAt(0)) >= 0
        && text.chars().skip(1).allMatch(Character::isLetter);
  }

  /** What follows the last full stop, in small letters; the whole name if there is none. */
  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
