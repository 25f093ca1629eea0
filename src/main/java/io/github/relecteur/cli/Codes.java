package io.github.relecteur.cli;

import io.github.relecteur.Relecteur;
import io.github.relecteur.lexicon.CodeNames;
import java.util.Iterator;
import java.util.List;

/** The codes of findings by their names and by those of their families. */
final class Codes {

  /** The family of all codes, and the end of the name of each family. */
  static final String ALL = "*";

  private static final CodeNames NAMES = new CodeNames(Relecteur.rules());

  private Codes() {}

  /** The codes that a name stands for; none if there is no such code or family. */
  static List<String> named(String name) {
    return NAMES.codes(name);
  }

  /** Says that a name stands for no code, and which one may have been meant. */
  static String unknown(String name) {
    return "unknown code " + YamlNode.quoted(name) + "; " + NAMES.nearest(name);
  }

  /** All codes and families, for the completion of the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return NAMES.all().iterator();
    }
  }
}
