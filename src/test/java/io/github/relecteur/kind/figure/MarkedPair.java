package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair of sentences whose wrong places stand between ⟦ and ⟧, checked as users check it: one
 * finding at those places, or none where nothing is marked.
 *
 * @param english the English sentence without marks
 * @param french the French sentence without marks
 * @param original the marked place in English, or null
 * @param translation the marked place in French, or null
 */
record MarkedPair(
    String english, String french, @Nullable Span original, @Nullable Span translation) {

  private static final Relecteur RELECTEUR = Relecteur.create();

  /** Reads the marks. */
  static MarkedPair of(String english, String french) {
    return new MarkedPair(unmarked(english), unmarked(french), span(english), span(french));
  }

  /** The only finding, which must stand at the marked places. */
  Finding finding() {
    List<Finding> findings = RELECTEUR.checkSegments(english, french).findings();
    assertThat(findings).as("%s / %s", english, french).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(span(finding.original())).as("in %s", english).isEqualTo(original);
    assertThat(span(finding.translation())).as("in %s", french).isEqualTo(translation);
    return finding;
  }

  /** Checks that there is one finding, at the marked places, and what it says to put there. */
  void isFlagged(String code, @Nullable String suggestion) {
    Finding finding = finding();
    assertThat(finding.code()).as("%s / %s", english, french).isEqualTo(code);
    assertThat(visible(finding.suggestion())).as("for %s", french).isEqualTo(suggestion);
  }

  /** Checks that nothing is found. */
  void isClean() {
    assertThat(original).isNull();
    assertThat(translation).isNull();
    assertThat(RELECTEUR.checkSegments(english, french).findings())
        .as("%s / %s", english, french)
        .isEmpty();
  }

  private static @Nullable String visible(@Nullable String suggestion) {
    return suggestion == null ? null : suggestion.replace('\u202f', '_').replace('\u00a0', '~');
  }

  private static @Nullable Span span(@Nullable Place place) {
    return place == null ? null : place.span();
  }

  private static @Nullable Span span(String marked) {
    int start = marked.indexOf('⟦');
    return start < 0 ? null : new Span(start, marked.indexOf('⟧') - 1);
  }

  private static String unmarked(String marked) {
    return marked.replace("⟦", "").replace("⟧", "");
  }
}
