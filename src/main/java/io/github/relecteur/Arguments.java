package io.github.relecteur;

import io.github.relecteur.lexicon.CodeNames;
import io.github.relecteur.lexicon.Nearest;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What is asked of the arguments of a checker, said in the words of its methods. */
final class Arguments {

  private Arguments() {}

  /** Asks for an English original and a French translation. */
  static void requirePair(Article original, Article translation) {
    Objects.requireNonNull(original, "original must not be null");
    Objects.requireNonNull(translation, "translation must not be null");
    if (original.language() != Language.ENGLISH) {
      throw new IllegalArgumentException("original must be English, was " + original.language());
    }
    if (translation.language() != Language.FRENCH) {
      throw new IllegalArgumentException(
          "translation must be French, was " + translation.language());
    }
  }

  /** Asks for as many segments on both sides. */
  static void requireSegments(List<String> english, List<String> french) {
    requireElements(english, "english");
    requireElements(french, "french");
    if (english.size() != french.size()) {
      throw new IllegalArgumentException(
          "french must have as many segments as english, had "
              + french.size()
              + " for "
              + english.size());
    }
  }

  /** Asks for the name of a code or a family, and gives the codes that it stands for. */
  static List<String> requireCodes(String name) {
    CodeNames names = new CodeNames(Pipeline.rules());
    List<String> codes = names.codes(name);
    if (codes.isEmpty()) {
      throw new IllegalArgumentException(
          "code must be one of those that Relecteur.rules() lists, or a family such as figure.*,"
              + " was '"
              + name
              + "'"
              + Nearest.near(name, names.all())
                  .map(near -> "; the nearest known one is '" + near + "'")
                  .orElse(""));
    }
    return codes;
  }

  /** Asks for names that are not blank. */
  static void requireNames(Collection<String> names) {
    requireElements(names, "names");
    for (String name : names) {
      if (name.isBlank()) {
        throw new IllegalArgumentException(
            "protect needs names that are not blank, was '" + name + "'");
      }
    }
  }

  /** Asks for a collection without null in it. */
  static void requireElements(Collection<?> elements, String name) {
    Objects.requireNonNull(elements, name + " must not be null");
    for (Object element : elements) {
      Objects.requireNonNull(element, name + " must not hold null");
    }
  }
}
