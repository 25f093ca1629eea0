package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.HouseStyle;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Tolerances;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Null is refused where it is given, by the name of the argument. */
@SuppressWarnings("NullAway")
class NullArgumentsTest {

  private static final Article ENGLISH = Article.english("It sold 40 ships.");
  private static final Article FRENCH = Article.french("Elle a vendu 40 navires.");

  private static Relecteur relecteur;

  @BeforeAll
  static void build() {
    relecteur = Relecteur.create();
  }

  @Test
  void article_refusesNull() {
    refuses("text", () -> Article.english(null));
    refuses("text", () -> Article.french(null));
    refuses("name", () -> ENGLISH.named(null));
    refuses("language", () -> new Article(null, "", "", false, List.of()));
    refuses("blocks", () -> new Article(Language.FRENCH, "", "", false, null));
    refuses("comments", () -> ENGLISH.withComments(null));
    refuses("origin", () -> ENGLISH.from(null));
  }

  @Test
  void checker_refusesNullArticles() {
    refuses("original", () -> relecteur.check(null, FRENCH));
    refuses("translation", () -> relecteur.check(ENGLISH, null));
    refuses("organisations", () -> relecteur.check(ENGLISH, FRENCH, null));
    refuses("original", () -> relecteur.align(null, FRENCH));
    refuses("translation", () -> relecteur.align(ENGLISH, null));
    refuses("article", () -> relecteur.extract(null));
  }

  @Test
  void checker_refusesNullSegments() {
    refuses("english", () -> relecteur.checkSegments((String) null, ""));
    refuses("french", () -> relecteur.checkSegments("", null));
    refuses("english", () -> relecteur.checkSegments((List<String>) null, List.of()));
    refuses("french", () -> relecteur.checkSegments(List.of(), null));
  }

  @Test
  void reading_refusesNull() {
    Path file = Path.of("a.txt");
    refuses("file", () -> Relecteur.read(null, Language.FRENCH));
    refuses("language", () -> Relecteur.read(file, null));
    refuses("text", () -> Relecteur.parse(null, "a.txt", Language.FRENCH));
    refuses("name", () -> Relecteur.parse("", null, Language.FRENCH));
    refuses("language", () -> Relecteur.parse("", "a.txt", null));
    refuses("article", () -> Relecteur.organisations(null));
  }

  @Test
  void builder_refusesNull() {
    Relecteur.Builder builder = Relecteur.builder();
    refuses("codes", () -> builder.disable((String[]) null));
    refuses("code", () -> builder.severity(null, Severity.INFO));
    refuses("severity", () -> builder.severity("figure.value", null));
    refuses("tolerances", () -> builder.tolerances(null));
    refuses("houseStyle", () -> builder.houseStyle(null));
    refuses("file", () -> builder.lexicon(null));
    refuses("in", () -> builder.lexicon((Reader) null, "names"));
    refuses("name", () -> builder.lexicon(new StringReader("name\n"), null));
    refuses("names", () -> builder.protect(null));
  }

  @Test
  void options_refuseNull() {
    refuses("rounding", () -> Tolerances.DEFAULT.withRounding(null));
    refuses("conversion", () -> Tolerances.DEFAULT.withConversion(null));
    refuses("percent", () -> HouseStyle.ANY.withPercent(null));
    refuses("currency", () -> HouseStyle.ANY.withCurrency(null));
    refuses("unit", () -> HouseStyle.ANY.withUnit(null));
    refuses("thousands", () -> HouseStyle.ANY.withThousands(null, 0));
    refuses("amounts", () -> HouseStyle.ANY.withAmounts(null));
    refuses("money", () -> HouseStyle.ANY.withMoney(null));
    refuses("time", () -> HouseStyle.ANY.withTime(null));
  }

  @Test
  void nullAmongOthers_isRefused() {
    List<String> two = Arrays.asList("one", null);
    List<String> whole = List.of("un", "deux");
    refusesAmong("organisations", () -> relecteur.check(ENGLISH, FRENCH, two));
    refusesAmong("english", () -> relecteur.checkSegments(two, whole));
    refusesAmong("french", () -> relecteur.checkSegments(whole, two));
    refusesAmong("names", () -> Relecteur.builder().protect(two));
    refusesAmong("codes", () -> Relecteur.builder().disable("figure.value", null));
  }

  private static void refuses(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument + " must not be null");
  }

  private static void refusesAmong(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument + " must not hold null");
  }
}
