package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Ambiguity;
import io.github.relecteur.lexicon.CommonWords;
import io.github.relecteur.lexicon.Company;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.lexicon.WordMap;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds listed names in the words of a sentence; the longest name wins. */
final class NameIndex {

  /* Names by their first word, in a hash map. The other words of a name are cut only when a text holds its first one: most of
   * the lexicon never meets a text, and to cut it all would be most of the start. Names meet the same word cutter as the
   * text, so that AT&T, 7-Eleven and S&P 500 survive it. */

  private final WordMap<List<Entry>> byFirstWord = new WordMap<>();

  /** The names among them whose first word is not capitalised, and may meet one that is not. */
  private final WordMap<List<Entry>> small = new WordMap<>();

  private final Cues cues;
  private final CommonWords common;

  private NameIndex(Cues cues, CommonWords common) {
    this.cues = cues;
    this.common = common;
  }

  /** The names of a lexicon in both languages. */
  static NameIndex of(Gazetteer gazetteer, Cues cues, CommonWords common) {
    NameIndex index = new NameIndex(cues, common);
    for (Company company : gazetteer.companies()) {
      index.add(company.name(), company, false);
      for (String name : company.shortNames()) {
        index.add(name, company, false);
      }
      for (String name : company.frenchNames()) {
        index.add(name, company, true);
      }
    }
    return index;
  }

  /**
   * A name found in a sentence.
   *
   * @param range where it stands
   * @param name the spelling of the lexicon
   * @param companies whose name it is, at least one
   */
  record Match(Range range, String name, List<Company> companies) {}

  /** A name with an ampersand is also known with the word for it. */
  private void add(String name, Company company, boolean french) {
    insert(name, name, company, french);
    if (name.contains(" & ")) {
      insert(name.replace(" & ", " and "), name, company, french);
      insert(name.replace(" & ", " et "), name, company, french);
    }
  }

  private void insert(String spelling, String name, Company company, boolean french) {
    String first = Words.firstFolded(spelling);
    List<Entry> entries = WordMap.list(byFirstWord, first);
    for (Entry entry : entries) {
      if (entry.french == french && entry.spelling.equals(spelling) && entry.name.equals(name)) {
        entry.add(company);
        return;
      }
    }
    Entry entry = new Entry(spelling, name, company, french);
    entries.add(entry);
    if (!Words.startsCapital(spelling)) {
      WordMap.list(small, first).add(entry);
    }
  }

  /**
   * The longest name that begins at a word.
   *
   * @param words the sentence
   * @param from the index of the word
   * @param language in English all capitals of a name are needed, in French only its first; what
   *     French calls a company names it in French only, and not if it is one ordinary word
   */
  @Nullable Match longest(Words words, int from, Language language) {
    boolean strict = language == Language.ENGLISH;
    Entry best = null;
    int size = 0;
    List<Entry> entries = (words.get(from).capital() ? byFirstWord : small).get(words.folded(from));
    for (int i = 0; entries != null && i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Words name = entry.words();
      if (name.size() >= size
          && stands(name, words, from)
          && (!entry.french || (!strict && isName(entry.name, name)))
          && fits(name, words, from, strict)
          && (name.size() > size || entry.isExact(words, from))) {
        best = entry;
        size = name.size();
      }
    }
    return best == null ? null : new Match(new Range(from, from + size), best.name, best.companies);
  }

  /** Whether a French form names the company by itself: several words, or an acronym. */
  private boolean isName(String form, Words words) {
    return words.size() > 1
        ? words.get(0).capital() || words.get(words.size() - 1).capital()
        : words.get(0).caps() && common.ambiguity(form) == Ambiguity.NONE;
  }

  private static boolean stands(Words name, Words text, int from) {
    if (from + name.size() > text.size()) {
      return false;
    }
    for (int i = 1; i < name.size(); i++) {
      if (!name.get(i).folded().equals(text.get(from + i).folded()) || !text.joined(from + i - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word tells the class of a name, so that it may stand in small letters. */
  private boolean isClass(Word word) {
    return cues.is(Cue.BEFORE, word)
        || (cues.is(Cue.INSTITUTION, word) && !cues.is(Cue.DEMONYM, word));
  }

  private boolean fits(Words listed, Words text, int from, boolean strict) {
    for (int i = 0; i < listed.size(); i++) {
      Word name = listed.get(i);
      Word word = text.get(from + i);
      if ((i == 0 || (strict && name.caps())) && name.capital() && !word.capital()) {
        return false;
      }
      if (strict && name.capital() && !word.capital() && !isClass(name)) {
        return false;
      }
      if (name.length() <= 3 && Entry.isUpper(name.text()) && !Entry.isUpper(word.text())) {
        return false;
      }
      if (i == 0 && name.foreign() && name.length() <= 4 && !word.foreign() && !strict) {
        return false;
      }
    }
    return true;
  }

  /** A spelling of the lexicon. */
  private static final class Entry {
    private final boolean french;
    private final String spelling;
    private final String name;
    private List<Company> companies;

    /** Cut on first use; two threads may both do it, with the same result. */
    private volatile @Nullable Words words;

    private Entry(String spelling, String name, Company company, boolean french) {
      this.french = french;
      this.spelling = spelling;
      this.name = name;
      companies = List.of(company);
    }

    private void add(Company company) {
      if (!companies.contains(company)) {
        List<Company> more = new ArrayList<>(companies);
        more.add(company);
        companies = List.copyOf(more);
      }
    }

    private Words words() {
      Words known = words;
      if (known == null) {
        known = Words.of(spelling);
        words = known;
      }
      return known;
    }

    private static boolean isUpper(String text) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isLowerCase(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean isExact(Words text, int from) {
      Words name = words();
      for (int i = 0; i < name.size(); i++) {
        if (!text.get(from + i).text().equals(name.get(i).text())) {
          return false;
        }
      }
      return true;
    }
  }
}
