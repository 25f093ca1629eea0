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

  /** What fails, by relation and article, each with its reason; what is mended must go. */
  private static final Map<String, List<String>> EXCEPTIONS =
      Map.ofEntries(
          // The metric length in brackets, which is right, excuses the length before it.
          Map.entry("digit articles/cars/tesla-byd-price-cut", List.of("500 miles → 510 miles")),
          // The day that begins such a range is read as a mere number: missing and added.
          Map.entry("digit articles/central-banks/boj-hike", List.of("2 → 4")),
          // An hour beyond 24 is no time: missing and added, not another time.
          Map.entry(
              "digit articles/central-banks/riksbank-norges", List.of("10 heures → 80 heures")),
          // 73 hours are no time of the day either, and a year so far away is no date.
          Map.entry(
              "digit articles/sport-business/transfer-deadline-live", List.of("23 h 14 → 73 h 14")),
          Map.entry(
              "digit articles/polls/seven-charts-week",
              List.of("samedi 22 novembre 2025 → samedi 22 novembre 2065")),
          // The length is a conversion of the desk, and another digit is still within its
          // tolerance.
          Map.entry("digit articles/cars/camera-recall", List.of("14 kilomètres → 15 kilomètres")),
          // One of the names may be left out for a noun or a pronoun, so that nothing is exchanged.
          Map.entry(
              "names articles/central-banks/emerging-markets-rates",
              List.of(
                  "Institut de la finance internationale ↔ JPMorgan Chase",
                  "Institut de la finance internationale ↔ JPMorgan Chase")),
          Map.entry(
              "names articles/courts/apple-google-luxembourg",
              List.of("Cour de justice de l'Union européenne ↔ Alphabet")),
          Map.entry(
              "names articles/layoffs/furnace-interview-abridged", List.of("Petkim ↔ Moody’s")),
          Map.entry(
              "names articles/listings/hong-kong-pipeline-edited",
              List.of("MiniMax ↔ China International Capital")),
          Map.entry(
              "names articles/listings/payments-ipo-abridged", List.of("Norges Bank ↔ Klaravik")),
          // What is taken for a name is part of a longer one, or no name of a company.
          Map.entry(
              "names articles/aviation/regional-jet-crash-probe", List.of("ATR ↔ Landing Systems")),
          Map.entry("names articles/listings/spac-unwind", List.of("SPAC ↔ Archer Aviation")),
          // A lost sentence at the very end: with a text after it, it is no longer sure to be lost.
          Map.entry(
              "paragraph articles/layoffs/furnace-interview-abridged-errors",
              List.of(
                  "at the end: more [], less [sentence.missing: TotalEnergies shuts one of two"
                      + " crackers at Antwerp by the end of 2027. → (nothing)]",
                  "in front: more [], less [sentence.missing: TotalEnergies shuts one of two"
                      + " crackers at Antwerp by the end of 2027. → (nothing)]")));

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
                        assertThat(plain(failures.apply(new Metamorphosis(runner, item))))
                            .as("%s %s", relation, item.path())
                            .isEqualTo(
                                EXCEPTIONS.getOrDefault(relation + " " + item.path(), List.of()))));
  }

  private static List<String> plain(List<String> failures) {
    return failures.stream().map(Spaces::plain).toList();
  }
}
