package io.github.relecteur.kind.designation;

import io.github.relecteur.lexicon.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds identifiers of securities and firms such as WKN 716460 by the label before them. */
final class Identifiers {

  /** So many marks and spaces may stand between a label and its identifier. */
  private static final int WIDEST_GAP = 4;

  private final Map<String, Integer> lengths = new HashMap<>();

  Identifiers() {
    Table table = Table.load(Identifiers.class, "identifiers.tsv", "label", "length");
    for (Table.Row row : table.rows()) {
      lengths.put(row.get("label"), Integer.valueOf(row.get("length")));
    }
  }

  /**
   * The identifier that begins at a place, without its label; null if there is none.
   *
   * @param text the uniform text
   * @param at where a token begins
   * @param slack by how many characters its length may be wrong
   */
  @Nullable Found at(String text, int at, int slack) {
    int end = at;
    boolean digits = false;
    while (end < text.length() && isPart(text.charAt(end))) {
      digits |= ProductWords.isDigit(text.charAt(end));
      end++;
    }
    boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    String label = digits && whole ? labelBefore(text, at) : "";
    Integer length = label.isEmpty() ? null : lengths.get(label);
    if (length == null || Math.abs(end - at - length) > slack) {
      return null;
    }
    return new Found(new Designation("", text.substring(at, end), false), at, at, end);
  }

  private static boolean isPart(char c) {
    return ProductWords.isDigit(c) || (c >= 'A' && c <= 'Z');
  }

  /** The word before a place, if only a colon, spaces and an opening mark stand between. */
  private static String labelBefore(String text, int at) {
    int end = at;
    while (end > 0 && at - end < WIDEST_GAP && " :(\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < WIDEST_GAP * 2 && isPart(text.charAt(start - 1))) {
      start--;
    }
    return end == at ? "" : text.substring(start, end);
  }
}
