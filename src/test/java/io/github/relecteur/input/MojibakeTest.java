package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private static final String FRENCH =
      "Après la pause, l’action a reculé de quelques centimètres « à peine ».";

  /** The text as it becomes when its UTF-8 is read in another encoding. */
  private static String misread(String text, String encoding) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(encoding));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1"})
  void misreadText_isSeenAtItsFirstCharacter(String encoding) {
    assertThat(Mojibake.first(misread(FRENCH, encoding))).hasValue(3);
    assertThat(Mojibake.first(misread("“It’s open,” she said.", encoding))).hasValue(0);
  }

  @Test
  void fewSequences_areNotSure() {
    assertThat(Mojibake.first(misread("Le café est fermé.", "windows-1252"))).isEmpty();
    assertThat(Mojibake.first(misread("Un café fermé à Rennes.", "windows-1252"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Après la pause, l’action a reculé de quelques centimètres « à peine ».",
        "SÃO PAULO, JOÃO PESSOA, AMAZÔNIA: «IRMû, “MANHÔ, «AVELû; NAÇÃO, ÂNIMO, ÂMBAR",
        "São Paulo e o câmbio: 40 €, 50 €, 60 €; « Âge », « Âne », « Âme »",
        "THÂ… THÂ… THÂ… pâté, pâte, bâti",
        "",
        "Ã"
      })
  void rightText_isNot(String text) {
    assertThat(Mojibake.first(text)).isEmpty();
  }
}
