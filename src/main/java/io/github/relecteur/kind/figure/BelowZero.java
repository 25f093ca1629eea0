package io.github.relecteur.kind.figure;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Numeral.Form;
import io.github.relecteur.number.Phrases;
import io.github.relecteur.number.Tokens;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Temperatures that are negative by words: two degrees below zero, dix degrés sous zéro. */
final class BelowZero {

  private static final Set<String> TEMPERATURES = Set.of("celsius", "fahrenheit");
  private static final Phrases<Language> BELOW_ZERO = new Phrases<>();

  static {
    for (String form : List.of("below zero", "below 0")) {
      BELOW_ZERO.add(form, false, Language.ENGLISH);
    }
    for (String form :
        List.of("en dessous de", "au-dessous de", "en-dessous de", "sous", "sous le")) {
      BELOW_ZERO.add(form + " zéro", false, Language.FRENCH);
      BELOW_ZERO.add(form + " zero", false, Language.FRENCH);
      BELOW_ZERO.add(form + " 0", false, Language.FRENCH);
    }
  }

  private final Tokens tokens;
  private final Language language;

  BelowZero(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** The amount with "below zero" behind it; the amount itself if that does not follow. */
  Draft of(Draft draft) {
    Measures.Measure measure = draft.measure();
    boolean degrees = measure == null || !Collections.disjoint(TEMPERATURES, measure.units());
    Phrases.Match<Language> match = degrees ? BELOW_ZERO.at(tokens, draft.to()) : null;
    if (match == null || match.value() != language || draft.numeral().form() == Form.ORDINAL) {
      return draft;
    }
    return new Draft(
        draft.from(),
        match.to(),
        draft.numeral(),
        true,
        measure,
        draft.measureBefore(),
        draft.prefixed(),
        draft.letter());
  }
}
