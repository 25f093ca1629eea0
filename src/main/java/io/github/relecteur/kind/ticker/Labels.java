package io.github.relecteur.kind.ticker;

import io.github.relecteur.lexicon.Exchange;
import io.github.relecteur.lexicon.Exchanges;
import io.github.relecteur.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the labels of exchanges before a colon, and knows what codes and suffixes stand for. */
final class Labels {

  private static final int LONGEST = 48;

  private final Exchanges exchanges;
  private final Set<String> introductions;

  /** The last words of the introductions. */
  private final Set<String> lastWords = new HashSet<>();

  Labels(Exchanges exchanges) {
    this.exchanges = exchanges;
    this.introductions = Table.load(Labels.class, "introductions.tsv", "words").values("words");
    for (String introduction : introductions) {
      lastWords.add(introduction.substring(introduction.lastIndexOf(' ') + 1));
    }
  }

  /**
   * What stands before a colon and belongs to a symbol after it.
   *
   * @param text the words
   * @param groups the codes of the exchanges it may mean
   * @param at where it stands
   * @param known whether a table holds it; otherwise only its form speaks for it
   */
  record Label(String text, Set<String> groups, Range at, boolean known) {}

  /** The label that ends before a colon, or null. */
  @Nullable Label before(String text, int colon) {
    int end = colon;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    Label known = known(text, end);
    return known != null ? known : unknown(text, end);
  }

  /** Whether words such as <i>ticker symbol</i> end before a place, a quotation mark between. */
  boolean isIntroduced(String text, int start) {
    int end = start;
    while (end > 0 && " \"'«".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end == start || !lastWords.contains(wordBefore(text, end))) {
      return false;
    }
    for (int i = end - 1; i >= Math.max(0, end - LONGEST); i--) {
      if (startsWord(text, i)
          && introductions.contains(text.substring(i, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** The word that ends at a place, in lower case; empty if none does. */
  private static String wordBefore(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  private @Nullable Label known(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST && "([;,:".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    for (int i = from; i < end; i++) {
      if (!startsWord(text, i)) {
        continue;
      }
      String words = text.substring(i, end);
      if (introductions.contains(words.toLowerCase(Locale.ROOT))) {
        return new Label("", Set.of(), new Range(i, end), true);
      }
      Set<String> groups = groups(exchanges.byLabel(words));
      if (!groups.isEmpty()) {
        return new Label(words, groups, new Range(i, end), true);
      }
    }
    return null;
  }

  /** An upper-case code that opens a bracket or follows a mark in it. */
  private static @Nullable Label unknown(String text, int end) {
    int i = end;
    while (i > 0 && end - i <= 10 && isCode(text.charAt(i - 1))) {
      i--;
    }
    boolean opens = i > 0 && "([;,".indexOf(lastMark(text, i)) >= 0;
    if (end - i < 3 || end - i > 10 || !opens || !Character.isLetter(text.charAt(i))) {
      return null;
    }
    return new Label(text.substring(i, end), Set.of(), new Range(i, end), false);
  }

  private static char lastMark(String text, int before) {
    int i = before - 1;
    while (i > 0 && text.charAt(i) == ' ') {
      i--;
    }
    return text.charAt(i);
  }

  private static boolean isCode(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static boolean startsWord(String text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /** The exchanges of a Reuters suffix with its dot. */
  Set<String> ofSuffix(String suffix) {
    return groups(exchanges.byRicSuffix(suffix));
  }

  /** The exchanges of a Bloomberg code. */
  Set<String> ofCode(String code) {
    return groups(exchanges.byBloombergCode(code));
  }

  private static Set<String> groups(List<Exchange> list) {
    if (list.isEmpty()) {
      return Set.of();
    }
    if (list.size() == 1) {
      return Set.of(list.get(0).group());
    }
    Set<String> groups = new HashSet<>();
    for (Exchange exchange : list) {
      groups.add(exchange.group());
    }
    return Set.copyOf(groups);
  }
}
