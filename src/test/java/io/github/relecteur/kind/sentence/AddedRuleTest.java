package io.github.relecteur.kind.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.Relecteur;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddedRuleTest {

  private static final String ADDED = "Gdansk réparera aussi le deuxième ferry avant Pâques.";

  @Test
  void sentenceWithANewName_isFound() {
    List<Finding> findings = story().name("Gdansk").added(ADDED, .9).judge();
    assertThat(findings).extracting(Finding::code).containsExactly("sentence.added");
    assertThat(Texts.text(findings.get(0).translation())).isEqualTo(ADDED);
    assertThat(findings.get(0).original()).isNull();
    assertThat(findings.get(0).message(Language.ENGLISH)).contains("Gdansk");
  }

  @Test
  void nameThatTheOriginalHas_isSilent() {
    assertThat(
            story()
                .name("Gdansk")
                .pair("The dock of Gdansk is full.", "Le chantier de Gdansk est plein.")
                .added(ADDED, .9)
                .judge())
        .isEmpty();
  }

  @Test
  void doubtfulAddition_isSilent() {
    assertThat(story().name("Gdansk").added(ADDED, .7).judge()).isEmpty();
  }

  @Test
  void fewWords_areSilent() {
    assertThat(story().name("Gdansk").added("À Gdansk, Anna.", .9).judge()).isEmpty();
  }

  @Test
  void sentenceWithoutFact_isSilent() {
    assertThat(story().added(ADDED, .9).judge()).isEmpty();
  }

  @Test
  void firstSentence_isSilent() {
    assertThat(
            new Texts()
                .name("Gdansk")
                .added(ADDED, .95)
                .pair("Two ferries lie in the dock.", "Deux ferries sont à quai.")
                .judge())
        .isEmpty();
  }

  /** Bylines, datelines and references hold dates, ordinals and words for numbers. */
  @Test
  void onlyFiguresInDigitsAreFacts() {
    assertThat(added("Le maire avait déjà refusé deux fois en mai 2019.")).isEmpty();
    assertThat(added("Le maire avait déjà refusé 14 projets auparavant."))
        .containsExactly("sentence.added");
  }

  @Test
  void segmentWithoutOriginal_isFound() {
    assertThat(Relecteur.create().checkSegments("", "Renault a gagné 3 %.").findings())
        .extracting(Finding::code)
        .containsExactly("sentence.added");
    assertThat(Relecteur.create().checkSegments("", "Il pleut.").findings()).isEmpty();
  }

  private static List<String> added(String french) {
    String english = "The town council rejected the plan for a car park on Monday evening.";
    String translation = "Le conseil municipal a rejeté lundi soir le projet de parking.";
    String next = "Shopkeepers in the old quarter had asked for it for many years.";
    String there = "Les commerçants du vieux quartier le réclamaient depuis de longues années.";
    return Relecteur.create()
        .check(
            Article.english(english + "\n\n" + next),
            Article.french(translation + "\n\n" + there + "\n\n" + french))
        .findings()
        .stream()
        .map(Finding::code)
        .toList();
  }

  private static Texts story() {
    return new Texts().pair("Two ferries lie in the dock.", "Deux ferries sont à quai.");
  }
}
