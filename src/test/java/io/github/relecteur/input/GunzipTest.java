package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GunzipTest {

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertRefused(byte[] bytes, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> ArticleReader.parse(bytes, "a.txt.gz", Language.ENGLISH))
        .withMessage("a.txt.gz" + message);
  }

  @Test
  void packedArticle_isUnpackedWhateverItIsCalled() throws Exception {
    Article article = ArticleReader.parse(gzip("One."), "a", Language.ENGLISH);
    assertThat(article.text()).isEqualTo("One.");
    assertThat(article.origin()).isEqualTo(Origin.DECODED_FILE);
  }

  @Test
  void extensionBeforeGz_tellsTheFormat() throws Exception {
    assertThat(ArticleReader.parse(gzip("One <b>two</b>."), "a.html.GZ", Language.ENGLISH).markup())
        .isTrue();
  }

  @Test
  void packedRows_areRead() throws Exception {
    byte[] bytes = gzip("id\ten\tfr\n1\tOne\tUn\n");
    try (SegmentReader reader = SegmentReader.open(new ByteArrayInputStream(bytes), "f.tsv.gz")) {
      assertThat(reader.next().map(SegmentRow::line)).isEqualTo(Optional.of(2));
      assertThat(reader.next()).isEmpty();
    }
  }

  @Test
  void whatIsCutOffOrBroken_isRefused() throws IOException {
    byte[] bytes = gzip("One two three four five six.".repeat(50));
    assertRefused(Arrays.copyOf(bytes, bytes.length - 9), ": is gzip, but cut off or broken");
    assertRefused(new byte[] {0x1F, (byte) 0x8B}, ": is gzip, but cut off or broken");
    bytes[bytes.length - 6] ^= 1;
    assertRefused(bytes, ": is gzip, but cut off or broken");
  }

  @Test
  void whatUnpacksToMuchMoreThanItsSize_isRefused() throws IOException {
    assertRefused(
        gzip(new byte[40 << 20]),
        ": is gzip that unpacks to more than 200 times its size, no text does");
  }

  @Test
  void endlessRows_areRefused() throws IOException {
    byte[] bytes = gzip("id\ten\tfr\n" + "\n".repeat(20 << 20));
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () -> {
              try (SegmentReader reader =
                  SegmentReader.open(new ByteArrayInputStream(bytes), "f.tsv.gz")) {
                reader.next();
              }
            })
        .withMessageContaining("200 times its size");
  }
}
