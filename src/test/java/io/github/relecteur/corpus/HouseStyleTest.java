package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.HouseStyle.Amounts;
import io.github.relecteur.model.HouseStyle.Grouping;
import io.github.relecteur.model.HouseStyle.Money;
import io.github.relecteur.model.HouseStyle.Space;
import io.github.relecteur.model.HouseStyle.Time;
import io.github.relecteur.model.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In correct translations of the corpus, what a house style corrects is in style, and right. */
class HouseStyleTest {

  private static final String ENGLISH = ".en.txt";

  static Stream<HouseStyle> styles() {
    return Stream.of(
        HouseStyle.ANY
            .withPercent(Space.NO_BREAK)
            .withCurrency(Space.NARROW)
            .withUnit(Space.NO_BREAK)
            .withThousands(Grouping.NARROW, 4)
            .withAmounts(Amounts.MD_SIGN)
            .withMoney(Money.SIGN)
            .withTime(Time.SPACED),
        HouseStyle.ANY
            .withPercent(Space.NONE)
            .withCurrency(Space.PLAIN)
            .withUnit(Space.NONE)
            .withThousands(Grouping.DOT, 5)
            .withAmounts(Amounts.WORDS)
            .withMoney(Money.WORD)
            .withTime(Time.GLUED));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void suggestionsOfAStyle_keepToIt(HouseStyle style) throws IOException {
    Relecteur checker = Relecteur.builder().houseStyle(style).build();
    int corrected = 0;
    for (Path english : originals()) {
      String french = Files.readString(Path.of(english.toString().replace(ENGLISH, ".fr.txt")));
      Article original = Article.english(Files.readString(english));
      List<Finding> before = checker.check(original, Article.french(french)).findings();
      List<Finding> formats = before.stream().filter(HouseStyleTest::isFormat).toList();
      String styled = corrected(french, formats);
      corrected += formats.size();

      assertThat(checker.check(original, Article.french(styled)).findings())
          .as(english.toString())
          .extracting(Finding::code)
          .containsExactlyElementsOf(
              before.stream().filter(f -> !isFormat(f)).map(Finding::code).toList());
    }
    assertThat(corrected).isGreaterThan(100);
  }

  private static boolean isFormat(Finding finding) {
    return finding.code().equals("figure.format");
  }

  private static List<Path> originals() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("corpus/articles"))) {
      return files
          .filter(file -> file.toString().endsWith(ENGLISH))
          .filter(file -> !file.toString().endsWith("-errors" + ENGLISH))
          .sorted()
          .toList();
    }
  }

  /** The text with all suggestions, those for repeated places included. */
  private static String corrected(String text, List<Finding> findings) {
    List<Place> places = new ArrayList<>();
    List<String> suggestions = new ArrayList<>();
    for (Finding finding : findings) {
      Place first = Objects.requireNonNull(finding.translation());
      Stream.concat(Stream.of(first), finding.related().stream())
          .filter(place -> place.side() == first.side())
          .forEach(
              place -> {
                places.add(place);
                suggestions.add(Objects.requireNonNull(finding.suggestion()));
              });
    }
    StringBuilder out = new StringBuilder(text);
    Stream.iterate(0, i -> i + 1)
        .limit(places.size())
        .sorted((a, b) -> places.get(b).span().compareTo(places.get(a).span()))
        .forEach(
            i ->
                out.replace(
                    places.get(i).span().start(), places.get(i).span().end(), suggestions.get(i)));
    return out.toString();
  }
}
