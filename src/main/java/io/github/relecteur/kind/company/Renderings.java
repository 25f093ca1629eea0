package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Company;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.lexicon.Homonyms;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what renders a name correctly in a French sentence. */
final class Renderings {

  private static final Set<String> ARTICLES =
      Set.of("l", "le", "la", "les", "du", "au", "un", "une");
  private static final Set<String> PREPOSITIONS = Set.of("de", "d", "chez", "par", "et");
  private static final Set<String> BODIES = Set.of("institution", "party", "exchange", "index");
  private static final int SHORT = 3;

  private final IdentityHashMap<Company, Forms> forms = new IdentityHashMap<>();
  private final Cues cues;
  private final Homonyms homonyms;

  Renderings(Gazetteer gazetteer, Homonyms homonyms, Cues cues) {
    this.homonyms = homonyms;
    this.cues = cues;
    for (Company company : gazetteer.companies()) {
      forms.put(company, new Forms(company));
    }
  }

  private List<Form> forms(Company company) {
    Forms known = forms.get(company);
    return known == null ? List.of() : known.list();
  }

  /** The expected mistranslations of a company. */
  List<Forms.Literal> literals(Company company) {
    Forms known = forms.get(company);
    return known == null ? List.of() : known.literals();
  }

  /** Whether a folded word is a French article. */
  static boolean isArticle(String folded) {
    return ARTICLES.contains(folded);
  }

  /** Whether an article or a preposition makes an ordinary word of what follows it. */
  private static boolean isOpened(String before) {
    return isArticle(before) || PREPOSITIONS.contains(before);
  }

  /** Where a name stands as the original has it, in words that render nothing else yet. */
  @Nullable Range same(Name name, Line line, boolean again) {
    return find(name, name.compact(), name.compact().length() <= SHORT, line, again);
  }

  /** Where an accepted form of a name stands, in words that render nothing else yet. */
  @Nullable Range form(Name name, Line line, boolean again) {
    for (Company company : name.companies()) {
      for (Form form : forms(company)) {
        Range range = find(name, form.compact(), form.upper(), line, again);
        if (range != null) {
          return range;
        }
      }
    }
    return name.listed() ? loose(name, line) : core(name.core(), line.words(), false);
  }

  /** The letters of every accepted form of a listed name. */
  List<String> spellings(Name name) {
    List<String> spellings = new ArrayList<>();
    for (Company company : name.companies()) {
      for (Form form : forms(company)) {
        spellings.add(form.compact());
      }
    }
    return spellings;
  }

  /** What to write for a name: what French writes for bodies, the name itself for companies. */
  String suggestion(Name name, String original) {
    if (!name.listed() || !BODIES.contains(name.companies().get(0).kind())) {
      return original;
    }
    List<String> french = name.companies().get(0).frenchNames();
    boolean acronym = isUpper(original);
    return french.stream()
        .filter(form -> isUpper(form) == acronym)
        .findFirst()
        .orElse(french.isEmpty() ? original : french.get(0));
  }

