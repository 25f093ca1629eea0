package io.github.relecteur.kind.designation;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Expressions with digits that are no figures, such as 24/7. */
final class FixedForms {

  private final Map<Character, List<Form>> english = new HashMap<>();
  private final Map<Character, List<Form>> french = new HashMap<>();

  /** With what letters a form may begin. */
  private final BitSet firsts = new BitSet();

  /**
   * One written form.
   *
   * @param text in lower case
   * @param key what it stands for
   * @param date whether it is an ordinary date, too
   */
  private record Form(String text, String key, boolean date) {}

  FixedForms() {
    Table table = Table.load(FixedForms.class, "fixed-forms.tsv", "key", "en", "fr", "date");
    for (Table.Row row : table.rows()) {
      String key = row.get("key");
      add(english, row.list("en"), key, false);
      add(french, row.list("fr"), key, false);
      add(french, row.list("date"), key, true);
    }
    Comparator<Form> longestFirst = (a, b) -> b.text().length() - a.text().length();
    english.values().forEach(forms -> forms.sort(longestFirst));
    french.values().forEach(forms -> forms.sort(longestFirst));
  }

  private void add(Map<Character, List<Form>> forms, List<String> texts, String key, boolean date) {
    for (String text : texts) {
      firsts.set(text.charAt(0));
      forms
          .computeIfAbsent(text.charAt(0), first -> new ArrayList<>())
          .add(new Form(text, key, date));
    }
  }

  /**
   * The expression that starts here, or null.
   *
   * @param expected what the original has; a date counts only if that is among it
   */
  @Nullable Found at(Language language, String text, int start, Originals expected) {
    char first = Character.toLowerCase(text.charAt(start));
    if (!firsts.get(first)) {
      return null;
    }
    Map<Character, List<Form>> forms = language == Language.ENGLISH ? english : french;
    List<Form> starting = forms.getOrDefault(first, List.of());
    for (int i = 0; i < starting.size(); i++) {
      Form form = starting.get(i);
      int end = start + form.text().length();
      if (end <= text.length()
          && text.regionMatches(true, start, form.text(), 0, form.text().length())
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))
          && !isPartOfDate(text, end)) {
        Designation designation = new Designation(form.key(), "", false);
        if (!form.date() || expected.has(designation)) {
          return new Found(designation, start, start, end);
        }
      }
    }
    return null;
  }

  private static boolean isPartOfDate(String text, int end) {
    return end < text.length() && "/%".indexOf(text.charAt(end)) >= 0;
  }
}
