package io.github.relecteur.segment;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a language writes with a full stop, and the words that open its sentences. */
final class Abbreviations {

  private static final int LONGEST_WITHOUT_VOWEL = 4;

  private final Map<String, Abbreviation> forms = new HashMap<>();
  private final Set<String> openers = new HashSet<>();

  private Abbreviations(Language language, Table abbreviations, Table words) {
    for (Table.Row row : abbreviations.rows()) {
      if (row.get("language").equals(language.code())) {
        forms.put(row.get("form"), Abbreviation.of(row));
      }
    }
    for (Table.Row row : words.rows()) {
      if (row.get("language").equals(language.code())) {
        openers.add(row.get("word"));
      }
    }
  }

  /** Those of a language; loaded once. */
  static Abbreviations of(Language language) {
    return language == Language.ENGLISH ? Loaded.ENGLISH : Loaded.FRENCH;
  }

  /**
   * What a word before a full stop abbreviates.
   *
   * @param word the word without the full stop; with its own full stops, if it has any
   * @return null if it is an ordinary word
   */
  @Nullable Abbreviation find(String word) {
    Abbreviation known = forms.get(word);
    if (known == null && word.length() > 1) {
      known = forms.get(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }
    if (known != null) {
      return known;
    }
    return isLetters(word) || hasNoVowel(word) ? Abbreviation.NAME : null;
  }

  /** Whether the word at an offset usually opens a sentence; an initial does not. */
  boolean opens(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean elision = end < text.length() && text.charAt(end) == '\'';
    if (end == at + 1 && end < text.length() && text.charAt(end) == '.') {
      return false;
    }
    return openers.contains(text.substring(at, end))
        || (elision && openers.contains(text.substring(at, end + 1)));
  }

  /** An initial, or an acronym with full stops: {@code J}, {@code U.S}, {@code J.-P}. */
  private static boolean isLetters(String word) {
    boolean letter = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (letter ? c != '.' && c != '-' : c != '-' && !Character.isUpperCase(c)) {
        return false;
      }
      letter = Character.isUpperCase(c);
    }
    return letter;
  }

  /** A capitalised word that cannot be spoken: {@code Sgt}, {@code Blvd}. */
  private static boolean hasNoVowel(String word) {
    if (word.length() < 2
        || word.length() > LONGEST_WITHOUT_VOWEL
        || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    return word.substring(1).chars().allMatch(c -> "bcdfghjklmnpqrstvwxz".indexOf(c) >= 0)
        && "AEIOUYÀÉÈÊÎÔ".indexOf(word.charAt(0)) < 0;
  }

  /**
   * What stands after an abbreviation inside a sentence.
   *
   * @param kind what it joins with
   * @param followers the words of kind {@code LISTED}
   */
  record Abbreviation(Kind kind, List<String> followers) {

    static final Abbreviation NAME = new Abbreviation(Kind.NAME, List.of());

    private static Abbreviation of(Table.Row row) {
      for (Kind kind : Kind.values()) {
        if (kind.name().toLowerCase(Locale.ROOT).equals(row.get("kind"))) {
          return new Abbreviation(kind, row.list("followers"));
        }
      }
      throw row.fault("unknown kind '" + row.get("kind") + "'");
    }
  }

  /** What an abbreviation joins with. */
  enum Kind {
    /** A person's name. */
    TITLE,
    /** Whatever follows. */
    ALWAYS,
    /** A digit. */
    NUMBER,
    /** A capitalised word that does not usually open a sentence. */
    NAME,
    /** One of its followers. */
    LISTED
  }

  /** The tables, read when first needed. */
  private static final class Loaded {
    private static final Table FORMS =
        Table.load(
            Abbreviations.class, "abbreviations.tsv", 3, "language", "form", "kind", "followers");
    private static final Table OPENERS =
        Table.load(Abbreviations.class, "openers.tsv", "language", "word");
    static final Abbreviations ENGLISH = new Abbreviations(Language.ENGLISH, FORMS, OPENERS);
    static final Abbreviations FRENCH = new Abbreviations(Language.FRENCH, FORMS, OPENERS);
  }
}
