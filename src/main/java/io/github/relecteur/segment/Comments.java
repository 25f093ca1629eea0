package io.github.relecteur.segment;

import io.github.relecteur.model.Block;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Leaves comments out of plain text without moving anything else. */
final class Comments {

  private Comments() {}

  /** A text of the same length with spaces in the place of its comments; line ends stay. */
  static String blanked(String text, List<Span> comments) {
    if (comments.isEmpty()) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    for (Span comment : comments) {
      for (int i = comment.start(); i < comment.end(); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          blanked.setCharAt(i, ' ');
        }
      }
    }
    return blanked.toString();
  }

  /** The blocks with the parts of them that stand in no comment. */
  static List<Block> without(List<Span> comments, List<Block> blocks) {
    if (comments.isEmpty()) {
      return List.copyOf(blocks);
    }
    List<Block> left = new ArrayList<>();
    int next = 0;
    for (Block block : blocks) {
      List<Span> parts = new ArrayList<>();
      for (Span part : block.parts()) {
        while (next < comments.size() && comments.get(next).end() <= part.start()) {
          next++;
        }
        int from = part.start();
        for (int i = next; i < comments.size() && comments.get(i).start() < part.end(); i++) {
          add(from, comments.get(i).start(), parts);
          from = comments.get(i).end();
        }
        add(from, part.end(), parts);
      }
      if (!parts.isEmpty()) {
        left.add(new Block(block.kind(), parts));
      }
    }
    return left;
  }

  private static void add(int start, int end, List<Span> parts) {
    if (start < end) {
      parts.add(new Span(start, end));
    }
  }
}
