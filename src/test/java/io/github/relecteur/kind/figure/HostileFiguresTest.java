package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Language;
import io.github.relecteur.number.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile sentences are read in linear time and on a small stack. Every piece stands a hundred
 * thousand times in one sentence: a scan that looks back or ahead over all of it at every token
 * would take some ten thousand million steps, far beyond the limit.
 */
class HostileFiguresTest {

  private static final int TIMES = 100_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final long STACK = 192 * 1024L;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 000 ",
        "1.000.",
        "1,000,",
        "1,2,",
        "12 34 ",
        "1:2:",
        "3-1-",
        "1/2/",
        "+1-",
        "$5-",
        "% ",
        "$ ",
        "one million one thousand ",
        "un million mille ",
        "one hundred and ",
        "deux cent mille ",
        "twenty-",
        "vingt et ",
        "million ",
        "milliers de ",
        "hundreds of thousands of ",
        "half a ",
        "a third ",
        "un tiers de ",
        "zero point ",
        "one in ",
        "une chose sur ",
        "two of the ",
        "between 2 and ",
        "2 hours ",
        "2 ft 3 in ",
        "15 dollars 50 and ",
        "Friday, May 5, ",
        "lundi 5 mai ",
        "in 2008-09-",
        "spring of ",
        "Q3 of fiscal ",
        "5 p.m. ",
        "17 h 30 ",
        "XXIe ",
        "Article 5, 6, ",
        "call 555-",
        "a1b2",
        "a@1."
      })
  void repeatedPiece_isReadInLinearTime(String piece) throws InterruptedException {
    String text = piece.repeat(TIMES);

    assertThat(finishes(text, Language.ENGLISH)).as("English").isTrue();
    assertThat(finishes(text, Language.FRENCH)).as("French").isTrue();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void megabyteOfDigits_isReadInLinearTime(Language language) throws InterruptedException {
    assertThat(finishes("7".repeat(1_000_000), language)).isTrue();
    assertThat(finishes("7".repeat(999) + " ", language)).isTrue();
    assertThat(finishes(("7".repeat(999) + " ").repeat(1000), language)).isTrue();
  }

  /** Whether a text is read within the limit; what the reading throws is thrown on. */
  private static boolean finishes(String text, Language language) throws InterruptedException {
    AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
    AtomicReference<@Nullable List<Phrase>> read = new AtomicReference<>();
    Thread thread = new Thread(null, () -> read.set(scan(text, language)), "hostile text", STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.setDaemon(true);
    thread.start();
    thread.join(LIMIT.toMillis());
    assertThat(thrown.get()).isNull();
    return read.get() != null;
  }

  private static List<Phrase> scan(String text, Language language) {
    Tokens tokens = Tokens.of(text);
    return new FigureScanner(tokens, language, new boolean[tokens.size()]).scan();
  }
}
