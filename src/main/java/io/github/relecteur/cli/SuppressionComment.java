package io.github.relecteur.cli;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Span;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A comment in an article that says which codes are not to be reported.
 *
 * @param word what it does with them
 * @param codes the codes, families spelt out
 * @param reason why, empty if nothing is said
 */
record SuppressionComment(Word word, Set<String> codes, String reason) {

  private static final String NAME = "relecteur";
  private static final String START = "<!--";
  private static final String END = "-->";

  /** What a comment does. */
  enum Word {
    OFF("off"),
    ON("on"),
    OFF_NEXT("off-next");

    private final String written;

    Word(String written) {
      this.written = written;
    }

    static Optional<Word> of(String written) {
      return List.of(values()).stream().filter(word -> word.written.equals(written)).findFirst();
    }
  }

  /**
   * Reads a comment.
   *
   * @param article the article
   * @param comment the range of the comment in it
   * @param warnings takes a line about what makes no sense; codes that are known hold all the same
   * @return nothing for comments that say something else
   */
  static Optional<SuppressionComment> of(Article article, Span comment, List<String> warnings) {
    String text = content(article.text().substring(comment.start(), comment.end()));
    if (!isOurs(text)) {
      return Optional.empty();
    }
    String said = text.substring(NAME.length());
    int colon = said.indexOf(':');
    String reason = colon < 0 ? "" : said.substring(colon + 1).strip();
    List<String> words = words(colon < 0 ? said : said.substring(0, colon));
    String first = words.isEmpty() ? "" : words.get(0);
    Optional<Word> word = Word.of(first);
    if (word.isEmpty()) {
      warnings.add(
          place(article, comment)
              + ": a relecteur comment must say off, on or off-next, was '"
              + first
              + "'");
      return Optional.empty();
    }
    Set<String> codes = new TreeSet<>();
    for (String name : words.subList(1, words.size())) {
      List<String> named = Codes.named(name);
      if (named.isEmpty()) {
        warnings.add(place(article, comment) + ": " + Codes.unknown(name));
      }
      codes.addAll(named);
    }
    if (words.size() == 1) {
      codes.addAll(Codes.named(Codes.ALL));
    }
    return Optional.of(new SuppressionComment(word.get(), codes, reason));
  }

  /**
   * Looks into a text whose format has no comments for what its author took for one.
   *
   * @param article the article, in plain text or another format
   * @return a line that says where the first one stands; nothing if there is none, or comments
   *     count
   */
  static Optional<String> ignored(Article article) {
    boolean isPlain =
        article.origin().isWholeFile() && !article.markup() && article.blocks().isEmpty();
    String text = article.text();
    if (!isPlain || !article.comments().isEmpty() || isMarkdown(article.name())) {
      return Optional.empty();
    }
    for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
      int from = at + START.length();
      int begin = from;
      while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
      int end = Math.min(text.length(), begin + NAME.length() + 1);
      if (isOurs(text.substring(begin, end))) {
        String place = place(article, new Span(at, from));
        return Optional.of(place + ": relecteur comments count in HTML and Markdown only");
      }
    }
    return Optional.empty();
  }

  /** A comment that is not closed is none in Markdown, either. */
  private static boolean isMarkdown(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".md") || small.endsWith(".markdown");
  }

  /** Whether what a comment says is meant for this program. */
  private static boolean isOurs(String content) {
    return content.startsWith(NAME)
        && (content.length() == NAME.length()
            || !Character.isLetterOrDigit(content.charAt(NAME.length())));
  }

  private static String content(String comment) {
    int end = comment.length() - (comment.endsWith(END) ? END.length() : 0);
    return comment.substring(START.length(), Math.max(START.length(), end)).strip();
  }

  private static List<String> words(String text) {
    return Collections.list(new StringTokenizer(text.replace(',', ' '))).stream()
        .map(String.class::cast)
        .toList();
  }

  private static String place(Article article, Span comment) {
    long ends =
        IntStream.range(0, comment.start()).filter(i -> article.text().charAt(i) == '\n').count();
    return article.name() + ":" + (ends + 1);
  }
}
