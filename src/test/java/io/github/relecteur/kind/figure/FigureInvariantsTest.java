package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the figures of any text, natural or not. */
class FigureInvariantsTest {

  private static final long SEED = 20260115;
  private static final int TEXTS = 3000;

  private static final List<String> PIECES =
      List.of(
          "1",
          "12",
          "2024",
          "1,234.5",
          "1 234,5",
          "4.61",
          "200,000",
          "0",
          "00",
          "3.4.5",
          "99",
          "$",
          "€",
          "£",
          "%",
          "°C",
          "-",
          "−",
          "–",
          "+",
          ".",
          ",",
          ";",
          ":",
          "/",
          "'",
          "(",
          ")",
          "bn",
          "Md",
          "m",
          "k",
          "M€",
          "km",
          "kg",
          "h",
          "p.m.",
          "Q3",
          "T3",
          "H1",
          "e",
          "er",
          "th",
          "million",
          "millions",
          "billion",
          "milliard",
          "milliards",
          "thousand",
          "mille",
          "hundred",
          "cent",
          "cents",
          "dozen",
          "douzaine",
          "vingt",
          "quatre",
          "dix",
          "et",
          "un",
          "une",
          "and",
          "a",
          "half",
          "demi",
          "of",
          "de",
          "d'",
          "à",
          "to",
          "between",
          "entre",
          "twenty",
          "one",
          "percent",
          "pour cent",
          "points",
          "dollars",
          "euros",
          "livres",
          "pounds",
          "October",
          "octobre",
          "Oct.",
          "mars",
          "May",
          "Monday",
          "lundi",
          "quarter",
          "trimestre",
          "century",
          "siècle",
          "XXIe",
          "années",
          "1990s",
          "midi",
          "noon",
          "heures",
          "more than",
          "plus de",
          "not",
          "moins",
          "rose",
          "baisse",
          "les",
          "deux",
          "http://a.b/1",
          "@",
          "x",
          "½",
          "²");

  private static final List<String> SPACES = List.of(" ", " ", " ", "", "\u00a0", "\u202f", "  ");

  static Stream<Arguments> sentences() {
    return Stream.of(
        arguments(
            Language.ENGLISH, "On Oct. 14, 2024, it paid $2.5bn for 200,000 chips, up 4.61%."),
        arguments(Language.ENGLISH, "Between 5 and 10 million people, two thirds of them, left."),
        arguments(Language.ENGLISH, "At 5:30 p.m. the twenty-first train was 12 miles away."),
        arguments(Language.FRENCH, "Le 14 octobre 2024, il a payé 2,5 Md$ pour 200 000 puces."),
        arguments(
            Language.FRENCH, "Entre 5 et 10 millions de personnes, soit deux tiers, partent."),
        arguments(Language.FRENCH, "À 17 h 30, le vingt et unième train était à 12 km, +4,61 %."));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void figures_standInOrderWithWhatIsWritten(Language language, String text) {
    assertSound(language, text);
    assertThat(FigureHarness.mentions(language, text)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void specialSpaces_changeNoValue(Language language, String text) {
    List<String> values = values(language, text);

    for (String space : List.of("\u00a0", "\u202f", "\u2009", "  ", "\t", "\r\n")) {
      String spaced = text.replace(" ", space);
      assertThat(values(language, spaced)).as("spaces %x", (int) space.charAt(0)).isEqualTo(values);
      assertSound(language, spaced);
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void otherMarks_changeNoValue(Language language, String text) {
    List<String> values = values(language, text);

    assertThat(values(language, text.replace('\'', '\u2019'))).isEqualTo(values);
    assertThat(values(language, text.replace("bn", "b\u00adn"))).isEqualTo(values);
    assertThat(values(language, "« " + text + " »")).isEqualTo(values);
    assertThat(values(language, "(" + text + ")")).isEqualTo(values);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void randomText_isReadSoundly(Language language) {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      assertSound(language, text(random));
    }
  }

  @Test
  void randomPair_usesEachFigureOnce() {
    Random random = new Random(SEED);
    for (int i = 0; i < TEXTS; i++) {
      String english = text(random);
      String french = random.nextBoolean() ? english : text(random);
      List<FigurePair> pairs = FigureHarness.pairing(english, french).pairs();

      assertThat(pairs.stream().map(FigurePair::original).filter(Objects::nonNull).toList())
          .as("seed %d: %s / %s", SEED, english, french)
          .doesNotHaveDuplicates();
      assertThat(pairs.stream().map(FigurePair::translation).filter(Objects::nonNull).toList())
          .as("seed %d: %s / %s", SEED, english, french)
          .doesNotHaveDuplicates();
    }
  }

  private static void assertSound(Language language, String text) {
    List<Mention> mentions = FigureHarness.mentions(language, text);
    int end = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      assertThat(span.start()).as("seed %d: %s", SEED, text).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).as("seed %d: %s", SEED, text).isFalse();
      assertThat(span.end()).as("seed %d: %s", SEED, text).isLessThanOrEqualTo(text.length());
      assertThat(mention.text()).isEqualTo(text.substring(span.start(), span.end()));
      assertThat(mention.attributes()).as("seed %d: %s", SEED, text).containsKey("value");
      end = span.end();
    }
    assertThat(FigureHarness.mentions(language, text)).as("read again").isEqualTo(mentions);
  }

  private static List<String> values(Language language, String text) {
    return FigureHarness.mentions(language, text).stream()
        .map(mention -> mention.type() + mention.attributes())
        .toList();
  }

  private static String text(Random random) {
    List<String> pieces = new ArrayList<>();
    for (int i = random.nextInt(25); i >= 0; i--) {
      pieces.add(PIECES.get(random.nextInt(PIECES.size())));
      pieces.add(SPACES.get(random.nextInt(SPACES.size())));
    }
    return String.join("", pieces);
  }
}
