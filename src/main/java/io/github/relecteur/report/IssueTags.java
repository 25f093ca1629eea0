package io.github.relecteur.report;

import io.github.relecteur.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The tags that annotate texts of XLIFF with issues, and the elements outside of the texts to which
 * tags with several issues refer. Not thread-safe.
 */
final class IssueTags {

  private final boolean second;
  private final String its;
  private final String name;
  private final StringBuilder standoff = new StringBuilder();
  private int number;

  /**
   * Tags of one file.
   *
   * @param second whether it is XLIFF 2, not 1.2
   * @param its the prefix of ITS in it, without colon
   * @param name what the ids of all tags begin with
   */
  IssueTags(boolean second, String its, String name) {
    this.second = second;
    this.its = its;
    this.name = name;
  }

  /**
   * The tags of marks in the order in which they stand in the text.
   *
   * @param marks marks that do not cross
   * @param prefix the prefix of XLIFF with its colon, or nothing
   */
  List<Tag> of(List<IssueMark> marks, String prefix) {
    List<Tag> tags = new ArrayList<>();
    Deque<Span> open = new ArrayDeque<>();
    String close = "</" + prefix + "mrk>";
    for (IssueMark mark : marks) {
      while (!open.isEmpty() && open.element().end() <= mark.span().start()) {
        tags.add(new Tag(open.remove().end(), close));
      }
      tags.add(new Tag(mark.span().start(), "<" + prefix + "mrk" + attributes(mark) + ">"));
      open.push(mark.span());
    }
    open.forEach(span -> tags.add(new Tag(span.end(), close)));
    return tags;
  }

  private String attributes(IssueMark mark) {
    String id = name + ++number;
    String own = second ? " id=\"" + id + "\" type=\"its:generic\"" : " mtype=\"x-its\"";
    if (mark.issues().size() == 1) {
      return own + mark.issues().get(0).attributes(its + ":");
    }
    String list = id + "-issues";
    standoff.append("<%s:locQualityIssues xml:id=\"%s\">".formatted(its, list));
    for (ItsIssue issue : mark.issues()) {
      standoff.append("<%s:locQualityIssue%s/>".formatted(its, issue.attributes("")));
    }
    standoff.append("</%s:locQualityIssues>".formatted(its));
    String fragment = second ? "#its=" + list : "#" + list;
    return own + " %s:locQualityIssuesRef=\"%s\"".formatted(its, fragment);
  }

  /** The elements to which the tags made since the last call refer, perhaps none. */
  String standoff() {
    String elements = standoff.toString();
    standoff.setLength(0);
    return elements;
  }

  /**
   * A tag to put into a text.
   *
   * @param at the offset before which it stands
   * @param tag the tag
   */
  record Tag(int at, String tag) {}
}
