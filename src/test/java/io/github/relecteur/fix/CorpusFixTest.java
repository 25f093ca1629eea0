package io.github.relecteur.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.relecteur.Relecteur;
import io.github.relecteur.input.ArticlePair;
import io.github.relecteur.input.ArticlePairs;
import io.github.relecteur.input.ArticleReader;
import io.github.relecteur.input.InputException;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.report.CheckedPair;
import io.github.relecteur.report.UnifiedDiff;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Follows all suggestions in the articles of the corpus. */
class CorpusFixTest {

  private static final Path ARTICLES = Path.of("corpus", "articles");
  private static final int FEWEST = 80;

  /** What a correction may change before the words of its finding. */
  private static final Set<String> JOINED =
      Set.of("de ", "d'", "le ", "la ", "l'", "que ", "qu'", "du ", "au ", "à l'", "de l'", "");

  private final Relecteur relecteur = Relecteur.create();

  @TestFactory
  Stream<DynamicTest> article_isRidOfAllThatHasASuggestion() throws InputException {
    List<ArticlePair> faulty =
        ArticlePairs.below(ARTICLES).stream().filter(p -> p.id().endsWith("-errors")).toList();
    assertThat(faulty).hasSizeGreaterThan(FEWEST);
    return faulty.stream().map(pair -> dynamicTest(pair.id(), () -> requireFixed(pair)));
  }

  private void requireFixed(ArticlePair pair) throws InputException {
    byte[] bytes = ArticleReader.bytes(pair.french());
    CheckedPair before = check(pair).check(bytes).get(0);
    List<Finding> suggested = suggested(before);
    assertThat(suggested).isNotEmpty();

    Corrected corrected = correct(pair, bytes);

    assertThat(corrected.left()).isEmpty();
    assertThat(corrected.followed()).containsExactlyInAnyOrderElementsOf(suggested);
    assertThat(suggested(corrected.pairs().get(0))).isEmpty();
    requireNothingElse(bytes, corrected, suggested);
    Corrected again = correct(pair, corrected.bytes());
    assertThat(again.changes()).isEmpty();
    assertThat(again.bytes()).isEqualTo(corrected.bytes());
  }

  private static void requireNothingElse(
      byte[] bytes, Corrected corrected, List<Finding> suggested) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<Span> places = new ArrayList<>();
    for (Finding finding : suggested) {
      places.add(span(finding.translation()));
      finding.related().stream()
          .filter(place -> place.side() == Side.TRANSLATION)
          .forEach(place -> places.add(place.span()));
    }
    for (UnifiedDiff.Change change : corrected.changes()) {
      assertThat(places)
          .as("%s", change)
          .anyMatch(
              place ->
                  change.span().contains(place)
                      && change.span().end() == place.end()
                      && isJoined(text.substring(change.span().start(), place.start())));
    }
    String changed = UnifiedDiff.apply(text, corrected.changes());
    assertThat(corrected.bytes()).isEqualTo(changed.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isJoined(String before) {
    return JOINED.contains(before.replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  private static Span span(@Nullable Place place) {
    assertThat(place).isNotNull();
    return place == null ? new Span(0, 0) : place.span();
  }

  private static List<Finding> suggested(CheckedPair pair) {
    return pair.report().findings().stream()
        .filter(finding -> finding.suggestion() != null && finding.translation() != null)
        .toList();
  }

  private Corrected correct(ArticlePair pair, byte[] bytes) throws InputException {
    return new Corrector(pair.french().toString(), bytes, check(pair), finding -> true).correct();
  }

  private Check check(ArticlePair pair) throws InputException {
    Article original = ArticleReader.read(pair.english(), Language.ENGLISH);
    return bytes -> {
      Article translation = ArticleReader.parse(bytes, pair.french().toString(), Language.FRENCH);
      return List.of(CheckedPair.ofArticles(pair.id(), relecteur.check(original, translation)));
    };
  }
}
