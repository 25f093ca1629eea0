package io.github.relecteur.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class TableTest {

  private static Table table(String text) throws IOException {
    return Table.parse(new StringReader(text), "x.tsv", "name", "other");
  }

  @Test
  void list_isCutAtBarsWithoutEmptyValues() throws IOException {
    Table table = table("# remark\nname\tother\nA\tb | c||d\nB\n");

    assertThat(table.rows().get(0).list("other")).containsExactly("b", "c", "d");
    assertThat(table.rows().get(1).list("other")).isEmpty();
  }

  @Test
  void values_areThoseOfAllRowsEachOnce() throws IOException {
    assertThat(table("name\tother\nA\tb|c\nB\tc|a\n").values("other"))
        .containsExactly("b", "c", "a");
  }

  @Test
  void byteOrderMark_isNoPartOfTheFirstLine() throws IOException {
    assertThat(table("\uFEFFname\tother\nA\tb\n").rows()).hasSize(1);
    assertThat(table("\uFEFF# remark\nname\tother\nA\tb\n").rows()).hasSize(1);
    assertThatThrownBy(() -> table("name\tother\nA\tb\n\uFEFF\tb\tc\n"))
        .hasMessageStartingWith("x.tsv:3: ");
  }

  @Test
  void fault_saysWhere() {
    assertThatThrownBy(() -> table("name\tother\nA\tb\tc\n"))
        .hasMessage("x.tsv:2: at most 2 fields expected, found 3");
    assertThatThrownBy(() -> table("name\n")).hasMessageContaining("x.tsv:1: the header must be");
    assertThatThrownBy(() -> table("# nothing\n")).hasMessageContaining("header line is missing");
  }
}
