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
    Table table = table("# remark\nname\tother\nA\tb | c||d\nB\t\n");

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
  void spacesAroundAField_areNoPartOfIt() throws IOException {
    assertThat(table("name\tother\nA  \t  b\n").rows().get(0).get("other")).isEqualTo("b");
    assertThat(table("name\tother\nA\tb  |  c\n").rows().get(0).list("other"))
        .containsExactly("b", "c");
  }

  @Test
  void rowOfAnyColumns_mayLeaveOutTrailingFields() throws IOException {
    Table table = Table.parseAny(new StringReader("name\tother\nA\n"), "x.tsv", "name", "other");

    assertThat(table.rows().get(0).get("other")).isEmpty();
    assertThatThrownBy(
            () ->
                Table.parseAny(new StringReader("name\tother\nA   b\n"), "x.tsv", "name", "other"))
        .hasMessageStartingWith("x.tsv:2: two spaces stand beside each other in 'A   b'");
  }

  @Test
  void emptyField_isRefusedWhereSomethingIsNeeded() throws IOException {
    Table.Row row = table("name\tother\nA\t | \n").rows().get(0);

    assertThat(row.require("name")).isEqualTo("A");
    assertThatThrownBy(() -> row.requireList("other"))
        .hasMessage("x.tsv:2: something is expected in the column 'other', it is empty");
    Table.Row blank = table("name\tother\n\tb\n").rows().get(0);
    assertThatThrownBy(() -> blank.require("name")).hasMessageContaining("column 'name'");
  }

  @Test
  void bundledTable_isCalledByItsPath() {
    assertThat(Table.path(Table.class, "units.tsv")).isEqualTo("lexicon/units.tsv");
    assertThatThrownBy(() -> Table.load(Units.class, "units.tsv", "id", "name"))
        .isInstanceOf(MalformedTableException.class)
        .hasMessageStartingWith("lexicon/units.tsv:");
  }

  @Test
  void fault_saysWhere() {
    assertThatThrownBy(() -> table("name\tother\nA\tb\tc\n"))
        .hasMessage("x.tsv:2: 2 fields separated by tabs expected, found 3");
    assertThatThrownBy(() -> table("name\tother\nA\tb\nA b\n"))
        .hasMessage("x.tsv:3: 2 fields separated by tabs expected, found 1");
    assertThatThrownBy(() -> table("name\tother\nA\tb  c\n"))
        .hasMessageStartingWith("x.tsv:2: two spaces stand beside each other in 'b  c'; one was")
        .isInstanceOf(MalformedTableException.class);
    assertThatThrownBy(() -> table("name\n")).hasMessageContaining("x.tsv:1: the header must be");
    assertThatThrownBy(() -> table("# nothing\n")).hasMessageContaining("header line is missing");
  }
}
