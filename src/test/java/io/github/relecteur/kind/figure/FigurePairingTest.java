package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigurePairingTest {

  @Test
  void equalFigures_pairWhateverTheirOrder() {
    assertThat(
            FigureHarness.pairs(
                "It sold 12 ships, 34 trains and 56 planes.",
                "Elle a vendu 56 avions, 12 navires et 34 trains."))
        .containsExactly("«12» SAME «12»", "«34» SAME «34»", "«56» SAME «56»");
  }

  @Test
  void repeatedFigure_pairsOncePerOccurrence() {
    assertThat(
            FigureHarness.pairs(
                "It sold 12 ships in 12 ports.", "Elle a vendu 12 navires dans 12 ports."))
        .containsExactly("«12» SAME «12»", "«12» SAME «12»");
  }

  @Test
  void leftOver_pairsWithWhatIsLikest() {
    assertThat(
            FigureHarness.pairs(
                "It sold 4.61% of its 172 ships.", "Elle a vendu 4,16 % de ses 172 navires."))
        .containsExactly("«172» SAME «172»", "«4.61%» DIFFERENT «4,16 %»");
  }

  @Test
  void likeness_ofDigitsOutweighsOrder() {
    assertThat(
            FigureHarness.pairs(
                "It sold 1234 ships and 8765 trains.", "Elle a vendu 8756 trains et 1243 navires."))
        .containsExactly("«1234» DIFFERENT «1243»", "«8765» DIFFERENT «8756»");
  }

  @Test
  void figure_movesToTheSentenceBesideIts() {
    assertThat(
            FigureHarness.pairs(
                """
                The port is large.
                It took 345 ships.
                It is in Lyon.\
                """,
                """
                Le port, qui a reçu 345 navires, est grand.
                Il est beau.
                Il est à Lyon.\
                """))
        .containsExactly("«345» SAME «345»");
  }

  @Test
  void tellingFigure_movesAnywhereInTheArticle() {
    assertThat(
            FigureHarness.pairs(
                """
                It paid $2.35 billion.
                It is large.
                It is old.
                It is in Lyon.
                It is near the sea.\
                """,
                """
                Il a payé.
                Il est grand.
                Il est vieux.
                Il est à Lyon.
                Il est près de la mer et a payé 2,35 milliards de dollars.\
                """))
        .containsExactly("«$2.35 billion» SAME «2,35 milliards de dollars»");
  }

  @Test
  void smallFigure_doesNotMoveFar() {
    assertThat(
            FigureHarness.pairs(
                """
                It has 12 doors.
                It is large.
                It is old.
                It is in Lyon.
                It is near the sea.\
                """,
                """
                Il a des portes.
                Il est grand.
                Il est vieux.
                Il est à Lyon.
                Il est près des 12 mers.\
                """))
        .containsExactly("«12» DIFFERENT —", "— DIFFERENT «12»");
  }

  @Test
  void endsOfARange_pairOneByOne() {
    assertThat(
            FigureHarness.pairs(
                "It costs $5 billion to $10 billion.",
                "Cela coûte de 5 à 12 milliards de dollars."))
        .containsExactly(
            "«$10 billion» DIFFERENT «12 milliards de dollars»", "«$5 billion» SAME «5»");
  }

  @Test
  void range_pairsWithTwoNumbers() {
    assertThat(
            FigureHarness.pairs(
                "It costs between $5 and $10.", "Cela coûte 5 dollars ici et 10 dollars là."))
        .containsExactly("«$10» SAME «10 dollars»", "«$5» SAME «5 dollars»");
  }

  @Test
  void softFigure_isNeitherMissedNorAdded() {
    assertThat(FigureHarness.pairs("A dozen ships left.", "Des navires sont partis.")).isEmpty();
    assertThat(FigureHarness.pairs("Ships left.", "Une douzaine de navires sont partis."))
        .isEmpty();
  }

  @Test
  void hardFigure_aloneIsPairedWithNothing() {
    assertThat(FigureHarness.pairs("It sold 12 ships.", "Elle a vendu des navires."))
        .containsExactly("«12» DIFFERENT —");
    assertThat(FigureHarness.pairs("It sold ships.", "Elle a vendu 12 navires."))
        .containsExactly("— DIFFERENT «12»");
  }

  @Test
  void sentenceWithoutCounterpart_isNotJudged() {
    assertThat(
            FigureHarness.pairs(
                """
                It is large.
                It took 345 ships.\
                """,
                "Il est grand."))
        .isEmpty();
  }
}
