package io.github.relecteur.kind.sentence;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.WordMap;
import io.github.relecteur.model.Language;
import io.github.relecteur.number.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the words of a text say about its language.
 *
 * @param words how many words it has
 * @param english how many of them are function words of English only
 * @param french how many of them are function words of French only
 * @param plain how many further words start in lower case, so that they are no names or titles
 */
record LanguageEvidence(int words, int english, int french, int plain) {

  /** The function words of one language only; a word of both counts for English. */
  private static final WordMap<Language> LANGUAGES = load();

  private static WordMap<Language> load() {
    WordMap<Language> words = new WordMap<>();
    Table table = Table.load(LanguageEvidence.class, "function-words.tsv", "language", "word");
    for (Table.Row row : table.rows()) {
      boolean english = row.language() == Language.ENGLISH;
      if (english || !words.has(row.get("word"))) {
        words.put(row.get("word"), english ? Language.ENGLISH : Language.FRENCH);
      }
    }
    return words;
  }

  static LanguageEvidence of(Tokens tokens) {
    int words = 0;
    int english = 0;
    int french = 0;
    int plain = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Tokens.Token token = tokens.get(i);
      if (token.isWord()) {
        words++;
        boolean elided = tokens.get(i + 1).is('\'') && tokens.glued(i + 1);
        String form = elided ? token.lower() + "'" : token.lower();
        Language language = LANGUAGES.get(form);
        if (language != null) {
          english += language == Language.ENGLISH ? 1 : 0;
          french += language == Language.FRENCH ? 1 : 0;
        } else if (token.text().length() > 1 && Character.isLowerCase(token.text().charAt(0))) {
          plain++;
        }
      }
    }
    return new LanguageEvidence(words, english, french, plain);
  }

  static LanguageEvidence of(List<Word> words) {
    int english = 0;
    int french = 0;
    int plain = 0;
    for (Word word : words) {
      Language language = LANGUAGES.get(word.form);
      if (language != null) {
        english += language == Language.ENGLISH ? 1 : 0;
        french += language == Language.FRENCH ? 1 : 0;
      } else if (word.isPlain) {
        plain++;
      }
    }
    return new LanguageEvidence(words.size(), english, french, plain);
  }

  /**
   * A word of a text.
   *
   * @param form its lower-case form; an elided article keeps its apostrophe
   * @param start its first character
   * @param end the character after its last
   * @param isPlain whether it starts in lower case and has more than one letter
   * @param isQuoted whether it stands between quotation marks
   */
  record Word(String form, int start, int end, boolean isPlain, boolean isQuoted) {}

  /** The words of a text. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    boolean quoted = false;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '«' || c == '»' || c == '"') {
        quoted = c == '«' || (c == '"' && !quoted);
      }
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end == at) {
        at++;
        continue;
      }
      boolean plain = Character.isLowerCase(c) && end - at > 1;
      if (end < text.length() && text.charAt(end) == '\'') {
        end++;
      }
      String form = text.substring(at, end).toLowerCase(Locale.ROOT);
      words.add(new Word(form, at, end, plain, quoted));
      at = end;
    }
    return words;
  }
}
