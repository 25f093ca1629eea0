package io.github.relecteur.kind.designation;

import io.github.relecteur.lexicon.Table;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the designations of one sentence. */
final class DesignationReader {

  private static final int LONGEST_FOLLOWER = 10;
  private static final int LONGEST_TOKEN = 40;

  private static final List<String> GROUPS = List.of("20", "77", "7", "8");
  private static final List<String> AIRLINER_SUFFIXES = List.of("MAX", "Max", "Dreamliner");

  private final ProductWords words = new ProductWords();
  private final CodeForms codes = new CodeForms();
  private final FixedForms fixed = new FixedForms();
  private final Identifiers identifiers = new Identifiers();
  private final List<String> suffixes = new ArrayList<>();
  private final Map<String, String> wrongSuffixes = new LinkedHashMap<>();
  private final Set<String> followers = new HashSet<>();

  DesignationReader() {
    for (Table.Row row :
        Table.load(DesignationReader.class, "suffixes.tsv", 1, "word", "wrong").rows()) {
      suffixes.add(row.get("word"));
      for (String wrong : row.list("wrong")) {
        wrongSuffixes.put(wrong, row.get("word"));
      }
    }
    followers.addAll(Table.load(DesignationReader.class, "followers.tsv", "word").values("word"));
  }

  /**
   * The designations of a text in order.
   *
   * @param language the language of the text
   * @param text the uniform text
   * @param expected what the original has
   */
  List<Found> read(Language language, String text, Originals expected) {
    List<Found> found = List.of();
    int lastDigit = lastDigit(text);
    int at = 0;
    while (at < text.length()) {
      if (!isAlphanumeric(text.charAt(at))) {
        at++;
        continue;
      }
      Found next = startsToken(text, at) ? at(language, text, at, lastDigit, expected) : null;
      if (next == null) {
        at = runEnd(text, at);
      } else {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(next);
        at = next.end();
      }
    }
    return found;
  }

