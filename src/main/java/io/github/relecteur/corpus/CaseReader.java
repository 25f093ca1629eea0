package io.github.relecteur.corpus;

import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a minimal case, {@code corpus/cases/<code>/<name>.case}.
 *
 * <pre>
 * # corpus/cases/figure.magnitude/billion-read-as-million.case
 * --- en
 * Apple spent ⟦1:$3 billion⟧ on buybacks.
 * --- fr
 * Apple a dépensé ⟦1:3 millions de dollars⟧ en rachats d'actions.
 * --- expect
 * figure.magnitude error 1 suggest="3 milliards de dollars"
 * </pre>
 *
 * <ul>
 *   <li>The first line is {@code #} and the path of the file from the root of the project. Further
 *       lines with {@code #} before {@code --- en} are remarks. One of them may be {@code # mode:
 *       article}: then the texts are two articles to be aligned, each line a block; without it, or
 *       with {@code # mode: segment}, they are one aligned segment.
 *   <li>The texts may have several lines; blank lines around them are dropped. {@code ⟦1:text⟧}
 *       marks a place. A marker that stands only in the English text is something that the
 *       translation lost, one that stands only in the French text something that it added.
 *   <li>Each line below {@code --- expect} is one finding: code, severity, number of the marker
 *       and, if it is to be judged, the suggestion. Blank lines and lines with {@code #} mean
 *       nothing. No line at all makes a clean case. Every marker must be expected, every expected
 *       number must be marked.
 *   <li>A finding that is not expected fails the case if it is worse than info or has the code of
 *       the directory.
 * </ul>
 */
final class CaseReader {

  private static final Pattern EXPECT =
      Pattern.compile("([a-z.]+) +(error|warning|info) +([1-9][0-9]?)(?: +suggest=\"(.*)\")?");
  private static final List<String> SECTIONS = List.of("--- en", "--- fr", "--- expect");

  private final String path;
  private final String[] lines;
  private int next;

  private CaseReader(String path, String content) {
    this.path = path;
    this.lines = content.split("\\R", -1);
  }

  /**
   * Reads a case.
   *
   * @param path its path inside the corpus, {@code cases/<code>/<name>.case}
   * @param content the text of the file
   * @throws CorpusFormatException if it does not keep the format; the message says where
   */
  static CorpusItem parse(String path, String content) throws CorpusFormatException {
    return new CaseReader(path, content).read();
  }

  private CorpusItem read() throws CorpusFormatException {
    if (!lines[0].strip().equals("# corpus/" + path)) {
      throw fault(1, "the first line must be '# corpus/" + path + "'");
    }
    CorpusItem.Mode mode = header();
    MarkedText english = text();
    MarkedText french = text();
    List<Expectation> expectations = expectations(english, french);
    String code = path.split("/", -1)[1];
    return new CorpusItem(path, path, code, mode, english.text(), french.text(), expectations);
  }

  private CorpusItem.Mode header() throws CorpusFormatException {
    CorpusItem.Mode mode = CorpusItem.Mode.SEGMENT;
    for (next = 1; next < lines.length && !lines[next].startsWith("---"); next++) {
      String line = lines[next].strip();
      if (line.startsWith("# mode:")) {
        mode = mode(line.substring("# mode:".length()).strip());
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        throw fault(next + 1, "only remarks may stand before '--- en'");
      }
    }
    section(0);
    return mode;
  }

  private CorpusItem.Mode mode(String name) throws CorpusFormatException {
    return switch (name) {
      case "segment" -> CorpusItem.Mode.SEGMENT;
      case "article" -> CorpusItem.Mode.ARTICLE;
      default -> throw fault(next + 1, "the mode must be segment or article, was '" + name + "'");
    };
  }

  private void section(int index) throws CorpusFormatException {
    if (next >= lines.length || !lines[next].strip().equals(SECTIONS.get(index))) {
      throw fault(Math.min(next + 1, lines.length), "'" + SECTIONS.get(index) + "' is missing");
    }
    next++;
  }

  /** The text up to the next section, whose header is read too. */
  private MarkedText text() throws CorpusFormatException {
    int from = next;
    while (next < lines.length && !lines[next].startsWith("---")) {
      next++;
    }
    int to = next;
    String header = lines[from - 1].strip();
    section(SECTIONS.indexOf(header) + 1);
    while (from < to && lines[from].isBlank()) {
      from++;
    }
    while (from < to && lines[to - 1].isBlank()) {
      to--;
    }
    if (from == to) {
      throw fault(from, "the text below '" + header + "' is empty");
    }
    return MarkedText.parse(path, from + 1, String.join("\n", List.of(lines).subList(from, to)));
  }

  private List<Expectation> expectations(MarkedText english, MarkedText french)
      throws CorpusFormatException {
    List<Expectation> expectations = new ArrayList<>();
    Set<Integer> unused = new TreeSet<>(english.markers().keySet());
    unused.addAll(french.markers().keySet());
    int header = next;
    for (; next < lines.length; next++) {
      String line = lines[next].strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        expectations.add(expectation(line, english, french, unused));
      }
    }
    if (!unused.isEmpty()) {
      throw fault(header, "no finding is expected at marker " + unused.iterator().next());
    }
    return expectations;
  }

  private Expectation expectation(
      String line, MarkedText english, MarkedText french, Set<Integer> unused)
      throws CorpusFormatException {
    Matcher matcher = EXPECT.matcher(line);
    if (!matcher.matches()) {
      throw fault(next + 1, "must look like: figure.value error 1 suggest=\"…\"");
    }
    int number = Integer.parseInt(matcher.group(3));
    @Nullable Span original = english.markers().get(number);
    @Nullable Span translation = french.markers().get(number);
    if (original == null && translation == null) {
      throw fault(next + 1, "there is no marker " + number);
    }
    unused.remove(number);
    Severity severity = Severity.valueOf(matcher.group(2).toUpperCase(Locale.ROOT));
    return new Expectation(
        matcher.group(1), severity, original, translation, matcher.group(4), next + 1);
  }

  private CorpusFormatException fault(int line, String what) {
    return new CorpusFormatException("corpus/" + path, line, what);
  }
}
