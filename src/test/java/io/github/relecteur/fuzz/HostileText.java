package io.github.relecteur.fuzz;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A grammar of text that is hard on readers of figures: newsy words among traps of all scripts. */
final class HostileText {

  /** The zeros of all scripts that have decimal digits. */
  private static final int[] ZEROS =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(c -> Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER)
          .filter(c -> Character.digit(c, 10) == 0)
          .toArray();

  /** Roman, circled, fraction and other numbers that are no decimal digits. */
  private static final int[] OTHER_NUMBERS =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(
              c ->
                  Character.getType(c) == Character.LETTER_NUMBER
                      || Character.getType(c) == Character.OTHER_NUMBER)
          .toArray();

  private static final int[] MARKS =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(
              c ->
                  Character.getType(c) == Character.NON_SPACING_MARK
                      || Character.getType(c) == Character.ENCLOSING_MARK)
          .toArray();

  private static final int[] INVISIBLE =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(
              c ->
                  Character.getType(c) == Character.FORMAT
                      || Character.getType(c) == Character.CONTROL)
          .toArray();

  private static final int[] SPACES =
      IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
          .filter(c -> Character.isSpaceChar(c) || Character.isWhitespace(c))
          .toArray();

  private static final int[] SIGNS =
      IntStream.rangeClosed(0, 0xFFFF)
          .filter(
              c ->
                  Character.getType(c) == Character.CURRENCY_SYMBOL
                      || Character.getType(c) == Character.DASH_PUNCTUATION
                      || Character.getType(c) == Character.MATH_SYMBOL)
          .toArray();

  /** Words and names of the news, English and French without order. */
  private static final List<String> WORDS =
      List.of(
          ("million|millions|billion|milliard|milliards|trillion|bn|Md€|M$|thousand|mille|hundred"
                  + "|cent|cents|dozen|douzaine|half|la moitié|demi|twenty-one|vingt et un"
                  + "|quatre-vingt-dix-neuf|nonante|two|deux|both|les deux|three-quarters|trois quarts"
                  + "|and|et|a|un|percent|per cent|pour cent|points|basis points|dollars|euros|pounds"
                  + "|livres|more than|plus de|up to|jusqu'à|about|environ|between|entre|from|de|to|à"
                  + "|rose|a progressé|fell|a reculé|March|mars|Oct.|octobre|Monday|lundi|quarter"
                  + "|trimestre|Q3|T3|first|premier|1er|XXIe siècle|the 1990s|les années 1990|noon|midi"
                  + "|5 p.m.|17 heures|miles|kilomètres|tons|tonnes|years|ans|-year-old|shares|actions"
                  + "|Inc.|Corp.|SA|said|selon|the|le|of|d'|l'|Nvidia|Apple Inc.|Société Générale|AT&T"
                  + "|S&P 500|L'Oréal|7-Eleven|Bank of England|Banque d'Angleterre|Airbus A320|H20"
                  + "|Kunlun 3|(TSM+4.61%)|(NASDAQ: NVDA)|(Euronext Paris : MC)|$BIDU|Target|Orange"
                  + "|GPT-4|iPhone 15|Lire aussi|By|Par|Mr.|M.|St.|U.S.|No. 5|n° 5|p. 12|vs.|etc.|e.g.")
              .split("\\|", -1));

