package io.github.relecteur.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.relecteur.model.Block;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizedTextTest {

  private static String plain(String article) {
    return NormalizedText.of(article).text();
  }

  private static NormalizedText html(String article) {
    Block whole = Block.of(BlockKind.PARAGRAPH, new Span(0, article.length()));
    return NormalizedText.of(article, true, whole);
  }

  /** The part of the article behind the first occurrence of a piece of uniform text. */
  private static String behind(String article, String piece) {
    NormalizedText text = NormalizedText.of(article);
    int at = text.text().indexOf(piece);
    Span span = text.original(at, at + piece.length());
    return article.substring(span.start(), span.end());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00A0",
        "\u202F",
        "\u2009",
        "\u2007",
        "\u2003",
        "\u205F",
        "\u3000",
        "\t",
        "\n",
        "\r\n",
        "\u2028",
        "&nbsp;",
        "&#160;",
        "&#xA0;",
        "&#x202f;",
        "&thinsp;",
        "&numsp;"
      })
  void spaceOfAnyKind_isASpace(String space) {
    assertThat(plain("12" + space + "%")).isEqualTo("12 %");
    assertThat(behind("ab 12" + space + "% c", "12 %")).isEqualTo("12" + space + "%");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          l’usine          | l'usine
          l`usine          | l'usine
          “oui”            | "oui"
          „ja“             | "ja"
          ‘yes’            | 'yes'
          6′ 2″            | 6' 2"
          «\u00A0non\u00A0»| « non »
          −4               | -4
          －4              | -4
          Rhône‑Alpes      | Rhône-Alpes
          2010–2012        | 2010–2012
          yes — no         | yes — no
          2010‒2012        | 2010–2012
          1⁄2              | 1/2
          """)
  void marks_areUniform(String article, String expected) {
    assertThat(plain(article)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"½ m²", "Acme™ à 30 °C", "№ 5", "n° 5", "1er", "…", "‰", "3³", "1ª"})
  void signsThatMeanSomething_stay(String article) {
    assertThat(plain(article)).isEqualTo(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ｆｕｌｌ　１２％  | full 12%
          ﬁn de l’oﬃce     | fin de l'office
          Ⅳ                | IV
          𝟒𝟐               | 42
          3 ㎞             | 3 km
          20 ℃             | 20 °C
          5 Ω              | 5 Ω
          ﹩5               | $5
          """)
  void compatibilityForms_areFolded(String article, String expected) {
    assertThat(plain(article)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u200E", "\u200F", "\u202A",
        "\u202E", "\u2066", "\uFE0F", "\u034F", "\u007F", "&shy;", "&#8203;", "&zwnj;"
      })
  void invisibleCharacter_isGone(String invisible) {
    assertThat(plain("mil" + invisible + "lion")).isEqualTo("million");
    assertThat(behind("a mil" + invisible + "lion", "million"))
        .isEqualTo("mil" + invisible + "lion");
    assertThat(behind("ab" + invisible + " cd", "ab")).isEqualTo("ab");
  }

  @Test
  void accents_areComposed() {
    assertThat(plain("Ne\u0301stle\u0301 e\u0327\u0301te\u0301")).isEqualTo("Néstlé ȩ́té");
    assertThat(behind("un e\u0301te\u0301 ici", "été")).isEqualTo("e\u0301te\u0301");
    assertThat(behind("un e\u0301te\u0301 ici", "t")).isEqualTo("t");
    assertThat(plain("e&#769;te&#x301;")).isEqualTo("été");
  }

  @Test
  void accentThatIsAReferenceOrBeginsAPart_isComposed() {
    assertThat(plain("un cafe&#x301; noir")).isEqualTo("un café noir");
    String article = "un cafe*\u0301 noir";
    Block block =
        new Block(BlockKind.PARAGRAPH, List.of(new Span(0, 7), new Span(8, article.length())));
    assertThat(NormalizedText.of(article, false, block).text()).isEqualTo("un café noir");
  }

  @Test
  void accentWithoutLetter_stays() {
    assertThat(plain("\u0301")).isEqualTo("\u0301");
    assertThat(plain("a \u0301")).isEqualTo("a \u0301");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          AT&amp;T             | AT&T
          AT&amp;amp;T         | AT&T
          R&amp;nbsp;D         | R D
          R&amp;amp;nbsp;D     | R D
          &laquo;&nbsp;oui&raquo; | « oui»
          3 &euro;             | 3 €
          l&rsquo;an           | l'an
          l&apos;an            | l'an
          l&#39;an             | l'an
          l&#x2019;an          | l'an
          &eacute;t&eacute;    | été
          12&percnt;           | 12%
          2010&#150;2012       | 2010–2012
          l&#146;an            | l'an
          S&P 500; R&D         | S&P 500; R&D
          &unknown; &;&#;&#x;  | &unknown; &;&#;&#x;
          &#0;&#xD800;&#9999999; | \uFFFD\uFFFD\uFFFD
          &amp;unknown;        | &unknown;
          caf&eacute           | caf&eacute
          """)
  void characterReference_isItsCharacter(String article, String expected) {
    assertThat(plain(article)).isEqualTo(expected);
  }

  @Test
  void characterReference_coversItsSource() {
    assertThat(behind("x AT&amp;amp;T y", "AT&T")).isEqualTo("AT&amp;amp;T");
    assertThat(behind("x AT&amp;unknown; y", "&")).isEqualTo("&amp;");
    assertThat(behind("x 3&nbsp;&euro; y", "3 €")).isEqualTo("3&nbsp;&euro;");
  }

  @Test
  void referenceWithoutSemicolon_isReadInHtml() {
    assertThat(html("caf&eacute 5&nbsp% &#8364x &AMP AT&ampT").text())
        .isEqualTo("café 5 % €x & AT&T");
  }

  @Test
  void referenceAcrossTheEndOfAPart_isNone() {
    Block block = new Block(BlockKind.PARAGRAPH, List.of(new Span(0, 4), new Span(4, 8)));
    assertThat(NormalizedText.of("x&am" + "p;yz", true, block).text()).isEqualTo("x&amp;yz");
  }

  @Test
  void windowsControlCode_isWhatItWasMeantFor() {
    assertThat(plain("l\u0092an \u0093oui\u0094 \u0096 5 \u0080")).isEqualTo("l'an \"oui\" – 5 €");
  }

  @Test
  void loneSurrogate_survives() {
    assertThat(plain("a\uD83Db\uDE00")).isEqualTo("a\uD83Db\uDE00");
    assertThat(plain("\uDE00\uD83D")).isEqualTo("\uDE00\uD83D");
    assertThat(behind("x \uD83D\uDE00 y", "\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void whiteSpaceAroundALineBreak_isOneSpace() {
    assertThat(plain("one  \r\n\t two   three\n\nfour")).isEqualTo("one two   three four");
    assertThat(behind("x one  \r\n two y", "one two")).isEqualTo("one  \r\n two");
  }

  @Test
  void whiteSpaceInHtml_isOneSpace() {
    assertThat(html("one  two&nbsp;&nbsp;three\t four").text()).isEqualTo("one two three four");
  }

  @Test
  void partsOfABlock_areJoined() {
    String article = "<p>Acme <b>Corp.</b> rose</p>";
    Block block =
        new Block(BlockKind.PARAGRAPH, List.of(new Span(3, 8), new Span(11, 16), new Span(20, 25)));
    NormalizedText text = NormalizedText.of(article, true, block);
    assertThat(text.text()).isEqualTo("Acme Corp. rose");
    assertThat(text.original(0, 10)).isEqualTo(new Span(3, 16));
    assertThat(text.display(0, 10)).isEqualTo("Acme Corp.");
  }

  @Test
  void display_isTheArticleAsRead() {
    NormalizedText text = NormalizedText.of("plus de 3\u202F%.");
    assertThat(text.display(8, 11)).isEqualTo("3\u202F%");
  }

  @Test
  void display_leavesOutTheMarksBetweenParts() {
    String article = "**Acme** Corp. [rose](x.html) 5\u00A0%";
    Block block =
        new Block(
            BlockKind.PARAGRAPH,
            List.of(new Span(2, 6), new Span(8, 15), new Span(16, 20), new Span(29, 33)));
    NormalizedText text = NormalizedText.of(article, false, block);
    assertThat(text.text()).isEqualTo("Acme Corp. rose 5 %");
    assertThat(text.display(0, 10)).isEqualTo("Acme Corp.");
    assertThat(text.display(11, 19)).isEqualTo("rose 5\u00A0%");
    assertThat(text.display(16, 17)).isEqualTo("5");
  }

  @Test
  void slice_keepsTheMap() {
    NormalizedText text = NormalizedText.of("a&nbsp;b&nbsp;c");
    NormalizedText slice = text.slice(2, 5).slice(0, 3);
    assertThat(slice.text()).isEqualTo("b c");
    assertThat(slice.length()).isEqualTo(3);
    assertThat(slice.original(0, 3)).isEqualTo(new Span(7, 15));
    assertThat(slice.original(3, 3)).isEqualTo(new Span(15, 15));
    assertThat(slice.display(0, 3)).isEqualTo("b&nbsp;c");
    assertThat(slice.position(7)).isZero();
    assertThat(slice.position(14)).isEqualTo(2);
    assertThat(slice.position(15)).isEqualTo(3);
  }

  @Test
  void position_findsTheCharacterOverAnOffset() {
    NormalizedText text = NormalizedText.of("a\u00AD&nbsp;½b");
    assertThat(text.position(0)).isZero();
    assertThat(text.position(1)).isEqualTo(1);
    assertThat(text.position(4)).isEqualTo(1);
    assertThat(text.position(8)).isEqualTo(2);
    assertThat(text.position(100)).isEqualTo(4);
  }

  @Test
  void emptyText_isEmpty() {
    NormalizedText text = NormalizedText.of("");
    assertThat(text.text()).isEmpty();
    assertThat(text.original(0, 0)).isEqualTo(new Span(0, 0));
    assertThat(NormalizedText.of("\u200B\u200B").original(0, 0)).isEqualTo(new Span(2, 2));
  }

  @Test
  void rangeOutsideTheText_isRejected() {
    NormalizedText text = NormalizedText.of("abc");
    assertThatThrownBy(() -> text.original(1, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "&amp;",
        "&#",
        "&amp;amp",
        "\u0301",
        "e\u0301\u0327",
        " ",
        "\n ",
        "\u00AD",
        "&nbsp;",
        "1 000 ",
        "\uD83D",
        "ﬃ",
        "ﷺ",
        "&#x110000;"
      })
  void hostileText_takesLinearTime(String unit) {
    String article = unit.repeat(300_000);
    NormalizedText text =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> NormalizedText.of(article));
    assertThat(text.original(0, text.length()).end()).isLessThanOrEqualTo(article.length());
  }

  @Test
  void turkishLocale_changesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(plain("&LT;ﬁ&quot;Iİ")).isEqualTo("&LT;fi\"Iİ".replace("&LT;", "<"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
