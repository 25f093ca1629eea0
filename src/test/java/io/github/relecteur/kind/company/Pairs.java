package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Bitext;
import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.lexicon.Gazetteer;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Bead;
import io.github.relecteur.model.Block;
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

/** Runs the kind over aligned sentences, one line each. */
final class Pairs {

  private static final CompanyKind KIND = new CompanyKind(Gazetteer.bundled());

  private Pairs() {}

  /** The names that are recognised in sentences. */
  static List<Mention> names(Language language, String sentences) {
    return KIND.recognise(source(language, sentences), List.of(), List.of()).stream()
        .map(Read::mention)
        .toList();
  }

  /** The findings, written as {@code code: original -> translation}. */
  static List<String> findings(String english, String french) {
    return judge(english, french).stream().map(Pairs::text).toList();
  }

  static List<Finding> judge(String english, String french) {
    Source en = source(Language.ENGLISH, english);
    Source fr = source(Language.FRENCH, french);
    List<Read<Name>> original = KIND.recognise(en, List.of(), List.of());
    List<Read<Name>> translation = KIND.recognise(fr, List.of(), original);
    List<Bead> beads = new ArrayList<>();
    for (int i = 0; i < en.sentences().size(); i++) {
      beads.add(new Bead(List.of(en.sentences().get(i)), List.of(fr.sentences().get(i)), 1));
    }
    Bitext bitext =
        new Bitext(en, fr, beads, mentions(original), mentions(translation), beads.size() == 1);
    return KIND.judge(bitext, original, translation);
  }

  private static List<Mention> mentions(List<Read<Name>> reads) {
    return reads.stream().map(Read::mention).toList();
  }

  private static Source source(Language language, String lines) {
    List<Sentence> sentences = new ArrayList<>();
    List<NormalizedText> texts = new ArrayList<>();
    int from = 0;
    for (String line : lines.split("\n", -1)) {
      Span span = new Span(from, from + line.length());
      int index = sentences.size();
      sentences.add(new Sentence(index, index, BlockKind.PARAGRAPH, span));
      texts.add(NormalizedText.of(lines, false, Block.of(BlockKind.PARAGRAPH, span)));
      from = span.end() + 1;
    }
    return new Source(new Article(language, "", lines, false, List.of()), sentences, texts);
  }

  private static String text(Finding finding) {
    return finding.code() + ": " + text(finding.original()) + " -> " + text(finding.translation());
  }

  private static String text(@Nullable Place place) {
    return place == null ? "-" : place.text();
  }
}