  /** The end of the run of letters and digits that a place is in: no token begins inside it. */
  private static int runEnd(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isAlphanumeric(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
  }

  private static int lastDigit(String text) {
    int last = text.length() - 1;
    while (last >= 0 && !Character.isDigit(text.charAt(last))) {
      last--;
    }
    return last;
  }

  private @Nullable Found at(
      Language language, String text, int at, int lastDigit, Originals expected) {
    Found expression = fixed.at(language, text, at, expected);
    if (expression != null) {
      return expression;
    }
    if (at > lastDigit) {
      return withTranslatedSuffix(text, at, product(text, at, expected), expected);
    }
    Found identifier = identifiers.at(text, at, expected.isEmpty() ? 0 : 1);
    if (identifier != null) {
      return identifier;
    }
    Found product = product(text, at, expected);
    Found group = product == null ? group(text, at) : product;
    Found found = group == null ? code(text, at) : group;
    found = found == null ? garbled(text, at, expected) : found;
    return withTranslatedSuffix(text, at, found, expected);
  }

  /** What is left of a designation of the original: {@code H2O} for {@code H20}. */
  private static @Nullable Found garbled(String text, int at, Originals expected) {
    if (expected.isEmpty()) {
      return null;
    }
    int end = tokenEnd(text, at);
    if (!hasDigit(text, at, end)) {
      return null;
    }
    String word = text.substring(at, end);
    return expected.hasGarbled(word, isBehindName(text, at))
        ? new Found(new Designation("", word, false), at, at, end)
        : null;
  }

  /** Whether the word before an offset begins with a capital. */
  private static boolean isBehindName(String text, int at) {
    int from = at - 1;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return at > 1 && text.charAt(at - 1) == ' ' && Character.isUpperCase(text.charAt(from));
  }

  /** The same with a suffix that was translated, if the original has it untranslated. */
  private @Nullable Found withTranslatedSuffix(
      String text, int at, @Nullable Found found, Originals expected) {
    int end = found == null ? digitsEnd(text, at) : found.end();
    if (expected.isEmpty() || end + 1 >= text.length() || text.charAt(end) != ' ' || end == at) {
      return found;
    }
    String name = found == null ? "" : found.designation().name();
    String code = found == null ? text.substring(at, end) : found.designation().code();
    for (Map.Entry<String, String> wrong : wrongSuffixes.entrySet()) {
      int stop = end + 1 + wrong.getKey().length();
      Designation designation = new Designation(name, code + " " + wrong.getValue(), true);
      if (text.startsWith(wrong.getKey(), end + 1)
          && (stop == text.length() || !Character.isLetterOrDigit(text.charAt(stop)))
          && expected.has(designation)) {
        return new Found(designation, at, found == null ? at : found.codeStart(), stop);
      }
    }
    return found;
  }

  private static int digitsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && ProductWords.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private @Nullable Found product(String text, int at, Originals expected) {
    char letter = text.charAt(at);
    if (!words.mayStart(letter) && (expected.isEmpty() || !Character.isUpperCase(letter))) {
      return null;
    }
    if (!Character.isLetter(letter)) {
      return null;
    }
    int firstEnd = ProductWords.wordEnd(text, at);
    List<ProductWords.Word> starting = words.startingWith(text, at, firstEnd);
    for (int i = 0; starting != null && i < starting.size(); i++) {
      ProductWords.Word word = starting.get(i);
      int nameEnd = at + word.form().length();
      int end = text.startsWith(word.form(), at) ? ProductWords.numberEnd(word, text, nameEnd) : -1;
      if (end > 0 && !isFigure(text, end)) {
        int codeStart = Character.isLetterOrDigit(text.charAt(nameEnd)) ? nameEnd : nameEnd + 1;
        int whole = withSuffixes(text, end);
        Designation designation =
            new Designation(
                word.name(), singular(text.substring(codeStart, whole)), word.translated());
        if (!word.translated() || expected.has(designation)) {
          return new Found(designation, word.maker() ? codeStart : at, codeStart, whole);
        }
      }
    }
    return expected.isEmpty() ? null : misspelt(text, at, text.substring(at, firstEnd), expected);
  }

  /** A designation of the original whose word has slipped: {@code Kunlon 3}. */
  private static @Nullable Found misspelt(String text, int at, String first, Originals expected) {
    if (!Character.isUpperCase(first.charAt(0))) {
      return null;
    }
    int codeStart = at + first.length() + 1;
    for (Designation original : expected.misspelt(first)) {
      int end = codeStart + original.code().length();
      if (text.startsWith(original.code(), codeStart)
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        return new Found(new Designation(first, original.code(), false), at, codeStart, end);
      }
    }
    return null;
  }

  /** Groups of states, which French also writes with a space. */
  private static @Nullable Found group(String text, int at) {
    if (!text.startsWith("G ", at)) {
      return null;
    }
    for (String number : GROUPS) {
      int end = at + 2 + number.length();
      if (text.startsWith(number, at + 2)
          && (end == text.length() || ".,;:)' ".indexOf(text.charAt(end)) >= 0)
          && !(end + 1 < text.length() && ProductWords.isDigit(text.charAt(end + 1)))
          && !text.startsWith(" eur", end)) {
        return new Found(new Designation("G", number, false), at, at, end);
      }
    }
    return null;
  }

  private @Nullable Found code(String text, int at) {
    int end = tokenEnd(text, at);
    if (!hasDigit(text, at, end)) {
      return null;
    }
    if (!isCode(text, at, end)) {
      int slash = text.substring(at, end).indexOf('/');
      end = slash > 0 ? at + slash : end;
      if (slash <= 0 || !isCode(text, at, end)) {
        return max(text, at);
      }
    }
    int whole = withSuffixes(text, end);
    String code = singular(text.substring(at, whole));
    return new Found(new Designation("", code, false), at, at, whole);
  }

  private boolean isCode(String text, int at, int end) {
    boolean percent = end < text.length() && text.charAt(end) == '%';
    return !percent && hasDigit(text, at, end) && codes.isCode(text.substring(at, end));
  }

  private static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A model of Boeing's that is told by its suffix: {@code 737 MAX}. */
  private static @Nullable Found max(String text, int at) {
    if (text.charAt(at) != '7') {
      return null;
    }
    for (String suffix : AIRLINER_SUFFIXES) {
      int end = at + 4 + suffix.length();
      if (text.startsWith(suffix, at + 4)
          && (text.charAt(at + 3) == ' ' || text.charAt(at + 3) == '-')
          && ProductWords.isDigit(text.charAt(at + 1))
          && text.charAt(at + 2) == '7'
          && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
        int whole = number(text, end);
        return new Found(new Designation("", text.substring(at, whole), false), at, at, whole);
      }
    }
    return null;
  }

  /** The end of a number after a suffix, as in 737 MAX 8. */
  private static int number(String text, int end) {
    int i = end + 1;
    while (i < text.length() && i - end < 4 && ProductWords.isDigit(text.charAt(i))) {
      i++;
    }
    boolean closed = i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
    boolean gap = end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    return gap && i > end + 1 && closed ? i : end;
  }

  /** Whether a token begins at a letter or digit. */
  private static boolean startsToken(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return before == ' '
        || (!Character.isLetterOrDigit(before) && "-.,+$€£¥#@_".indexOf(before) < 0);
  }

  private static int tokenEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST_TOKEN && isTokenPart(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isTokenPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return "-./".indexOf(c) >= 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether what follows a number makes a figure of it. */
  private boolean isFigure(String text, int end) {
    if (end >= text.length()) {
      return false;
    }
    if ("%€$£¥".indexOf(text.charAt(end)) >= 0) {
      return true;
    }
    if (text.charAt(end) != ' ') {
      return false;
    }
    if (text.startsWith("per cent", end + 1) || text.startsWith("pour cent", end + 1)) {
      return true;
    }
    int stop = end + 1;
    while (stop < text.length()
        && stop - end <= LONGEST_FOLLOWER
        && text.charAt(stop) != ' '
        && ",;:)".indexOf(text.charAt(stop)) < 0) {
      stop++;
    }
    String word = text.substring(end + 1, stop).toLowerCase(Locale.ROOT);
    String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return followers.contains(bare) || isGroupOfThree(bare);
  }

  private static boolean isGroupOfThree(String word) {
    return word.length() == 3 && word.chars().allMatch(Character::isDigit);
  }

  private int withSuffixes(String text, int end) {
    int whole = end;
    boolean more = true;
    while (more) {
      more = false;
      for (String suffix : suffixes) {
        int next = whole + 1 + suffix.length();
        if (whole < text.length()
            && (text.charAt(whole) == ' ' || text.charAt(whole) == '-')
            && text.startsWith(suffix, whole + 1)
            && (next == text.length() || !Character.isLetterOrDigit(text.charAt(next)))) {
          whole = next;
          more = true;
          break;
        }
      }
    }
    return whole;
  }

  /** Without the s of an English plural: {@code F-16s}, {@code 777Xs}. */
  private static String singular(String code) {
    boolean plural =
        code.length() > 2
            && code.endsWith("s")
            && (ProductWords.isDigit(code.charAt(code.length() - 2))
                || Character.isUpperCase(code.charAt(code.length() - 2)));
    return plural ? code.substring(0, code.length() - 1) : code;
  }
}
