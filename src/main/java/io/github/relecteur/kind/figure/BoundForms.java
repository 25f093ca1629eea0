package io.github.relecteur.kind.figure;

import io.github.relecteur.lexicon.Table;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a bounded French figure with the bound that it should have, where grammar allows it. */
final class BoundForms {

  private static final String QUANTITY = "quantity";
  private static final String ADVERB = "adverb";
  private static final String BEHIND = "behind";

  private static final class Bundled {
    static final List<Form> FORMS =
        Table.load(BoundForms.class, "bound-forms.tsv", "frame", "sign", "form").rows().stream()
            .map(row -> new Form(row.get("frame"), Comparison.of(row), row.get("form")))
            .toList();
  }

  private BoundForms() {}

  /**
   * The same figure with another bound.
   *
   * @param text the figure with the words that bound it
   * @param read what those words say
   * @param wanted what they should say
   * @return null if it cannot be said for certain without other words around it
   */
  static @Nullable String write(String text, Comparison read, Comparison wanted) {
    String lower = spaced(text).toLowerCase(Locale.FRENCH);
    for (Form form : Bundled.FORMS) {
      if (form.comparison() == read && form.bounds(lower)) {
        String written = form.isBehind() ? behind(text, form, wanted) : before(text, form, wanted);
        return written == null ? null : Suggestions.asOpened(written, text);
      }
    }
    return null;
  }

  private static @Nullable String behind(String text, Form form, Comparison wanted) {
    String other = of(form.frame(), wanted);
    return other == null ? null : text.substring(0, text.length() - form.length()) + other;
  }

  private static @Nullable String before(String text, Form form, Comparison wanted) {
    String rest = text.substring(form.length());
    String other = of(form.frame(), wanted);
    if (other != null) {
      return other + rest;
    }
    String adverb = of(ADVERB, wanted);
    if (form.frame().equals(QUANTITY) && adverb != null) {
      String counted = withoutOf(rest);
      return counted == null ? null : adverb + " " + counted;
    }
    String quantity = of(QUANTITY, wanted);
    boolean isCounted = rest.length() > 1 && Character.isDigit(rest.charAt(1));
    return form.frame().equals(ADVERB) && quantity != null && isCounted
        ? quantity + " de" + rest
        : null;
  }

  /** What follows de or d'; null if something else stands there. */
  private static @Nullable String withoutOf(String rest) {
    String spaced = spaced(rest);
    for (String of : List.of(" de ", " d'", " d’")) {
      if (spaced.startsWith(of)) {
        return rest.substring(of.length());
      }
    }
    return null;
  }

  private static @Nullable String of(String frame, Comparison wanted) {
    for (Form form : Bundled.FORMS) {
      if (form.frame().equals(frame) && form.comparison() == wanted) {
        return form.words();
      }
    }
    return null;
  }

  /** The text with plain spaces for those that do not break. */
  private static String spaced(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ');
  }

  /**
   * Words that bound a figure.
   *
   * @param frame those with which they may be exchanged
   * @param comparison what they say
   * @param words the words, in small letters
   */
  private record Form(String frame, Comparison comparison, String words) {

    int length() {
      return words.length();
    }

    boolean isBehind() {
      return frame.startsWith(BEHIND);
    }

    /** Whether they bound the figure of a text in small letters. */
    boolean bounds(String lower) {
      return isBehind() ? lower.endsWith(" " + words) : lower.startsWith(words + " ");
    }
  }
}
