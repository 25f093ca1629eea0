package io.github.relecteur.report;

import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A place with the issues that it has.
 *
 * @param span the range, of a sentence or of a file
 * @param issues the issues, at least one
 */
record IssueMark(Span span, List<ItsIssue> issues) {

  private static final Comparator<IssueMark> OUTER_FIRST =
      Comparator.<IssueMark>comparingInt(mark -> mark.span.start())
          .thenComparing(mark -> -mark.span.end());

  IssueMark {
    issues = List.copyOf(issues);
  }

  static IssueMark of(Span span, ItsIssue issue) {
    return new IssueMark(span, List.of(issue));
  }

  /**
   * Makes elements of marks: of two that cover the same range or cross each other one is made,
   * which covers both. What is left is apart or nested, ordered by start, the outer ones first.
   *
   * @param marks the marks in the order of their issues
   * @param whole widens a range so that it can be an element; widening twice is no different
   */
  static List<IssueMark> nested(List<IssueMark> marks, UnaryOperator<Span> whole) {
    List<IssueMark> current = new ArrayList<>();
    marks.forEach(mark -> current.add(new IssueMark(whole.apply(mark.span), mark.issues)));
    int before;
    do {
      before = current.size();
      current.sort(OUTER_FIRST);
      List<IssueMark> joined = join(current, whole);
      current.clear();
      current.addAll(joined);
    } while (current.size() < before);
    return List.copyOf(current);
  }

  private static List<IssueMark> join(List<IssueMark> sorted, UnaryOperator<Span> whole) {
    List<IssueMark> joined = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (IssueMark mark : sorted) {
      while (!open.isEmpty() && last(joined, open).span.end() <= mark.span.start()) {
        open.remove(open.size() - 1);
      }
      IssueMark outer = open.isEmpty() ? null : last(joined, open);
      if (outer != null && (mark.span.equals(outer.span) || mark.span.end() > outer.span.end())) {
        List<ItsIssue> issues = new ArrayList<>(outer.issues);
        issues.addAll(mark.issues);
        Span both = whole.apply(outer.span.cover(mark.span));
        joined.set(open.get(open.size() - 1), new IssueMark(both, issues));
      } else {
        open.add(joined.size());
        joined.add(mark);
      }
    }
    return joined;
  }

  private static IssueMark last(List<IssueMark> joined, List<Integer> open) {
    return joined.get(open.get(open.size() - 1));
  }
}