  private static final List<String> TRAPS =
      List.of(
          "\ud83d",
          "\ude80",
          "\ud83d\ude80",
          "\uffff",
          "\ufffe",
          "\u0000",
          "\u001b[31m",
          "\ufeff",
          "\u202e",
          "\u2066",
          "\u2069",
          "\u200d",
          "\u200b",
          "\u00ad",
          "\u2060",
          "\u0344",
          "ﷺ",
          "ﬁ",
          "İ",
          "ı",
          "ß",
          "ẞ",
          "ſ",
          "K",
          "Å",
          "ǅ",
          "<p>",
          "</p",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "<td>",
          "<br/>",
          "&nbsp;",
          "&#160;",
          "&#xA0",
          "&amp;amp;",
          "&#xD83D;",
          "&#0;",
          "&#9999999999;",
          "&frac12;",
          "&",
          "&#",
          "&#x;",
          "(((",
          "))",
          "[[",
          "](",
          "**",
          "__",
          "`",
          "# ",
          "- ",
          "> ",
          "| ",
          "|---|",
          "1. ",
          "«",
          "»",
          "“",
          "”",
          "''",
          "’",
          "\"",
          "%%",
          "$$",
          "...",
          "…",
          "----",
          "—",
          "–",
          "−",
          "+-",
          "±",
          "1e999",
          "0x1F",
          "NaN",
          "-0",
          "00",
          "1/0",
          "\\",
          "\\u0031",
          "@@",
          "#",
          "http://a.b/1,2?x=3%20",
          "a@b.fr",
          "12:60",
          "31/02/2021",
          "29 février 1900",
          "25th hour",
          "0th",
          "1,2,3",
          "1.2.3",
          "1,000,00",
          "1 00 000",
          "½½",
          "10^12",
          "10²",
          "H₂O",
          "M€€",
          "$€",
          "0,0000000000000000000000001",
          "\r",
          "\r\n",
          "\n\n",
          "\t",
          "\u2028",
          "\u0085",
          "\f",
          "${x}",
          "%s",
          "{0}",
          "'{0}'",
          "::error::",
          "<0>",
          "null");

  private final Random random;

  HostileText(Random random) {
    this.random = random;
  }

  /** A text of some pieces. */
  String text() {
    return text(1 + random.nextInt(random.nextInt(16) == 0 ? 120 : 10));
  }

  /** A text of so many pieces. */
  String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(piece());
      if (random.nextInt(5) > 0) {
        text.append(random.nextInt(4) > 0 ? " " : space());
      }
    }
    return text.toString();
  }

  /** A word, figure or trap. */
  String piece() {
    return switch (random.nextInt(16)) {
      case 0, 1, 2, 3 -> pick(WORDS);
      case 4, 5 -> pick(TRAPS);
      case 6, 7, 8 -> number();
      case 9 -> character(SIGNS);
      case 10 -> character(OTHER_NUMBERS);
      case 11 -> pick(WORDS).charAt(0) + marks();
      case 12 -> number() + character(SIGNS) + number();
      case 13 -> character(INVISIBLE);
      case 14 -> ". ";
      default -> Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
    };
  }

  /** A space of any kind. */
  String space() {
    return character(SPACES);
  }

  /** A number in the digits of some script, grouped in some way. */
  String number() {
    int zero = random.nextInt(3) > 0 ? '0' : ZEROS[random.nextInt(ZEROS.length)];
    int length = 1 + random.nextInt(random.nextInt(40) == 0 ? 400 : 7);
    String mark = pick(List.of("", "", "", ",", ".", " ", "\u202f", "'", "/", ":", "-"));
    StringBuilder number = new StringBuilder();
    for (int i = 0; i < length; i++) {
      if (i > 0 && (length - i) % 3 == 0) {
        number.append(mark);
      }
      number.appendCodePoint(zero + random.nextInt(10));
    }
    if (random.nextInt(4) == 0) {
      number.append(random.nextBoolean() ? ',' : '.').append(random.nextInt(1000));
    }
    return number.toString();
  }

  /** The same number in the digits of another script. */
  String inOtherDigits(String text) {
    int zero = ZEROS[random.nextInt(ZEROS.length)];
    StringBuilder other = new StringBuilder();
    text.chars()
        .map(c -> c >= '0' && c <= '9' ? zero + c - '0' : c)
        .forEach(
            c -> {
              if (c > Character.MAX_VALUE) {
                other.appendCodePoint(c);
              } else {
                other.append((char) c);
              }
            });
    return other.toString();
  }

  private String marks() {
    StringBuilder marks = new StringBuilder();
    int count = 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 3);
    for (int i = 0; i < count; i++) {
      marks.append(character(MARKS));
    }
    return marks.toString();
  }

  private String character(int[] codePoints) {
    return Character.toString(codePoints[random.nextInt(codePoints.length)]);
  }

  private String pick(List<String> pieces) {
    return pieces.get(random.nextInt(pieces.size()));
  }
}
