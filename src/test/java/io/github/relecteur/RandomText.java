package io.github.relecteur;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A generator of hostile and newsy text: the same seed gives the same texts.
 *
 * <p>A pair shares most of its figures and names, as a translation does, and differs in some.
 */
final class RandomText {

  private static final List<String> SPACES =
      List.of(
          " ", " ", " ", " ", " ", "\u00a0", "\u202f", "\u2009", "\u2007", "\u3000", "\t", "\n",
          "\r\n", "\n\n", "", "\u200b", "\u00ad", "\u2060", "\ufeff", "\u2028", "\u0085");

  private static final List<String> HOSTILE =
      List.of(
          "\ud83d\ude80",
          "\ud83d",
          "\ude80",
          "\ud835\udfd0\ud835\udfce",
          "\uffff",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u202e",
          "\u0301\u0302\u0303",
          "e\u0301",
          "ﬁ",
          "Ⅻ",
          "½",
          "m²",
          "１２３",
          "٣٤",
          "〇",
          "<p>",
          "</p",
          "<!--",
          "-->",
          "<script>",
          "&nbsp;",
          "&#160;",
          "&amp;",
          "&#xD83D;",
          "&#9999999999;",
          "&",
          "&&",
          "(((",
          "))",
          "[[",
          "«",
          "»",
          "“",
          "”",
          "''",
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
          "1e999",
          "0x1F",
          "NaN",
          "-0",
          "\\",
          "|",
          "\t\t",
          "@@",
          "#",
          "http://a.b/1,2",
          "İstanbul",
          "ß",
          "null");

  private static final List<String> SIGNS =
      List.of(
          "$", "€", "£", "¥", "US$", "C$", "₹", "%", "°C", "‰", "kr", "CHF", "EUR", "USD", "Md€",
          "M$", "bn", "m", "k", "tn", "km", "kg", "mph", "pc", "bps", "h", "p.m.", "T3", "Q3");

  private static final List<String> ENGLISH_WORDS =
      List.of(
          "million",
          "billion",
          "trillion",
          "thousand",
          "hundred",
          "dozen",
          "half",
          "twenty-one",
          "two",
          "ninety",
          "and",
          "a",
          "percent",
          "percentage points",
          "dollars",
          "euros",
          "cents",
          "pounds",
          "more than",
          "up to",
          "about",
          "between",
          "from",
          "to",
          "rose",
          "fell",
          "March",
          "Oct.",
          "Monday",
          "third quarter",
          "second",
          "first",
          "the 1990s",
          "21st century",
          "noon",
          "a.m.",
          "miles",
          "feet",
          "tons",
          "barrels a day",
          "square feet",
          "years",
          "-year-old",
          "shares",
          "Inc.",
          "Corp.",
          "said",
          "the",
          "of",
          "with",
          "both",
          "twice",
          "three-quarters");

  private static final List<String> FRENCH_WORDS =
      List.of(
          "million",
          "millions",
          "milliard",
          "milliards",
          "mille",
          "cent",
          "cents",
          "douzaine",
          "vingt et un",
          "quatre-vingt-dix",
          "soixante",
          "septante",
          "deux",
          "et",
          "demi",
          "de",
          "d'",
          "l'",
          "pour cent",
          "points de pourcentage",
          "dollars",
          "euros",
          "centimes",
          "livres sterling",
          "plus de",
          "jusqu'à",
          "environ",
          "entre",
          "à",
          "a progressé",
          "a reculé",
          "mars",
          "1er",
          "lundi",
          "troisième trimestre",
          "second",
          "premier",
          "les années 1990",
          "XXIe siècle",
          "midi",
          "heures",
          "kilomètres",
          "pieds",
          "tonnes",
          "barils par jour",
          "ans",
          "actions",
          "SA",
          "selon",
          "le",
          "les deux",
          "le double",
          "la moitié",
          "trois quarts");

  private static final List<String> NAMES =
      List.of(
          "Nvidia",
          "Apple Inc.",
          "Société Générale",
          "AT&T",
          "S&P 500",
          "L'Oréal",
          "7-Eleven",
          "Bank of England",
          "Airbus A320",
          "H20",
          "Kunlun 3",
          "(TSM+4.61%)",
          "(NASDAQ: NVDA)",
          "(Euronext Paris : MC)",
          "BIDU",
          "Zorblax Industries",
          "GPT-4",
          "iPhone 15");

  private final Random random;

  RandomText(long seed) {
    this.random = new Random(seed);
  }

  /** An English text and a French one that shares most of its figures and names. */
  Pair pair() {
    StringBuilder english = new StringBuilder();
    StringBuilder french = new StringBuilder();
    int pieces = random.nextInt(80);
    for (int i = 0; i < pieces; i++) {
      piece(english, french);
      english.append(pick(SPACES));
      french.append(pick(SPACES));
    }
    return new Pair(english.toString(), french.toString());
  }

  private void piece(StringBuilder english, StringBuilder french) {
    switch (random.nextInt(8)) {
      case 0, 1 -> {
        english.append(pick(ENGLISH_WORDS));
        french.append(pick(FRENCH_WORDS));
      }
      case 2, 3 -> shared(english, french, digits());
      case 4 -> shared(english, french, pick(SIGNS));
      case 5 -> shared(english, french, pick(NAMES));
      case 6 -> shared(english, french, pick(HOSTILE));
      default -> shared(english, french, pick(List.of(". ", ", ", "; ", " (", ") ", "? ", ".\n")));
    }
  }

  private void shared(StringBuilder english, StringBuilder french, String piece) {
    if (random.nextInt(10) > 0) {
      english.append(piece);
    }
    if (random.nextInt(10) > 0) {
      french.append(piece);
    }
  }

  private String digits() {
    long value = random.nextLong() >>> random.nextInt(20, 63);
    return switch (random.nextInt(9)) {
      case 0 -> String.format(Locale.ROOT, "%,d", value);
      case 1 -> String.format(Locale.ROOT, "%,d", value).replace(",", pick(SPACES));
      case 2 -> String.format(Locale.ROOT, "%,d", value).replace(',', '.');
      case 3 -> value % 1000 + "." + random.nextInt(1000);
      case 4 -> value % 1000 + "," + random.nextInt(100);
      case 5 -> random.nextInt(10) + "-" + random.nextInt(100);
      case 6 -> random.nextInt(30) + ":" + random.nextInt(70);
      case 7 -> random.nextInt(40) + "/" + random.nextInt(15) + "/" + random.nextInt(2100);
      default -> String.valueOf(random.nextInt(3000));
    };
  }

  private String pick(List<String> pieces) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  /** Two texts. */
  record Pair(String english, String french) {}
}
