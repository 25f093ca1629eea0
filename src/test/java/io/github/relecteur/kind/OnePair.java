package io.github.relecteur.kind;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Language;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs of sentences that one kind reads and judges by itself. */
public final class OnePair {

  private OnePair() {}

  /** What a kind reads in one text. */
  public static <V> List<Mention> read(Kind<V> kind, Language language, String text) {
    return kind.recognise(source(language, List.of(text)), List.of(), List.of()).stream()
        .map(Read::mention)
        .toList();
  }

  /** What a kind finds in a sentence and its translation. */
  public static <V> List<Finding> judge(Kind<V> kind, String english, String french) {
    return judge(kind, List.of(english), List.of(french));
  }

  /** What a kind finds in sentences that translate each other one by one. */
  public static <V> List<Finding> judge(Kind<V> kind, List<String> english, List<String> french) {
    Source original = source(Language.ENGLISH, english);
    Source translation = source(Language.FRENCH, french);
    List<Read<V>> left = kind.recognise(original, List.of(), List.of());
    List<Read<V>> right = kind.recognise(translation, List.of(), left);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < english.size(); i++) {
      beads.add(
          new Bead(
              List.of(original.sentences().get(i)), List.of(translation.sentences().get(i)), 1));
    }
    Bitext bitext =
        new Bitext(
            original,
            translation,
            beads,
            left.stream().map(Read::mention).toList(),
            right.stream().map(Read::mention).toList(),
            english.size() == 1);
    return kind.judge(bitext, left, right);
  }

  /** A finding as code, both places and suggestion, a dash for what is absent. */
  public static String line(Finding finding) {
    return String.join(
        " | ",
        finding.code(),
        text(finding.original()),
        text(finding.translation()),
        finding.suggestion() == null ? "-" : finding.suggestion());
  }

  private static String text(@Nullable Place place) {
    return place == null ? "-" : place.text();
  }

  private static Source source(Language language, List<String> sentences) {
    StringBuilder all = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (String sentence : sentences) {
      spans.add(new Span(all.length(), all.length() + sentence.length()));
      all.append(sentence).append('\n');
    }
    NormalizedText text = NormalizedText.of(all.toString());
    List<Sentence> list = new ArrayList<>();
    List<NormalizedText> texts = new ArrayList<>();
    for (Span span : spans) {
      list.add(new Sentence(list.size(), list.size(), BlockKind.PARAGRAPH, span));
      texts.add(text.slice(text.position(span.start()), text.position(span.end())));
    }
    return new Source(new Article(language, "", all.toString(), false, List.of()), list, texts);
  }
}
