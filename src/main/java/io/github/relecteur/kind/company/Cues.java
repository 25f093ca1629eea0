package io.github.relecteur.kind.company;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.lexicon.WordMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/** Words beside a name that tell what the name is. */
final class Cues {

  /** No set of cues. */
  static final int UNKNOWN = -1;

  /** The cues of each word, a bit each. */
  private final WordMap<Integer> words = new WordMap<>();

  private final Map<Character, List<String>> written = new HashMap<>();

  /** With what letters a legal form of several letters may begin. */
  private final BitSet firsts = new BitSet();

  /** What may stand behind the letters that a legal form begins with. */
  private final BitSet marks = new BitSet();

  private Cues(Table table) {
    for (Table.Row row : table.rows()) {
      Cue cue = Cue.valueOf(row.get("cue").replace('-', '_').toUpperCase(Locale.ROOT));
      for (String word : row.list("words")) {
        add(word, cue);
        if (cue == Cue.LEGAL_WRITTEN) {
          write(word);
        } else if (cue == Cue.DEAL) {
          add(word.substring(word.lastIndexOf(' ') + 1), Cue.DEAL_END);
        }
      }
    }
    for (Object word : EnglishAnalyzer.ENGLISH_STOP_WORDS_SET) {
      add(new String((char[]) word), Cue.FUNCTION_EN);
    }
    for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
      add(new String((char[]) word), Cue.FUNCTION_FR);
    }
  }

  private void add(String word, Cue cue) {
    words.put(word, of(word) | cue.bit());
  }

  private void write(String form) {
    List<String> forms = written.computeIfAbsent(form.charAt(0), first -> new ArrayList<>());
    if (!forms.contains(form)) {
      forms.add(form);
      firsts.set(form.charAt(0));
      int mark = 1;
      while (mark < form.length() && Character.isLetterOrDigit(form.charAt(mark))) {
        mark++;
      }
      marks.set(mark < form.length() ? form.charAt(mark) : ' ');
    }
  }

  /** The bundled table, loaded once. */
  static Cues bundled() {
    return Bundled.CUES;
  }

  /** The cues that a word belongs to, a bit each. */
  int of(String word) {
    Integer known = words.get(word);
    return known == null ? 0 : known;
  }

  /** Whether a word belongs to a cue. */
  boolean is(Cue cue, String word) {
    return (of(word) & cue.bit()) != 0;
  }

  /** Whether a word of a sentence, folded, belongs to a cue. */
  boolean is(Cue cue, Word word) {
    return (word.cues(this) & cue.bit()) != 0;
  }

  /** Whether a word of a sentence, folded, or its singular belongs to a cue. */
  boolean isSingular(Cue cue, Word word) {
    return (word.singularCues(this) & cue.bit()) != 0;
  }

  /** Whether the word at an index, folded, belongs to a cue; false where there is none. */
  boolean is(Cue cue, Words sentence, int i) {
    return i >= 0 && i < sentence.size() && is(cue, sentence.get(i));
  }

  /** Whether a word of a sentence belongs to a cue as it is written. */
  boolean isWritten(Cue cue, Word word) {
    return (word.writtenCues(this) & cue.bit()) != 0;
  }

  /** Whether a legal form of several letters, such as S.p.A., begins at a word. */
  boolean isLegalForm(Words sentence, int i) {
    String text = sentence.text();
    int start = sentence.get(i).start();
    int behind = sentence.get(i).end();
    if (behind == text.length()
        || !marks.get(text.charAt(behind))
        || !firsts.get(text.charAt(start))) {
      return false;
    }
    for (String form : written.getOrDefault(text.charAt(start), List.of())) {
      int end = start + form.length();
      if (text.startsWith(form, start)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Loads the table on first use. */
  private static final class Bundled {
    static final Cues CUES = new Cues(Table.load(Cues.class, "cues.tsv", "cue", "words"));
  }
}
