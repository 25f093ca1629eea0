package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Language;
import org.junit.jupiter.api.Test;

class SurfaceReaderTest {

  private static final String FILE = "surfaces/en/money.tsv";

  @Test
  void row_givesOneSurfaceForEachForm() throws CorpusFormatException {
    assertThat(
            SurfaceReader.parse(
                Language.ENGLISH,
                FILE,
                "# dollars\nvalue\tunit\tsurfaces\n2000000000\tUSD\t$2bn|$2 billion\n"))
        .containsExactly(
            new Surface(Language.ENGLISH, FILE, 3, "2000000000", "", "USD", "$2bn"),
            new Surface(Language.ENGLISH, FILE, 3, "2000000000", "", "USD", "$2 billion"));
  }

  @Test
  void twoDots_makeARange() throws CorpusFormatException {
    assertThat(
            SurfaceReader.parse(
                Language.ENGLISH, FILE, "value\tunit\tsurfaces\n10..12\tpercent\t10-12%\n"))
        .containsExactly(new Surface(Language.ENGLISH, FILE, 2, "10", "12", "percent", "10-12%"));
  }

  @Test
  void wrongHeader_isAFault() {
    assertThatThrownBy(() -> SurfaceReader.parse(Language.ENGLISH, FILE, "value\tsurfaces\n"))
        .hasMessageContaining("corpus/surfaces/en/money.tsv:1: the header must be");
  }

  @Test
  void missingField_isAFault() {
    assertThatThrownBy(
            () -> SurfaceReader.parse(Language.ENGLISH, FILE, "value\tunit\tsurfaces\n5\tUSD\n"))
        .hasMessageContaining("corpus/surfaces/en/money.tsv:2: 3 fields expected, found 2");
  }

  @Test
  void emptyForm_isAFault() {
    assertThatThrownBy(
            () ->
                SurfaceReader.parse(
                    Language.ENGLISH, FILE, "value\tunit\tsurfaces\n5\tUSD\t$5||five dollars\n"))
        .hasMessageContaining("money.tsv:2: a written form is empty");
  }
}
