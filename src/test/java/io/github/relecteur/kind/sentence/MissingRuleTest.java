package io.github.relecteur.kind.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingRuleTest {

  private static final String LOST = "The second ferry will be repaired in Gdansk before Easter.";

  private static final String ANOTHER = "Until then, one boat serves both islands.";

  @Test
  void lostSentence_isFound() {
    List<Finding> findings = story().name("Gdansk").lost(LOST, .9).judge();
    assertThat(findings).extracting(Finding::code).containsExactly("sentence.missing");
    assertThat(Texts.text(findings.get(0).original())).isEqualTo(LOST);
    assertThat(findings.get(0).translation()).isNull();
  }

  /** An editor shortens; what breaks off is a fault of the machine. */
  @Test
  void sentenceOfAnArticleThatIsCutOff_isAnError() {
    assertThat(story().name("Gdansk").lost(LOST, .9).lost(ANOTHER, .9).judge())
        .extracting(Finding::severity)
        .containsOnly(Severity.ERROR)
        .isNotEmpty();
  }

  @Test
  void onlyLostSentenceOfABrief_isAWarning() {
    assertThat(story().name("Gdansk").lost(LOST, .9).judge())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void sentenceOfAnArticleThatIsShortened_isAWarning() {
    Texts story =
        story()
            .pair(
                "A third one lies in Nantes since June.", "Un troisième est à Nantes depuis juin.")
            .pair("Nobody knows who will pay for it.", "Personne ne sait qui le paiera.")
            .pair("The town has offered a loan.", "La ville a proposé un prêt.")
            .pair("The owner has not replied yet.", "Le propriétaire n'a pas encore répondu.")
            .pair("Its crews are out of work.", "Ses équipages sont sans travail.");
    assertThat(story.name("Gdansk").lost(LOST, .9).judge())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  /** The lines of the page around a story are no part of it. */
  @Test
  void sentenceOfAPageOfWhichOnlyTheStoryIsTranslated_isAWarning() {
    Texts page = story().name("Gdansk").lost(LOST, .9).lost(ANOTHER, .9);
    page.pair("The town has offered a loan.", "La ville a proposé un prêt.")
        .pair("The owner has not replied yet.", "Le propriétaire n'a pas encore répondu.")
        .pair("A third one lies in Nantes since June.", "Un troisième est à Nantes depuis juin.")
        .pair("Nobody knows who will pay for it.", "Personne ne sait qui le paiera.")
        .lost("Read more: How ferries are repaired at night in winter", .95)
        .lost("The old ferry at the quay of Brest in March (Photo: Reuters)", .95);
    assertThat(page.judge()).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void emptySegment_isAWarning() {
    assertThat(new Texts().isolated().pair("Prices fell again.", "").judge())
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void doubtfulLoss_isSilent() {
    assertThat(story().lost(LOST, .3).judge()).isEmpty();
  }

  /** Whoever shortens an article may drop it; no figure and no name is lost with it. */
  @Test
  void sentenceWithoutFigureOrName_isSilent() {
    assertThat(story().lost("Nobody on the quay could tell how it had happened.", .9).judge())
        .isEmpty();
  }

  @Test
  void rewrittenHeadline_isSilent() {
    assertThat(
            new Texts()
                .lost("Ferry company in trouble over ageing ships", .95)
                .pair("Two ferries lie in the dock.", "Deux ferries sont à quai.")
                .judge())
        .isEmpty();
  }

  @Test
  void link_isSilent() {
    assertThat(story().lost("Read more: How ferries are repaired at night in winter", .95).judge())
        .isEmpty();
  }

  @Test
  void caption_isSilent() {
    assertThat(
            story()
                .lost("The old ferry at the quay of Brest in March (Photo: Reuters)", .95)
                .judge())
        .isEmpty();
  }

  @Test
  void shortExclamation_isSilent() {
    assertThat(story().lost("What a day!", .95).judge()).isEmpty();
  }

  @Test
  void shortSentenceWithALostName_isFound() {
    assertThat(story().name("Lloyd's").lost("Lloyd's insured both ships.", .6).judge())
        .extracting(Finding::code)
        .containsExactly("sentence.missing");
  }

  @Test
  void sentenceWhoseNameStandsElsewhere_isSilent() {
    assertThat(
            story()
                .name("Remontowa")
                .lost("Its shipyard, Remontowa, will start the repairs before Easter.", .9)
                .added("Remontowa s'en chargera.", .9)
                .judge())
        .isEmpty();
  }

  @Test
  void emptySegment_isFound() {
    assertThat(new Texts().isolated().pair("Prices fell again.", "").judge())
        .extracting(Finding::code)
        .containsExactly("sentence.missing");
  }

  @Test
  void emptySegmentOfASign_isSilent() {
    assertThat(new Texts().isolated().pair("***", " ").judge()).isEmpty();
  }

  private static Texts story() {
    return new Texts()
        .pair("Ferries wait for repair", "Des ferries en attente de réparation")
        .pair("Two ferries lie in the dock of Brest.", "Deux ferries sont à quai à Brest.")
        .pair("The company blames the winter.", "La compagnie accuse l'hiver.");
  }
}
