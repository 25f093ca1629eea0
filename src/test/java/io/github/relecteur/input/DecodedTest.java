package io.github.relecteur.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

  private static final String TEXT = "L\u2019\u00E9t\u00E9 co\u00FBte 3 \u20AC.\nPas plus.";

  private static InputOptions encoding(String name) {
    return new InputOptions(InputOptions.encoding(name).orElseThrow(), "");
  }

  private static Decoded of(byte[] bytes) throws InputException {
    return Decoded.of(bytes, "a.txt", InputOptions.NONE);
  }

  private static byte[] in(String encoding, String text) {
    return text.getBytes(Charset.forName(encoding));
  }

  private static void assertRefused(byte[] bytes, InputOptions options, String message) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> Decoded.of(bytes, "a.txt", options))
        .withMessage("a.txt" + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void byteOrderMark_tellsTheEncoding(String name) throws Exception {
    assertThat(of(in(name, "\uFEFF" + TEXT))).isEqualTo(new Decoded("\uFEFF" + TEXT, false));
  }

  @Test
  void byteOrderMarkOfUtf8_staysUtf8() throws Exception {
    assertThat(of(in("UTF-8", "\uFEFF" + TEXT))).isEqualTo(new Decoded("\uFEFF" + TEXT, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void utf32_isRefused(String name) {
    assertRefused(
        in(name, "\uFEFF" + TEXT), InputOptions.NONE, ": is UTF-32 text, UTF-8 text was expected");
  }

  @Test
  void pdf_isRefused() {
    String message = ": is a PDF; save it as text, HTML or DOCX";
    assertRefused(in("UTF-8", "%PDF-1.4\n1 0 obj\n"), InputOptions.NONE, message);
    assertRefused(
        in("windows-1252", "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n"), InputOptions.NONE, message);
    assertRefused(in("UTF-8", "%PDF-1.4\n"), encoding("windows-1252"), message);
  }

  @Test
  void pdfThatATextTellsOf_isText() throws Exception {
    assertThat(of(in("UTF-8", " %PDF-1.4")).text()).isEqualTo(" %PDF-1.4");
    assertThat(of(in("UTF-8", "%PDF")).text()).isEqualTo("%PDF");
  }

  @Test
  void halfACharacterOfUtf16_isRefused() {
    byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n', 0, 'b'};
    assertRefused(
        bytes,
        InputOptions.NONE,
        ":2: byte 0x62 is not UTF-16LE at offset 6; UTF-16LE text was expected, as its byte order"
            + " mark says");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "windows-1252|<html><head><meta charset=windows-1252></head><p>",
        "windows-1252|<html><META http-equiv='x' content='text/html; charset=CP1252'><p>",
        "windows-1252|<meta charset=\"iso-8859-1\"><p>",
        "ISO-8859-15|<?xml version='1.0' encoding='ISO-8859-15'?><html><p>"
      })
  void declaration_tellsTheEncoding(String name, String start) throws Exception {
    String text = start + "\u00E9t\u00E9 \u20AC";
    assertThat(of(in(name, text))).isEqualTo(new Decoded(text, false));
  }

  @Test
  void declaredEncoding_isReadStrictly() {
    byte[] bytes = in("ISO-8859-1", "<meta charset=windows-1252>\n\u00E9\u0081");
    assertRefused(
        bytes,
        InputOptions.NONE,
        ":2: byte 0x81 is not windows-1252 at offset 29; windows-1252 text was expected, as it"
            + " declares");
  }

  @Test
  void declarationThatContradictsTheBytes_isRefused() {
    assertRefused(
        in("UTF-8", "<meta charset=latin1>\u00E9"),
        InputOptions.NONE,
        ": declares the encoding 'latin1', but is UTF-8 (--encoding UTF-8 reads it so)");
    assertRefused(
        in("ISO-8859-1", "<meta charset=utf-8>\u00E9t\u00E9"),
        InputOptions.NONE,
        ":1: byte 0xE9 is not UTF-8 at offset 20; UTF-8 text was expected, as it declares; it looks"
            + " like windows-1252 (--encoding windows-1252 reads it so)");
  }

  @Test
  void unknownDeclaration_isRefusedUnlessTheTextIsUtf8() throws Exception {
    assertRefused(
        in("ISO-8859-1", "<meta charset=koi8-r>\u00E9"),
        InputOptions.NONE,
        ": declares the encoding 'koi8-r', known: UTF-8, UTF-16LE, UTF-16BE, windows-1252,"
            + " ISO-8859-1, ISO-8859-15, US-ASCII");
    assertThat(of(in("UTF-8", "<meta charset=koi8-r>\u00E9")).utf8()).isTrue();
  }

  @Test
  void namedEncoding_isForTextsThatAreNotUtf8() throws Exception {
    assertThat(Decoded.of(in("windows-1252", TEXT), "a", encoding("CP1252")))
        .isEqualTo(new Decoded(TEXT, false));
    assertThat(Decoded.of(in("UTF-8", TEXT), "a", encoding("CP1252")))
        .isEqualTo(new Decoded(TEXT, true));
    assertThat(Decoded.of(in("UTF-16BE", TEXT), "a", encoding("utf-16be")))
        .isEqualTo(new Decoded(TEXT, false));
  }

  @Test
  void namedEncoding_winsOverTheDeclaration() throws Exception {
    String page = "<meta charset=utf-8>\u00E9";
    assertThat(Decoded.of(in("ISO-8859-15", page), "a", encoding("latin-9")).text())
        .isEqualTo(page);
    String other = "<meta charset=latin1>\u00E9";
    assertThat(Decoded.of(in("UTF-8", other), "a", encoding("UTF-8")).text()).isEqualTo(other);
  }

  @Test
  void bytesThatAreNoTextInAnyEncoding_areNotTakenForWindows() {
    byte[] bytes = in("ISO-8859-1", "\u00E9\u00E8\u00E0 a");
    assertRefused(
        bytes,
        InputOptions.NONE,
        ":1: byte 0xE9 is not UTF-8 at offset 0; UTF-8 text was expected");
  }

  @Test
  void articleInAnotherEncoding_saysThatItsBytesAreNotKnown() throws Exception {
    byte[] bytes = in("UTF-16LE", "\uFEFF" + TEXT);
    Origin origin = ArticleReader.parse(bytes, "a.txt", Language.FRENCH).origin();
    assertThat(origin).isEqualTo(Origin.DECODED_FILE);
    assertThat(origin.isWholeFile()).isTrue();
    assertThat(origin.isUtf8File()).isFalse();
  }

  @Test
  void stream_isTurnedIntoUtf8() throws IOException {
    String text = "\uFEFF" + (TEXT + "\uD83D\uDE00\n").repeat(5_000);
    InputStream in = new ByteArrayInputStream(in("UTF-16BE", text));
    assertThat(Transcoder.utf8(in, InputOptions.NONE).readAllBytes())
        .isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void streamThatIsNotInItsEncoding_isRefusedAtItsPlace() {
    byte[] bytes = in("ISO-8859-1", "id\ten\tfr\n".repeat(4_000) + "\u00E9\u0081");
    assertThatExceptionOfType(UnusableBytes.class)
        .isThrownBy(
            () ->
                Transcoder.utf8(new ByteArrayInputStream(bytes), encoding("latin1")).readAllBytes())
        .withMessage(":4001: byte 0x81 is not windows-1252 at offset 36001");
  }
}
