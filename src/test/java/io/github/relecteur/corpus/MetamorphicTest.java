package io.github.relecteur.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.relecteur.Relecteur;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How findings change when articles do, over all articles of the corpus. */
class MetamorphicTest {

  /**
   * What fails, by relation and article, each with its reason; what is mended must be taken off.
   */
  private static final Map<String, List<String>> EXCEPTIONS = Map.ofEntries();

  private static Corpus corpus;
  private static CorpusRunner runner;

  @BeforeAll
  static void read() throws IOException {
    corpus = Corpus.read(Path.of("corpus"));
    runner = new CorpusRunner(Relecteur.create());
  }

  @TestFactory
  Stream<DynamicTest> suggestionApplied_takesItsFindingAwayAndNothingElse() {
    return tests("suggestion", item -> !item.isClean(), Metamorphosis::suggestions);
  }

  @TestFactory
  Stream<DynamicTest> digitChanged_givesOneFinding() {
    return tests("digit", MetamorphicTest::isSilent, Metamorphosis::digits);
  }

  @TestFactory
  Stream<DynamicTest> namesExchanged_areSeen() {
    return tests("names", MetamorphicTest::isSilent, Metamorphosis::names);
  }

  @TestFactory
  Stream<DynamicTest> correctParagraphAdded_changesNothing() {
    return tests("paragraph", item -> true, Metamorphosis::paragraphs);
  }

  /** Whether an article is a correct translation, and known as one. */
  private static boolean isSilent(CorpusItem item) {
    return item.isClean() && !corpus.knownMisses().containsKey(item.path());
  }

  private static Stream<DynamicTest> tests(
      String relation, Predicate<CorpusItem> fits, Function<Metamorphosis, List<String>> failures) {
    return corpus.articles().stream()
        .filter(fits)
        .map(
            item ->
                dynamicTest(
                    item.path(),
                    () ->
                        assertThat(failures.apply(new Metamorphosis(runner, item)))
                            .as("%s %s", relation, item.path())
                            .isEqualTo(
                                EXCEPTIONS.getOrDefault(relation + " " + item.path(), List.of()))));
  }
}
