package io.github.relecteur.number;

import static io.github.relecteur.model.Language.ENGLISH;
import static io.github.relecteur.model.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import io.github.relecteur.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Number words as ICU spells them out are read back to the number, in every spelling. */
class SpellingTest {

  private static final long SEED = 20260114;
  private static final int SAMPLES = 4000;

  private static final RuleBasedNumberFormat ENGLISH_WORDS = format(ULocale.UK);
  private static final RuleBasedNumberFormat FRENCH_WORDS = format(ULocale.FRANCE);
  private static final RuleBasedNumberFormat BELGIAN_WORDS = format(new ULocale("fr_BE"));
  private static final RuleBasedNumberFormat SWISS_WORDS = format(new ULocale("fr_CH"));

  /**
   * A way to spell numbers.
   *
   * @param name how it is shown
   * @param language the language
   * @param format the words
   * @param rules the rule set of the format
   * @param edit what newspapers write otherwise than ICU
   */
  record Spelling(
      String name,
      Language language,
      RuleBasedNumberFormat format,
      String rules,
      UnaryOperator<String> edit) {

    String write(long number) {
      return edit.apply(format.format(number, rules).replace("\u00ad", ""));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Spelling> cardinals() {
    String cardinal = "%spellout-cardinal";
    String masculine = "%spellout-cardinal-masculine";
    return Stream.of(
        new Spelling("American", ENGLISH, ENGLISH_WORDS, cardinal, s -> s),
        new Spelling(
            "British",
            ENGLISH,
            ENGLISH_WORDS,
            "%spellout-cardinal-verbose",
            s -> s.replace(",", "")),
        new Spelling("no hyphens", ENGLISH, ENGLISH_WORDS, cardinal, s -> s.replace('-', ' ')),
        new Spelling("French of 1990", FRENCH, FRENCH_WORDS, masculine, s -> s.replace(' ', '-')),
        new Spelling("French", FRENCH, FRENCH_WORDS, masculine, s -> s.replace("-et-", " et ")),
        new Spelling("feminine", FRENCH, FRENCH_WORDS, "%spellout-cardinal-feminine", s -> s),
        new Spelling("Belgian", FRENCH, BELGIAN_WORDS, masculine, s -> s),
        new Spelling("Swiss", FRENCH, SWISS_WORDS, masculine, s -> s.replace("-et-", " et ")));
  }

  static Stream<Spelling> ordinals() {
    return Stream.of(
        new Spelling("English", ENGLISH, ENGLISH_WORDS, "%spellout-ordinal", s -> s),
        new Spelling("British", ENGLISH, ENGLISH_WORDS, "%spellout-ordinal-verbose", s -> s),
        new Spelling(
            "French",
            FRENCH,
            FRENCH_WORDS,
            "%spellout-ordinal-masculine",
            s -> s.replace("-et-", " et ")),
        new Spelling("feminine", FRENCH, FRENCH_WORDS, "%spellout-ordinal-feminine", s -> s));
  }

  @ParameterizedTest
  @MethodSource("cardinals")
  void numberToThreeThousand_isReadBack(Spelling spelling) {
    assertThat(misread(spelling, LongStream.rangeClosed(0, 3000))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cardinals")
  void numberToAMillion_isReadBack(Spelling spelling) {
    assertThat(misread(spelling, sample(1_000_000))).as("seed %d", SEED).isEmpty();
  }

  static Stream<Spelling> largeCardinals() {
    return cardinals().filter(spelling -> !spelling.name().equals("British"));
  }

  @ParameterizedTest
  @MethodSource("largeCardinals")
  void largeNumber_isReadBack(Spelling spelling) {
    assertThat(misread(spelling, sample(1_000_000_000_000_000L))).as("seed %d", SEED).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cardinals")
  void roundNumber_isReadBack(Spelling spelling) {
    List<Long> round = new ArrayList<>();
    for (long scale = 1; scale <= 1_000_000_000_000L; scale *= 10) {
      for (long factor = 1; factor < 100; factor++) {
        round.add(scale * factor);
      }
    }

    assertThat(misread(spelling, round.stream().mapToLong(n -> n))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ordinals")
  void ordinal_isReadBack(Spelling spelling) {
    List<String> wrong = new ArrayList<>();
    for (int number = 1; number <= 1000; number++) {
      String words = spelling.write(number);
      Numeral numeral = Numbers.first(spelling.language(), words);
      boolean right =
          numeral != null
              && numeral.form() == Numeral.Form.ORDINAL
              && numeral.value().intValue() == number
              && numeral.to() == Tokens.of(words).size();
      if (!right) {
        wrong.add(words + " is read as " + Numbers.covered(spelling.language(), words));
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<String> misread(Spelling spelling, LongStream numbers) {
    List<String> wrong = new ArrayList<>();
    numbers.forEach(
        number -> {
          String words = spelling.write(number);
          String read = Numbers.covered(spelling.language(), words);
          if (!read.equals(words + " = " + number)) {
            wrong.add(number + ", «" + words + "», is read as " + read);
          }
        });
    return wrong.size() <= 20 ? wrong : wrong.subList(0, 20);
  }

  private static LongStream sample(long bound) {
    return new Random(SEED).longs(SAMPLES, 0, bound);
  }

  private static RuleBasedNumberFormat format(ULocale locale) {
    return new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
  }
}
