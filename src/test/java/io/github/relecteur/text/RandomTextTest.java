package io.github.relecteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks on random texts what must hold for any; a failure names the seed of its text. */
class RandomTextTest {

  private static final int TEXTS = 100;

  private static final String[] ATOMS = {
    "a",
    "Z",
    "é",
    "e\u0301",
    "\u0301",
    "1",
    "234",
    ".",
    ",",
    "-",
    "−",
    "–",
    " ",
    "  ",
    "\u00A0",
    "\u202F",
    "\n",
    "\t",
    "\u00AD",
    "\u200B",
    "\uFEFF",
    "“",
    "’",
    "«",
    "&",
    "&amp;",
    "&amp;nbsp;",
    "&nbsp;",
    "&#",
    "&#8239;",
    "&#xD800;",
    ";",
    "nbsp;",
    "#39;",
    "½",
    "²",
    "™",
    "ﬁ",
    "ﷺ",
    "％",
    "😀",
    "\uD83D",
    "\uDE00",
    "\u0092",
    "\u0000",
    "\u0085",
    "👩\u200D💻",
    "한",
    "ᄒ",
    "\u3099"
  };

  static List<Long> seeds() {
    Random random = new Random(20240607);
    return random.longs(TEXTS).boxed().toList();
  }

  private static String text(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(ATOMS[random.nextInt(ATOMS.length)]);
    }
    return text.toString();
  }

  private static List<Span> spans(NormalizedText text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      spans.add(text.original(i, i + 1));
    }
    return spans;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void spans_areInsideInOrderAndNotEmpty(long seed) {
    String article = text(seed);
    int start = 0;
    int end = 0;
    for (Span span : spans(NormalizedText.of(article))) {
      assertThat(span.isEmpty()).isFalse();
      assertThat(span.start()).isGreaterThanOrEqualTo(start);
      assertThat(span.end()).isBetween(Math.max(end, span.start()), article.length());
      start = span.start();
      end = span.end();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void unchangedCharacters_standWhereTheyStood(long seed) {
    String article = text(seed);
    NormalizedText text = NormalizedText.of(article);
    for (int i = 0; i < text.length(); i++) {
      Span span = text.original(i, i + 1);
      char c = text.text().charAt(i);
      if (span.length() == 1 && Character.isLetterOrDigit(article.charAt(span.start()))) {
        String source = article.substring(span.start(), span.end());
        assertThat(Folding.fold(source.codePointAt(0))).contains(String.valueOf(c));
      }
      assertThat(text.display(i, i + 1)).isEqualTo(article.substring(span.start(), span.end()));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void position_isTheInverseOfOriginal(long seed) {
    NormalizedText text = NormalizedText.of(text(seed));
    for (int i = 0; i < text.length(); i++) {
      Span span = text.original(i, i + 1);
      int first = text.position(span.start());
      assertThat(first).isLessThanOrEqualTo(i);
      assertThat(text.original(first, first + 1).overlaps(span)).isTrue();
      assertThat(text.position(span.end())).isGreaterThan(i);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void slice_agreesWithTheWhole(long seed) {
    NormalizedText text = NormalizedText.of(text(seed));
    Random random = new Random(seed);
    int from = random.nextInt(text.length() + 1);
    int to = from + random.nextInt(text.length() - from + 1);
    NormalizedText slice = text.slice(from, to);
    assertThat(slice.text()).isEqualTo(text.text().substring(from, to));
    assertThat(slice.original(0, slice.length())).isEqualTo(text.original(from, to));
    assertThat(spans(slice)).isEqualTo(spans(text).subList(from, to));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void carriageReturns_changeNothing(long seed) {
    String article = text(seed);
    assertThat(NormalizedText.of(article.replace("\n", "\r\n")).text())
        .isEqualTo(NormalizedText.of(article).text());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void otherSpaces_changeNothing(long seed) {
    String article = text(seed);
    String expected = NormalizedText.of(article).text();
    for (String space : new String[] {"\u00A0", "\u202F", "\t", "&nbsp;", "&#8239;"}) {
      assertThat(NormalizedText.of(article.replace(" ", space)).text()).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void uniformText_holdsOneKindOfSpace(long seed) {
    NormalizedText.of(text(seed))
        .text()
        .chars()
        .filter(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
        .forEach(c -> assertThat(c).isEqualTo(' '));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void fourThreads_agree(long seed) throws Exception {
    String article = text(seed);
    NormalizedText expected = NormalizedText.of(article);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<NormalizedText> task = () -> NormalizedText.of(article);
      for (Future<NormalizedText> result : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(result.get().text()).isEqualTo(expected.text());
        assertThat(spans(result.get())).isEqualTo(spans(expected));
      }
    } finally {
      threads.shutdown();
    }
  }
}
