package io.github.relecteur.kind.company;

import io.github.relecteur.kind.Read;
import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Mention;
import io.github.relecteur.model.MentionKind;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An article cut into words, with what is claimed of them. Not thread-safe. */
final class Reading {

  private static final int NEAR = 3;

  private final Source source;
  private final Words[] words;
  private final boolean[][] taken;
  private final boolean[][] tickers;
  private final @Nullable List<Name>[] names;
  private int found;

  /**
   * Cuts an article.
   *
   * @param source the article
   * @param claimed what holds text already, ordered by place
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  Reading(Source source, List<Mention> claimed) {
    this.source = source;
    this.words = Sentences.of(source).words();
    this.taken = new boolean[words.length][];
    this.tickers = new boolean[words.length][];
    this.names = new List[words.length];
    int next = 0;
    for (int s = 0; s < words.length; s++) {
      taken[s] = new boolean[words[s].size()];
      tickers[s] = new boolean[words[s].size()];
      Sentence sentence = source.sentences().get(s);
      while (next < claimed.size() && claimed.get(next).span().start() < sentence.span().end()) {
        mark(claimed.get(next), source.text(s), s);
        next++;
      }
    }
  }

  private void mark(Mention mention, NormalizedText text, int sentence) {
    int from = text.position(mention.span().start());
    int to = text.position(Math.max(mention.span().start(), mention.span().end() - 1)) + 1;
    Words cut = words[sentence];
    int first = cut.firstEndingAfter(from);
    for (int i = first; i < cut.size() && cut.get(i).start() < to; i++) {
      taken[sentence][i] = true;
    }
    if (mention.kind() == MentionKind.TICKER) {
      for (int i = first - 1; i >= 0 && from - cut.get(i).end() <= NEAR; i--) {
        tickers[sentence][i] = true;
      }
    }
  }

  /** The words of each sentence. */
  Words[] words() {
    return words;
  }

  /** Which words of a sentence are claimed. */
  boolean[] taken(int sentence) {
    return taken[sentence];
  }

  /** Which words of a sentence a stock symbol follows. */
  boolean[] tickers(int sentence) {
    return tickers[sentence];
  }

  /** Claims the words of names for them. */
  void add(int sentence, List<Name> more) {
    if (more.isEmpty()) {
      return;
    }
    List<Name> known = names[sentence];
    if (known == null) {
      known = new ArrayList<>(more.size());
      names[sentence] = known;
    }
    for (Name name : more) {
      known.add(name);
      found++;
      for (int i = name.range().from(); i < name.range().to(); i++) {
        taken[sentence][i] = true;
      }
    }
  }

  /** The names that were added, ordered by place. */
  List<Read<Name>> reads() {
    if (found == 0) {
      return List.of();
    }
    List<Read<Name>> reads = new ArrayList<>(found);
    for (int s = 0; s < words.length; s++) {
      List<Name> here = names[s];
      if (here != null) {
        here.sort((a, b) -> Integer.compare(a.range().from(), b.range().from()));
        for (Name name : here) {
          reads.add(read(s, name));
        }
      }
    }
    return reads;
  }

  private Read<Name> read(int sentence, Name name) {
    NormalizedText text = source.text(sentence);
    int from = words[sentence].get(name.range().from()).start();
    int to = words[sentence].get(name.range().to() - 1).end();
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
