package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What holds for the report on any pair of texts. */
final class SoundReport {

  private SoundReport() {}

  /** Checks the places, and that every sentence stands in one bead. */
  static void assertSound(Report report, String name) {
    assertPlaces(report, name);
    for (Side side : Side.values()) {
      List<Integer> aligned =
          report.alignment().stream()
              .flatMap(bead -> sentences(bead, side).stream())
              .map(Sentence::index)
              .sorted()
              .toList();

      assertThat(aligned)
          .as("%s: every sentence of %s stands in one bead", name, side)
          .isEqualTo(IntStream.range(0, aligned.size()).boxed().toList());
    }
  }

  /** Checks that mentions and findings stand inside the texts, in order, with what stands there. */
  static void assertPlaces(Report report, String name) {
    for (Side side : Side.values()) {
      Span last = new Span(0, 0);
      for (Mention mention : report.mentions(side)) {
        assertInside(mention.span(), mention.text(), article(report, side), name);
        assertThat(mention.span()).as(name).isGreaterThanOrEqualTo(last);
        last = mention.span();
      }
    }
    for (Finding finding : report.findings()) {
      List<Place> places = new ArrayList<>(finding.related());
      if (finding.original() != null) {
        places.add(finding.original());
      }
      if (finding.translation() != null) {
        places.add(finding.translation());
      }
      for (Place place : places) {
        assertInside(place.span(), place.text(), article(report, place.side()), name);
      }
    }
    assertThat(report.findings()).as(name).isSortedAccordingTo(Finding.BY_PLACE);
  }

  private static void assertInside(Span span, String text, Article article, String name) {
    assertThat(span.end()).as(name).isLessThanOrEqualTo(article.text().length());
    assertThat(span.isEmpty()).as("%s: %s is empty", name, span).isFalse();
    if (!article.markup()) {
      assertThat(text).as(name).isEqualTo(article.text().substring(span.start(), span.end()));
    }
  }

  private static Article article(Report report, Side side) {
    return side == Side.ORIGINAL ? report.original() : report.translation();
  }

  private static List<Sentence> sentences(Bead bead, Side side) {
    return side == Side.ORIGINAL ? bead.original() : bead.translation();
  }
}