  private static boolean isUpper(String text) {
    return text.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether the translation has what French writes for an abbreviation that is no name. */
  boolean isTerm(Words english, Name name, Line line) {
    if (name.range().size() > 1) {
      return false;
    }
    for (String french : homonyms.renderings(english.get(name.range().from()).text())) {
      if (isWritten(french, line.words())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWritten(String french, Words words) {
    Range range = words.find(Form.of(french, Words.of(french)).compact(), 0);
    if (range == null) {
      return false;
    }
    Word first = words.get(range.from());
    return first.capital() == Character.isUpperCase(french.charAt(0));
  }

  /** Whether some letters are those of an accepted form. */
  boolean isForm(Name name, String compact) {
    if (compact.equals(name.compact())) {
      return true;
    }
    for (Company company : name.companies()) {
      for (Form form : forms(company)) {
        if (form.compact().equals(compact)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two names are those of the same company. */
  static boolean same(Name a, Name b) {
    if (a.compact().equals(b.compact())) {
      return true;
    }
    for (Company company : a.companies()) {
      if (b.companies().contains(company)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Range find(Name name, String compact, boolean upper, Line line, boolean again) {
    Words words = line.words();
    for (Range range = words.find(compact, 0);
        range != null;
        range = words.find(compact, range.from() + 1)) {
      boolean written = !upper || words.get(range.from()).capital();
      if (written
          && !line.isSymbol(range)
          && (again || !line.isTaken(range))
          && !isTranslated(name, words, range)
          && !isAccented(name, words, range)) {
        return range;
      }
    }
    return null;
  }

  /** Whether words that read like a name are its expected mistranslation, as in "l'alphabet". */
  private boolean isTranslated(Name name, Words words, Range range) {
    for (Company company : name.companies()) {
      for (Forms.Literal literal : literals(company)) {
        if (!literal.compact().equals(words.compact(range.from(), range.to()))) {
          continue;
        }
        boolean small = !words.get(range.from()).capital();
        boolean spelt = text(words, range).equals(literal.lower()) && !isSpelt(name, words, range);
        if (literal.article() ? small && isOpened(words.folded(range.from() - 1)) : spelt) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether words have an accent that no spelling of a listed name has. */
  boolean isAccented(Name name, Words words, Range range) {
    boolean foreign = false;
    for (int i = range.from(); i < range.to(); i++) {
      foreign |= words.get(i).foreign();
    }
    return foreign && name.listed() && !isSpelt(name, words, range);
  }

  /** Whether words are spelt like an accepted form, to the last accent. */
  boolean isSpelt(Name name, Words words, Range range) {
    String text = text(words, range);
    for (Company company : name.companies()) {
      for (Form form : forms(company)) {
        if (form.spelling().toLowerCase(Locale.ROOT).equals(text)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String text(Words words, Range range) {
    return words
        .text()
        .substring(words.get(range.from()).start(), words.get(range.to() - 1).end())
        .toLowerCase(Locale.ROOT);
  }

  /** Words of a listed name in another order, or without the word for its class. */
  private @Nullable Range loose(Name name, Line line) {
    for (Company company : name.companies()) {
      boolean body = BODIES.contains(company.kind());
      for (Form form : forms(company)) {
        if (form.content().size() < 2) {
          continue;
        }
        Range range =
            body
                ? stems(form.content(), line.words())
                : core(significant(form), line.words(), true);
        if (range != null && !line.isTaken(range) && !isParent(name, range, line)) {
          return range;
        }
      }
    }
    return null;
  }

  /** Whether words name another firm whose name the name begins with. */
  private boolean isParent(Name name, Range range, Line line) {
    for (Name other : line.names()) {
      if (other.range().overlaps(range) && isParent(other, name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a name is that of another firm, and another name begins with it and goes on with more
   * than a legal form. Both are quoted on an exchange, so that one is not short for the other.
   */
  boolean isParent(Name parent, Name name) {
    return name.compact().startsWith(parent.compact())
        && isQuoted(parent)
        && isQuoted(name)
        && !same(parent, name)
        && !endsInLegalForm(name.companies().get(0).name());
  }

  private boolean endsInLegalForm(String spelling) {
    Words words = Words.of(spelling);
    return cues.isWritten(Cue.LEGAL, words.get(words.size() - 1));
  }

  private static boolean isQuoted(Name name) {
    return name.listed() && !name.companies().get(0).symbols().isEmpty();
  }

  private List<String> significant(Form form) {
    Words words = Words.of(form.spelling());
    List<String> core = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String folded = words.folded(i);
      if (cues.is(Cue.INSTITUTION, folded) || cues.is(Cue.DEMONYM, folded)) {
        return List.of();
      }
      if (!cues.is(Cue.COMPANY, folded)
          && !cues.isWritten(Cue.LEGAL, words.get(i))
          && !cues.is(Cue.BEFORE, folded)
          && !cues.is(Cue.LINK, folded)
          && !Form.isAnd(folded)) {
        core.add(folded);
      }
    }
    return core.stream().mapToInt(String::length).sum() >= 4 ? core : List.of();
  }

  private static @Nullable Range stems(List<String> stems, Words words) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (String stem : stems) {
      int at = -1;
      for (int i = 0; i < words.size() && at < 0; i++) {
        at = Form.stem(words.folded(i)).equals(stem) ? i : -1;
      }
      if (at < 0) {
        return null;
      }
      first = Math.min(first, at);
      last = Math.max(last, at);
    }
    return last - first > stems.size() + 3 ? null : new Range(first, last + 1);
  }

  private static @Nullable Range core(List<String> core, Words words, boolean capital) {
    if (core.isEmpty()) {
      return null;
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (String word : core) {
      Range range = word(word, words, capital);
      if (range == null || (capital && !words.get(range.from()).capital())) {
        return null;
      }
      first = Math.min(first, range.from());
      last = Math.max(last, range.to());
    }
    return new Range(first, last);
  }

  /**
   * Where a word stands, also in the plural or, unless it is part of a firm's name, without its s.
   */
  private static @Nullable Range word(String word, Words words, boolean firm) {
    Range range = words.find(word, 0);
    if (range == null && word.length() > SHORT && !word.endsWith("s")) {
      range = words.find(word + "s", 0);
    }
    if (range == null && word.length() > SHORT && word.endsWith("s") && !firm) {
      range = words.find(word.substring(0, word.length() - 1), 0);
    }
    if (range == null && word.length() > SHORT) {
      range = words.find(word.replace("ue", "u").replace("oe", "o").replace("ae", "a"), 0);
    }
    return range;
  }
}
