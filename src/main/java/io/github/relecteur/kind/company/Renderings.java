package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Company;
import io.github.relecteur.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what renders a name correctly in French words. */
final class Renderings {

  private final Map<Company, List<Form>> forms = new HashMap<>();

  /** A spelling, and whether it is too short to stand in small letters. */
  private record Form(String compact, boolean upper) {}

  Renderings(Gazetteer gazetteer) {
    for (Company company : gazetteer.companies()) {
      Set<String> spellings = new LinkedHashSet<>();
      spellings.add(company.name());
      spellings.addAll(company.frenchNames());
      spellings.addAll(company.shortNames());
      List<Form> list = new ArrayList<>();
      for (String spelling : spellings) {
        Words words = Words.of(spelling);
        String compact = words.compact(0, words.size());
        boolean upper = compact.length() <= 3 && words.get(0).capital();
        list.add(new Form(compact, upper));
      }
      forms.put(company, List.copyOf(list));
    }
  }

  /**
   * Where a correct rendering of a name stands, or null if there is none.
   *
   * @param name the name of the original
   * @param french words of the translation
   */
  @Nullable Range find(Name name, Words french) {
    Range same = french.find(name.compact(), 0);
    if (same != null && isWritten(name.compact().length() <= 3, french, same)) {
      return same;
    }
    for (Company company : name.companies()) {
      for (Form form : forms.getOrDefault(company, List.of())) {
        Range range = french.find(form.compact, 0);
        if (range != null && isWritten(form.upper, french, range)) {
          return range;
        }
      }
    }
    return name.listed() ? null : core(name, french);
  }

  /** Whether two names are those of the same company. */
  static boolean same(Name a, Name b) {
    return a.compact().equals(b.compact())
        || a.companies().stream().anyMatch(b.companies()::contains);
  }

  private static boolean isWritten(boolean upper, Words french, Range range) {
    return !upper || french.get(range.from()).capital();
  }

  private static @Nullable Range core(Name name, Words french) {
    if (name.core().isEmpty()) {
      return null;
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (String word : name.core()) {
      Range range = word(word, french);
      if (range == null) {
        return null;
      }
      first = Math.min(first, range.from());
      last = Math.max(last, range.to());
    }
    return new Range(first, last);
  }

  private static @Nullable Range word(String word, Words french) {
    Range range = french.find(word, 0);
    if (range == null && word.length() > 3) {
      range =
          french.find(word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s", 0);
    }
    return range;
  }
}
