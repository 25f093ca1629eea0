package io.github.relecteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {

  private static final String TEXT = "aé字🙂\uD800x\uDC00\u202F€";

  @Test
  void loneSurrogates_becomeReplacementCharacters() {
    assertThat(WellFormed.of(TEXT)).isEqualTo("aé字🙂\uFFFDx\uFFFD\u202F€");
    String sound = "aé字🙂";
    assertThat(WellFormed.of(sound)).isSameAs(sound);
  }

  @Test
  void byteOffsets_areThoseOfUtf8() {
    ByteOffsets offsets = ByteOffsets.of(TEXT);
    String clean = WellFormed.of(TEXT);
    for (int end = 0; end <= clean.length(); end++) {
      if (end > 0 && Character.isHighSurrogate(clean.charAt(end - 1))) {
        continue;
      }
      int bytes = clean.substring(0, end).getBytes(StandardCharsets.UTF_8).length;
      assertThat(offsets.between(0, end)).as("offset %d", end).isEqualTo(bytes);
    }
  }

  @Test
  void xml_losesWhatItCannotHold() {
    assertThat(XmlText.of("<a & \"b\">]]>\u0000\u0001\uFFFE\uD800\r\n\t"))
        .isEqualTo("&lt;a &amp; &quot;b&quot;&gt;]]&gt;\uFFFD&#13;\n\t");
    assertThat(XmlText.attribute("\r\n\t")).isEqualTo("&#13;&#10;&#9;");
  }
}
