package io.github.relecteur.report;

import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.BlockKind;
import io.github.relecteur.model.Finding;
import io.github.relecteur.model.Message;
import io.github.relecteur.model.Place;
import io.github.relecteur.model.Report;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Severity;
import io.github.relecteur.model.Side;
import io.github.relecteur.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports made by hand: each line of the two texts is a sentence, aligned line by line. */
final class Samples {

  static final String ENGLISH = "Markets rose.\nThe order is worth $2 billion.\n";
  static final String FRENCH = "Les marchés montent.\nLa commande vaut 2 millions de dollars.\n";

  private Samples() {}

  static Report report(String english, String french, Finding... findings) {
    List<Sentence> en = sentences(english);
    List<Sentence> fr = sentences(french);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < Math.max(en.size(), fr.size()); i++) {
      beads.add(new Bead(at(en, i), at(fr, i), 0.9));
    }
    return new Report(
        Article.english(english).named("a.en.txt"),
        Article.french(french).named("a.fr.txt"),
        List.of(findings),
        beads,
        List.of(),
        List.of());
  }

  static Finding magnitude() {
    return finding(
        "figure.magnitude",
        Severity.ERROR,
        "\"$2 billion\" became \"2 millions de dollars\"",
        place(Side.ORIGINAL, ENGLISH, "$2 billion"),
        place(Side.TRANSLATION, FRENCH, "2 millions de dollars"),
        "2 milliards de dollars");
  }

  static Finding finding(
      String code,
      Severity severity,
      String message,
      @Nullable Place original,
      @Nullable Place translation,
      @Nullable String suggestion) {
    Message wording = new Message(message, "« " + message + " »");
    return new Finding(code, severity, 0.95, wording, original, translation, List.of(), suggestion);
  }

  static Place place(Side side, String article, String words) {
    int start = article.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("'" + words + "' does not stand in the article");
    }
    return new Place(side, new Span(start, start + words.length()), words);
  }

  private static List<Sentence> at(List<Sentence> sentences, int index) {
    return index < sentences.size() ? List.of(sentences.get(index)) : List.of();
  }

  private static List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      int index = sentences.size();
      sentences.add(new Sentence(index, index, BlockKind.PARAGRAPH, new Span(from, end)));
      from = end + 1;
    }
    return sentences;
  }
}
