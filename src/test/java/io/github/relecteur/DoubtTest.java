package io.github.relecteur;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {

  private static final String ENGLISH = "It sold 12 ships.";
  private static final String FRENCH = "Il a vendu 13 navires.";

  @Test
  void doubtfulBead_lowersWhatIsFoundInIt() {
    assertThat(confidence(0.25)).isEqualTo(0.45);
  }

  @Test
  void sureBead_changesNothing() {
    assertThat(confidence(0.5)).isEqualTo(0.9);
    assertThat(confidence(1)).isEqualTo(0.9);
  }

  private static double confidence(double bead) {
    Sentence en = new Sentence(0, 0, BlockKind.PARAGRAPH, new Span(0, ENGLISH.length()));
    Sentence fr = new Sentence(0, 0, BlockKind.PARAGRAPH, new Span(0, FRENCH.length()));
    Bitext bitext =
        new Bitext(
            new Source(Article.english(ENGLISH), List.of(en), List.of(NormalizedText.of(ENGLISH))),
            new Source(Article.french(FRENCH), List.of(fr), List.of(NormalizedText.of(FRENCH))),
            List.of(new Bead(List.of(en), List.of(fr), bead)),
            List.of(),
            List.of(),
            false);
    Finding finding =
        new Finding(
            "figure.value",
            Severity.ERROR,
            0.9,
            new Message("12 became 13", "12 est devenu 13"),
            new Place(Side.ORIGINAL, new Span(8, 10), "12"),
            new Place(Side.TRANSLATION, new Span(11, 13), "13"),
            List.of(),
            null);
    return Doubt.of(bitext, List.of(finding)).get(0).confidence();
  }
}
