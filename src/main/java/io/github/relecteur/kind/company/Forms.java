package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Company;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accepted forms of the name of a company, cut into words when they are first needed. */
final class Forms {

  private final Company company;

  /** Made on first use; two threads may both do it, with the same result. */
  private volatile @Nullable List<Form> list;

  Forms(Company company) {
    this.company = company;
  }

  /** The forms: the name, what French calls it, the other English names. */
  List<Form> list() {
    List<Form> known = list;
    if (known == null) {
      known = read();
      list = known;
    }
    return known;
  }

  private List<Form> read() {
    Set<String> names = new LinkedHashSet<>();
    names.add(company.name());
    names.addAll(company.frenchNames());
    names.addAll(company.shortNames());
    List<Form> forms = new ArrayList<>();
    for (String name : names) {
      forms.add(Form.of(name, Words.of(name)));
    }
    return List.copyOf(forms);
  }
}
