package io.github.relecteur;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the methods of a Java source by its braces. */
final class MethodScanner {

  /**
   * A method, constructor or initialiser.
   *
   * @param name its name, empty for an initialiser
   * @param line the line of its first word, 1-based
   * @param lines how many lines it takes, from its first word to its closing brace
   */
  record Method(String name, int line, int lines) {}

  private static final Pattern TYPE =
      Pattern.compile("(^|[\\s@])(class|interface|enum|record)\\s+\\w");
  private static final Pattern NAME = Pattern.compile("(\\w+)\\s*\\(");
  private static final Pattern BARE_NAME = Pattern.compile("(\\w+)\\s*$");

  private final String code;
  private final Deque<Block> blocks = new ArrayDeque<>();
  private final List<Method> methods = new ArrayList<>();

  private MethodScanner(String code) {
    this.code = code;
  }

  /** The methods in the order in which they end. */
  static List<Method> methods(String source) {
    MethodScanner scanner = new MethodScanner(withoutTexts(source));
    scanner.scan();
    return scanner.methods;
  }

  private void scan() {
    int line = 1;
    int headerLine = 1;
    int header = 0;
    int parentheses = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '\n') {
        line++;
      }
      parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '{') {
        blocks.push(block(code.substring(header, i), headerLine, parentheses));
      } else if (c == '}' && !blocks.isEmpty()) {
        end(blocks.pop(), line);
      }
      boolean ends = c == '{' || c == '}' || c == ';';
      if (ends && parentheses == outerParentheses()) {
        header = i + 1;
        headerLine = line;
      } else if (code.substring(header, i + 1).isBlank()) {
        header = i + 1;
        headerLine = c == '\n' ? line : headerLine;
      }
    }
  }

  private int outerParentheses() {
    Block outer = blocks.peek();
    return outer == null ? 0 : outer.parentheses;
  }

  private Block block(String header, int line, int parentheses) {
    Block outer = blocks.peek();
    boolean inType = outer == null || outer.isType;
    boolean isType = inType && parentheses == outerParentheses() && TYPE.matcher(header).find();
    boolean isMethod =
        !isType
            && outer != null
            && outer.isType
            && parentheses == outer.parentheses
            && !header.contains("=");
    return new Block(isType, isMethod, name(header), line, parentheses);
  }

  private void end(Block block, int line) {
    if (block.isMethod) {
      methods.add(new Method(block.name, block.line, line - block.line + 1));
    }
  }

  private static String name(String header) {
    Matcher name = NAME.matcher(header);
    while (name.find()) {
      if (name.start() == 0 || header.charAt(name.start() - 1) != '@') {
        return name.group(1);
      }
    }
    Matcher bare = BARE_NAME.matcher(header);
    return bare.find() ? bare.group(1) : "";
  }

  /** The source with comments, strings and characters blanked out, line by line as before. */
  private static String withoutTexts(String source) {
    StringBuilder code = new StringBuilder(source);
    int i = 0;
    while (i < source.length()) {
      int end = endOfText(source, i);
      for (int j = i; j < end; j++) {
        if (source.charAt(j) != '\n') {
          code.setCharAt(j, ' ');
        }
      }
      i = Math.max(end, i + 1);
    }
    return code.toString();
  }

  /** Where the comment, string or character that begins at an offset ends; the offset if none. */
  private static int endOfText(String source, int start) {
    if (source.startsWith("//", start)) {
      return after(source, "\n", start) - 1;
    }
    if (source.startsWith("/*", start)) {
      return after(source, "*/", start + 2);
    }
    if (source.startsWith("\"\"\"", start)) {
      return quoted(source, "\"\"\"", start);
    }
    char c = source.charAt(start);
    return c == '"' || c == '\'' ? quoted(source, String.valueOf(c), start) : start;
  }

  private static int quoted(String source, String quote, int start) {
    int i = start + quote.length();
    while (i < source.length() && !source.startsWith(quote, i)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(source.length(), i + quote.length());
  }

  private static int after(String source, String mark, int from) {
    int found = source.indexOf(mark, from);
    return found < 0 ? source.length() : found + mark.length();
  }

  /** What an opening brace began. */
  private record Block(boolean isType, boolean isMethod, String name, int line, int parentheses) {}
}
