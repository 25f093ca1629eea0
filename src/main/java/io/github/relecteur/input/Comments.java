package io.github.relecteur.input;

import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** Finds the comments in the source of an article, with their delimiters. */
final class Comments {

  private static final String START = "<!--";
  private static final String END = "-->";

  private Comments() {}

  /** The comments of a page as browsers see them: none in scripts and attributes. */
  static List<Span> ofHtml(String html) {
    List<Span> comments = new ArrayList<>();
    if (html.contains(START)) {
      Parser.htmlParser()
          .setTrackPosition(true)
          .parseInput(html, "")
          .traverse(
              (node, depth) -> {
                Range range = node.sourceRange();
                if (node instanceof Comment && range.isTracked()) {
                  comments.add(new Span(range.startPos(), range.endPos()));
                }
              });
    }
    return ordered(comments, html);
  }

  /** What a parser moved is put back; declarations, which it also takes for comments, are not. */
  private static List<Span> ordered(List<Span> comments, String html) {
    List<Span> ordered = new ArrayList<>();
    int end = 0;
    for (Span comment : comments.stream().sorted().toList()) {
      if (comment.start() >= end
          && comment.end() <= html.length()
          && html.startsWith(START, comment.start())) {
        ordered.add(comment);
        end = comment.end();
      }
    }
    return ordered;
  }

  /** The comments of a Markdown text; what is not closed is none. */
  static List<Span> ofMarkdown(String text) {
    List<Span> comments = new ArrayList<>();
    int start = text.indexOf(START);
    while (start >= 0) {
      int end = text.indexOf(END, start + START.length());
      if (end < 0) {
        break;
      }
      comments.add(new Span(start, end + END.length()));
      start = text.indexOf(START, end + END.length());
    }
    return comments;
  }
}
