package io.github.relecteur.segment;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The lines that point to other articles, and the credits at the end of captions. */
final class Asides {

  private static final int LONGEST_LINK = 250;
  private static final int LONGEST_CREDIT = 40;
  private static final int LONGEST_CAPTION = 400;

  private final Set<String> starts = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> captions = new HashSet<>();

  private Asides(Language language, Table table) {
    for (Table.Row row : table.rows()) {
      if (row.get("language").equals(language.code())) {
        set(row).add(row.get("text"));
      }
    }
  }

  private Set<String> set(Table.Row row) {
    return switch (row.get("place")) {
      case "start" -> starts;
      case "end" -> ends;
      case "caption" -> captions;
      default -> throw row.fault("unknown place '" + row.get("place") + "'");
    };
  }

  /** Those of a language; loaded once. */
  static Asides of(Language language) {
    return language == Language.ENGLISH ? Loaded.ENGLISH : Loaded.FRENCH;
  }

  /** Whether a block is a line that points to another article: {@code Read also: …}. */
  boolean isLink(String block) {
    int colon = block.indexOf(':');
    return colon > 0
        && colon <= LONGEST_CREDIT
        && block.length() <= LONGEST_LINK
        && starts.contains(lower(block.substring(0, colon)));
  }

  /**
   * Whether what follows a sentence to the end of its block is no sentence, but belongs to it: an
   * agency or a credit in brackets, or a phrase such as {@code File photo.}
   */
  boolean isCredit(String block, int from) {
    if (block.length() - from > LONGEST_CREDIT) {
      return false;
    }
    String rest = block.substring(from).strip();
    while (rest.endsWith(".")) {
      rest = rest.substring(0, rest.length() - 1);
    }
    if (rest.length() > 1 && (rest.charAt(0) == '(' || rest.charAt(0) == '[')) {
      char closing = rest.charAt(0) == '(' ? ')' : ']';
      return rest.indexOf(closing) == rest.length() - 1;
    }
    return ends.contains(lower(rest));
  }

  /** Whether a block is the caption of a picture: it names it at its beginning or its end. */
  boolean isCaption(String block) {
    int colon = block.indexOf(':');
    if (colon > 0
        && colon <= LONGEST_CREDIT
        && captions.contains(lower(block.substring(0, colon)))) {
      return true;
    }
    return block.length() <= LONGEST_CAPTION && endsWithCredit(block);
  }

  private boolean endsWithCredit(String block) {
    int end = block.length();
    while (end > 0 && block.charAt(end - 1) == '.') {
      end--;
    }
    int earliest = Math.max(0, end - LONGEST_CREDIT);
    for (int at = end - 1; at >= earliest; at--) {
      char c = block.charAt(at);
      if (c == '(' || c == '[') {
        return namesPicture(block.substring(at + 1, end));
      }
      if (c == '.' || at == 0) {
        return ends.contains(lower(block.substring(at == 0 ? 0 : at + 1, end)));
      }
    }
    return false;
  }

  private boolean namesPicture(String credit) {
    int from = 0;
    for (int at = 0; at <= credit.length(); at++) {
      if (at == credit.length() || !Character.isLetter(credit.charAt(at))) {
        if (captions.contains(lower(credit.substring(from, at)))) {
          return true;
        }
        from = at + 1;
      }
    }
    return false;
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** The table, read when first needed. */
  private static final class Loaded {
    private static final Table TABLE =
        Table.load(Asides.class, "asides.tsv", "language", "place", "text");
    static final Asides ENGLISH = new Asides(Language.ENGLISH, TABLE);
    static final Asides FRENCH = new Asides(Language.FRENCH, TABLE);
  }
}
