package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Company;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accepted forms of the name of a company, cut into words when they are first needed. */
final class Forms {

  private final Company company;

  /* Made on first use; two threads may both do it, with the same result. */

  private volatile @Nullable List<Form> list;
  private volatile @Nullable List<Literal> literals;

  Forms(Company company) {
    this.company = company;
  }

  /**
   * What a translator makes of a name who takes it for ordinary words.
   *
   * @param lower the translation in lower case
   * @param words its words
   * @param article whether it begins with an article
   * @param compact its folded letters without spaces and without the article
   */
  record Literal(String lower, Words words, boolean article, String compact) {

    private static Literal of(String text) {
      Words words = Words.of(text);
      boolean article = Renderings.isArticle(words.folded(0)) && words.size() > 1;
      String compact = words.compact(article ? 1 : 0, words.size());
      return new Literal(text.toLowerCase(Locale.ROOT), words, article, compact);
    }
  }

  /** The expected mistranslations. */
  List<Literal> literals() {
    List<Literal> known = literals;
    if (known == null) {
      List<Literal> read = new ArrayList<>();
      for (String text : company.literalTranslations()) {
        read.add(Literal.of(text));
      }
      known = List.copyOf(read);
      literals = known;
    }
    return known;
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
