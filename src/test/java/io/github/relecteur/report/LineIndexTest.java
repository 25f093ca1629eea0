package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Origin;
import io.github.relecteur.model.Origin.Notation;
import io.github.relecteur.model.Position;
import io.github.relecteur.model.Span;
import org.junit.jupiter.api.Test;

class LineIndexTest {

  @Test
  void firstCharacter_isLineOneColumnOne() {
    assertThat(LineIndex.of("abc").position(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void emptyText_hasOnePlace() {
    assertThat(LineIndex.of("").position(0)).isEqualTo(Position.START);
    assertThat(LineIndex.of("").lineAt(0)).isEqualTo(new Span(0, 0));
  }

  @Test
  void everyKindOfLineEnd_beginsALine() {
    LineIndex lines = LineIndex.of("a\nb\r\nc\rd");
    assertThat(lines.position(2)).isEqualTo(new Position(2, 1));
    assertThat(lines.position(5)).isEqualTo(new Position(3, 1));
    assertThat(lines.position(7)).isEqualTo(new Position(4, 1));
  }

  @Test
  void carriageReturnBeforeLineFeed_standsOnTheLineItEnds() {
    assertThat(LineIndex.of("a\r\nb").position(2)).isEqualTo(new Position(1, 3));
  }

  @Test
  void endOfText_afterALineEnd_isANewLine() {
    assertThat(LineIndex.of("a\r").position(2)).isEqualTo(new Position(2, 1));
  }

  @Test
  void columns_countUtf16CodeUnits() {
    assertThat(LineIndex.of("🙂x").position(2)).isEqualTo(new Position(1, 3));
  }

  @Test
  void lineAt_leavesTheLineEndOut() {
    LineIndex lines = LineIndex.of("ab\r\ncd\n\nef");
    assertThat(lines.lineAt(1)).isEqualTo(new Span(0, 2));
    assertThat(lines.lineAt(5)).isEqualTo(new Span(4, 6));
    assertThat(lines.lineAt(7)).isEqualTo(new Span(7, 7));
    assertThat(lines.lineAt(10)).isEqualTo(new Span(8, 10));
  }

  @Test
  void textOfPieces_isFoundWhereThePiecesStand() {
    // The file has «a&amp;b<i/>c» for the text «a&bc», then a line break and «d».
    Origin origin =
        Origin.in(Notation.XML)
            .add(1, new Span(10, 11), new Position(2, 5))
            .add(1, new Span(11, 16), new Position(2, 6))
            .add(1, new Span(16, 17), new Position(2, 11))
            .add(3, new Span(21, 24), new Position(2, 16))
            .build();
    LineIndex lines = LineIndex.of("a&bc\nd", origin);
    assertThat(lines.position(0)).isEqualTo(new Position(2, 5));
    assertThat(lines.position(1)).isEqualTo(new Position(2, 6));
    assertThat(lines.end(2)).isEqualTo(new Position(2, 11));
    assertThat(lines.end(3)).isEqualTo(new Position(2, 12));
    assertThat(lines.position(3)).isEqualTo(new Position(2, 16));
    assertThat(lines.position(5)).isEqualTo(new Position(3, 1));
    assertThat(lines.end(6)).isEqualTo(new Position(3, 2));
    assertThat(origin.isContiguous(new Span(0, 3))).isTrue();
    assertThat(origin.isContiguous(new Span(2, 4))).isFalse();
    assertThat(origin.isContiguous(new Span(3, 6))).isTrue();
  }

  @Test
  void textInsideAFile_countsFromItsPosition() {
    LineIndex lines = LineIndex.of("ab\ncd", Origin.at(new Position(17, 9)));
    assertThat(lines.position(1)).isEqualTo(new Position(17, 10));
    assertThat(lines.position(3)).isEqualTo(new Position(18, 1));
  }

  @Test
  void offsetBeyondTheText_isRefused() {
    assertThatThrownBy(() -> LineIndex.of("abc").position(4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was 4");
  }
}
