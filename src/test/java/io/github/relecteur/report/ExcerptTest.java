package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void shortLine_isShownWhole() {
    assertThat(show("Sales rose [4.61%] on Monday.", 60))
        .isEqualTo("Sales rose 4.61% on Monday.\n           ^^^^^");
  }

  @Test
  void combiningMarks_takeNoColumn() {
    assertThat(show("e\u0301te\u0301 [12]", 60)).isEqualTo("e\u0301te\u0301 12\n    ^^");
  }

  @Test
  void wideCharacters_takeTwoColumns() {
    assertThat(show("台積電 [台積] 2", 60)).isEqualTo("台積電 台積 2\n       ^^^^");
  }

  @Test
  void tabs_becomeOneColumn() {
    assertThat(show("a\tb\t[7]\t", 60)).isEqualTo("a b 7 \n    ^");
  }

  @Test
  void controlCharacters_keepTheCaretInPlace() {
    assertThat(show("\u001B[0m \u009Bx [7]", 60)).isEqualTo("␛[0m <U+009B>x 7\n               ^");
  }

  @Test
  void longLine_isCutAtWordsOnBothSides() {
    String line = "alpha beta gamma delta [2 billion] epsilon zeta eta theta";
    assertThat(show(line, 26)).isEqualTo("…delta 2 billion epsilon…\n       ^^^^^^^^^");
  }

  @Test
  void placeAtTheEnd_leavesTheRoomToTheLeft() {
    String line = "alpha beta gamma delta epsilon [42]";
    assertThat(show(line, 20)).isEqualTo("…delta epsilon 42\n               ^^");
  }

  @Test
  void figuresWithNoBreakSpaces_areNotCut() {
    String line = "plus de 200\u00A0000 puces et [12] autres";
    assertThat(show(line, 22)).startsWith("…puces");
  }

  @Test
  void placeWiderThanTheExcerpt_isCut() {
    Excerpt excerpt = Excerpt.of("x".repeat(300), new Span(0, 300), new Span(10, 290), 40);
    assertThat(excerpt.indent() + excerpt.width()).isLessThanOrEqualTo(42);
    assertThat(excerpt.line()).startsWith("…").endsWith("…");
  }

  @Test
  void placeBeyondTheLine_isShownUpToItsEnd() {
    Excerpt excerpt = Excerpt.of("ab cd\nef", new Span(0, 5), new Span(3, 8), 40);
    assertThat(excerpt.line() + "\n" + carets(excerpt)).isEqualTo("ab cd\n   ^^");
  }

  @Test
  void emptyPlace_hasOneCaret() {
    assertThat(show("ab []cd", 40)).isEqualTo("ab cd\n   ^");
  }

  @Test
  void pileOfMarks_isCut() {
    String text = "a" + "\u0301".repeat(100_000) + "b";
    Excerpt excerpt = Excerpt.of(text, new Span(0, text.length()), new Span(0, 1), 40);
    assertThat(excerpt.line().length()).isLessThan(1000);
  }

  /** The two lines of an excerpt; brackets mark the place. */
  private static String show(String marked, int columns) {
    int start = marked.lastIndexOf('[');
    int end = marked.lastIndexOf(']') - 1;
    String text =
        marked.substring(0, start)
            + marked.substring(start + 1, end + 1)
            + marked.substring(end + 2);
    Excerpt excerpt = Excerpt.of(text, new Span(0, text.length()), new Span(start, end), columns);
    return excerpt.line() + "\n" + carets(excerpt);
  }

  /** The line that points at the place. */
  private static String carets(Excerpt excerpt) {
    return " ".repeat(excerpt.indent()) + "^".repeat(excerpt.width());
  }
}
