package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.relecteur.model.Span;
import io.github.relecteur.report.UnifiedDiff.Change;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  @Test
  void noChange_givesNothing() throws IOException {
    assertThat(diff("a", "one\n", false)).isEmpty();
    assertThat(diff("a", "one\n", false, "one", "one")).isEmpty();
  }

  @Test
  void change_standsBetweenThreeLines() throws IOException {
    assertThat(diff("a.txt", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", false, "5", "five"))
        .isEqualTo(
            """
            --- a.txt
            +++ a.txt
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void changesCloseTogether_areOneHunk() throws IOException {
    String text = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\nm\nn\no\np\nq\nr\n";
    assertThat(diff("x", text, false, "a", "A", "h", "H", "p", "P"))
        .contains("@@ -1,11 +1,11 @@\n", "@@ -13,6 +13,6 @@\n");
  }

  @Test
  void changesOfOneLine_areShownOnce() throws IOException {
    assertThat(diff("x", "one two three\n", false, "one", "1", "three", "3"))
        .endsWith("@@ -1 +1 @@\n-one two three\n+1 two 3\n");
  }

  @Test
  void addedAndRemovedLines_moveWhatFollows() throws IOException {
    String text = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n";
    assertThat(diff("x", text, false, "a", "A\nAA", "j", "J"))
        .contains("@@ -1,4 +1,5 @@\n", "@@ -7,4 +8,4 @@\n");
  }

  @Test
  void lineWithoutEnd_isToldAndCarriageReturnsStay() throws IOException {
    assertThat(diff("x", "a\r\nb", false, "b", "c"))
        .endsWith(" a\r\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n");
  }

  @Test
  void hostileCharacters_areShown() throws IOException {
    String diff = diff("a\u001Bb c", "x\u001B[31m\u202E\ty\n", false, "y", "z");
    assertThat(diff).startsWith("--- a␛b c\t\n").contains("+x␛[31m<U+202E>\tz\n");
  }

  @Test
  void colours_markWhatIsTakenAwayAndAdded() throws IOException {
    assertThat(diff("x", "a\n", true, "a", "b"))
        .contains("\u001B[31m-a\u001B[0m\n", "\u001B[1;32m+b\u001B[0m\n");
  }

  @Test
  void changesOutOfOrder_areRefused() {
    Change first = new Change(new Span(0, 2), "x");
    Change second = new Change(new Span(1, 3), "y");
    Change beyond = new Change(new Span(3, 9), "z");
    for (List<Change> changes :
        List.of(List.of(first, second), List.of(second, first), List.of(beyond))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> UnifiedDiff.apply("abcd", changes))
          .withMessageStartingWith("changes must be in order, apart and inside the text, was Span");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new UnifiedDiff(new StringWriter(), false).write("a", "abcd", changes))
          .withMessageStartingWith("changes must be in order, apart and inside the text, was Span");
    }
    assertThat(UnifiedDiff.apply("abcd", List.of(first, new Change(new Span(2, 4), ""))))
        .isEqualTo("x");
  }

  /** The diff of a text in which some words are replaced by others. */
  private static String diff(String name, String text, boolean colour, String... words)
      throws IOException {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      int at = text.indexOf(words[i]);
      changes.add(new Change(new Span(at, at + words[i].length()), words[i + 1]));
    }
    StringWriter out = new StringWriter();
    new UnifiedDiff(out, colour).write(name, text, changes);
    return out.toString();
  }
}
