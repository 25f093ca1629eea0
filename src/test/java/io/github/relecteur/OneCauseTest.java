package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What another finding explains is not said again. */
class OneCauseTest {

  /** Each against each would take hours. */
  private static final int MANY = 500_000;

  private static Finding finding(String code, Side side, int start, int end) {
    Place place = new Place(side, new Span(start, end), "x".repeat(end - start));
    return new Finding(
        code,
        Severity.ERROR,
        1,
        new Message("m", "m"),
        side == Side.ORIGINAL ? place : null,
        side == Side.TRANSLATION ? place : null,
        List.of(),
        null);
  }

  private static Finding original(String code, int start, int end) {
    return finding(code, Side.ORIGINAL, start, end);
  }

  @Test
  void lostSentence_explainsWhatIsInsideIt() {
    Finding lost = original("sentence.missing", 10, 50);
    Finding later = original("sentence.missing", 30, 40);
    Finding first = original("figure.missing", 10, 14);
    Finding last = original("figure.missing", 46, 50);
    Finding beyond = original("figure.missing", 46, 51);
    Finding before = original("figure.missing", 9, 14);
    Finding elsewhere = finding("figure.added", Side.TRANSLATION, 20, 24);

    assertThat(OneCause.of(List.of(lost, later, first, last, beyond, before, elsewhere)))
        .containsExactly(lost, later, beyond, before, elsewhere);
  }

  @Test
  void untranslatedSentence_explainsWhatIsInsideIt() {
    Finding untranslated = finding("sentence.untranslated", Side.TRANSLATION, 10, 50);
    Finding inside = finding("figure.added", Side.TRANSLATION, 20, 24);
    Finding elsewhere = original("figure.missing", 20, 24);

    assertThat(OneCause.of(List.of(inside, untranslated, elsewhere)))
        .containsExactly(untranslated, elsewhere);
  }

  @Test
  void exchangedNames_explainExchangedSymbolsBehindThem() {
    Finding names = original("company.swapped", 10, 20);
    Finding near = original("ticker.swapped", 22, 26);
    Finding atTheLimit = original("ticker.swapped", 57, 60);
    Finding far = original("ticker.swapped", 58, 61);
    Finding before = original("ticker.swapped", 2, 6);
    Finding other = original("ticker.altered", 22, 26);

    assertThat(OneCause.of(List.of(before, names, near, atTheLimit, far, other)))
        .containsExactly(before, names, far, other);
  }

  @Test
  void unrelatedArticle_explainsEverything() {
    Finding unrelated = original("article.unrelated", 0, 4);

    assertThat(OneCause.of(List.of(original("figure.missing", 0, 2), unrelated)))
        .containsExactly(unrelated);
  }

  @Test
  void manyFindings_takeTheirShareOnly() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      findings.add(original("sentence.missing", 10 * i, 10 * i + 4));
      findings.add(original("figure.missing", 10 * i + 1, 10 * i + 3));
      findings.add(original("figure.missing", 10 * i + 3, 10 * i + 5));
    }

    assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> OneCause.of(findings)))
        .hasSize(2 * MANY);
  }
}
