package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Company;
import java.util.List;

/**
 * A name read in a sentence.
 *
 * @param range where it stands in the words of the sentence
 * @param compact its folded letters without spaces
 * @param companies the companies of the lexicon whose name it is; empty if it is not listed
 * @param origin how it became known
 * @param strength how sure it is that this is a company, a medium or an institution, in [0, 1]
 * @param core its folded words without legal forms and words that may move or be translated
 */
record Name(
    Range range,
    String compact,
    List<Company> companies,
    Origin origin,
    double strength,
    List<String> core) {

  Name {
    companies = List.copyOf(companies);
    core = List.copyOf(core);
  }

  /** Whether the lexicon knows it. */
  boolean listed() {
    return !companies.isEmpty();
  }

  /** The same name, as sure as this. */
  Name withStrength(double other) {
    return new Name(range, compact, companies, origin, other, core);
  }

  /** A form that the same name has in both languages. */
  String key() {
    return listed()
        ? companies.get(0).name()
        : String.join(" ", core.isEmpty() ? List.of(compact) : core);
  }
}
