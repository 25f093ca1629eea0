package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An article cut into words, with what is claimed of them. Not thread-safe. */
final class Reading {

  private static final int NEAR = 3;

  private final Source source;
  private final List<Words> words;
  private final List<boolean[]> taken = new ArrayList<>();
  private final List<boolean[]> tickers = new ArrayList<>();
  private final List<List<Name>> names = new ArrayList<>();

  /**
   * Cuts an article.
   *
   * @param source the article
   * @param claimed what holds text already, ordered by place
   */
  Reading(Source source, List<Mention> claimed) {
    this.source = source;
    this.words = Sentences.of(source).words();
    int next = 0;
    for (Sentence sentence : source.sentences()) {
      NormalizedText text = source.text(sentence.index());
      Words cut = words.get(sentence.index());
      taken.add(new boolean[cut.size()]);
      tickers.add(new boolean[cut.size()]);
      names.add(new ArrayList<>());
      while (next < claimed.size() && claimed.get(next).span().start() < sentence.span().end()) {
        mark(claimed.get(next), text, sentence.index());
        next++;
      }
    }
  }

  private void mark(Mention mention, NormalizedText text, int sentence) {
    int from = text.position(mention.span().start());
    int to = text.position(Math.max(mention.span().start(), mention.span().end() - 1)) + 1;
    Words cut = words.get(sentence);
    for (int i = 0; i < cut.size(); i++) {
      Word word = cut.get(i);
      taken.get(sentence)[i] |= word.start() < to && word.end() > from;
      tickers.get(sentence)[i] |=
          mention.kind() == MentionKind.TICKER && word.end() <= from && from - word.end() <= NEAR;
    }
  }

  /** The words of each sentence. */
  List<Words> words() {
    return words;
  }

  /** For each sentence, which words are claimed. */
  List<boolean[]> taken() {
    return taken;
  }

  /** For each sentence, which words a stock symbol follows. */
  List<boolean[]> tickers() {
    return tickers;
  }

  /** Claims the words of names for them. */
  void add(int sentence, List<Name> found) {
    for (Name name : found) {
      names.get(sentence).add(name);
      for (int i = name.range().from(); i < name.range().to(); i++) {
        taken.get(sentence)[i] = true;
      }
    }
  }

  /** The names that were added, ordered by place. */
  List<Read<Name>> reads() {
    List<Read<Name>> reads = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      List<Name> ordered = new ArrayList<>(names.get(s));
      ordered.sort(Comparator.comparingInt(name -> name.range().from()));
      for (Name name : ordered) {
        reads.add(read(s, name));
      }
    }
    return reads;
  }

  private Read<Name> read(int sentence, Name name) {
    NormalizedText text = source.text(sentence);
    int from = words.get(sentence).get(name.range().from()).start();
    int to = words.get(sentence).get(name.range().to() - 1).end();
    Span span = text.original(from, to);
    Mention mention =
        new Mention(
            MentionKind.COMPANY, type(name), span, text.display(from, to), name.key(), Map.of());
    return new Read<>(mention, sentence, from, to, name);
  }

  private static String type(Name name) {
    if (name.listed()) {
      return name.companies().get(0).kind();
    }
    return switch (name.origin()) {
      case ACRONYM, INSTITUTION -> name.origin().name().toLowerCase(Locale.ROOT);
      default -> "company";
    };
  }
}
