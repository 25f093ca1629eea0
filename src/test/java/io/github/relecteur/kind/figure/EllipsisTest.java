package io.github.relecteur.kind.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

  private static final String ESTATE = "The estate was worth $90 million.";
  private static final String SUCCESSION = "La succession valait 90 millions de dollars.";

  @Test
  void partOfASumNamedBefore_needsNoCurrency() {
    assertThat(
            FigureHarness.said(
                ESTATE + "\nHeirs received $40 million.",
                SUCCESSION + "\nLes héritiers en ont reçu 40 millions."))
        .isEmpty();
  }

  @Test
  void restOfASumNamedBefore_needsNoCurrency() {
    assertThat(
            FigureHarness.said(
                ESTATE + "\nThe remaining $50 million was lost.",
                SUCCESSION + "\nLes 50 millions restants sont perdus."))
        .isEmpty();
  }

  @Test
  void sumOfItsOwn_needsItsCurrency() {
    assertThat(
            FigureHarness.said(
                ESTATE + "\nThe museum cost $40 million.",
                SUCCESSION + "\nLe musée a coûté 40 millions."))
        .containsExactly("figure.unit «$40 million» → «40 millions»");
  }

  @Test
  void shareNamedBefore_mayBeMadeExplicit() {
    String before = "Its margin was 31.2% in spring.";
    String avant = "Sa marge était de 31,2 % au printemps.";
    assertThat(FigureHarness.said(before + "\nOurs is 28.", avant + "\nLa nôtre est de 28 %."))
        .isEmpty();
    assertThat(
            FigureHarness.said(
                before + "\nIt has 28 shops.", avant + "\nElle a 28 % de boutiques."))
        .containsExactly("figure.unit «28» → «28 %»");
  }
}
