package io.github.relecteur.input;

import static io.github.relecteur.input.XmlFiles.resource;
import static io.github.relecteur.input.XmlFiles.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TmxTest {

  private static final String HEADER = "<tmx version=\"1.4\"><header srclang=\"*all*\"/><body>";

  private static String memory(String units) {
    return HEADER + units + "</body></tmx>";
  }

  @Test
  void units_areRows() throws Exception {
    assertThat(shown("a.tmx", resource("memory.tmx")))
        .containsExactly(
            "lumen-1||The fund holds 13 shares of Lumen.|Le fonds détient 31 actions de Lumen.",
            "#2/fr-FR||Sales rose by 7%.|Les ventes ont augmenté de 7\u00A0%.",
            "#2/fr-CA||Sales rose by 7%.|Les ventes ont augmenté de 70\u00A0%.");
  }

  @Test
  void articleOfOurOwnMemories_isKept() throws Exception {
    String unit =
        "<tu tuid=\"a:1\"><prop type=\"x-document\">a</prop><tuv xml:lang=\"en\"><seg>One.</seg>"
            + "</tuv><tuv xml:lang=\"fr\"><seg>Un.</seg></tuv></tu>";
    assertThat(shown("a.tmx", memory(unit))).containsExactly("a:1|a|One.|Un.");
  }

  @Test
  void olderAttributeAndSameLanguageTwice_areRead() throws Exception {
    String unit =
        "<tu><tuv lang=\"FR_fr\"><seg>Un.</seg></tuv><tuv lang=\"EN\"><seg>One.</seg></tuv>"
            + "<tuv lang=\"FR_fr\"><seg>Une.</seg></tuv></tu>";
    assertThat(shown("a.tmx", memory(unit)))
        .containsExactly("#1/FR_fr||One.|Un.", "#1/FR_fr#2||One.|Une.");
  }

  @Test
  void unitsThatCannotBeUsed_areTold() throws Exception {
    String good =
        "<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"fr\"><seg>b</seg></tuv></tu>";
    String units =
        "\n<tu><tuv><seg>a</seg></tuv></tu>"
            + "\n<tu><tuv xml:lang=\"en\"></tuv></tu>"
            + "\n<tu srclang=\"fr\"></tu>"
            + good;
    assertThat(shown("a.tmx", memory(units)))
        .containsExactly(
            "a.tmx:2:5: the <tuv> has no xml:lang",
            "a.tmx:3:5: the <tuv> has no <seg>",
            "a.tmx:4:1: srclang=\"fr\", English (en) was expected",
            "#4||a|b");
  }
}
