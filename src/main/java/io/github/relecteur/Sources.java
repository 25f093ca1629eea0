package io.github.relecteur;

import io.github.relecteur.kind.Source;
import io.github.relecteur.model.Article;
import io.github.relecteur.model.Block;
import io.github.relecteur.model.Sentence;
import io.github.relecteur.model.Span;
import io.github.relecteur.segment.Blocks;
import io.github.relecteur.segment.SentenceSplitter;
import io.github.relecteur.text.Interruption;
import io.github.relecteur.text.NormalizedText;
import java.util.ArrayList;
import java.util.List;

/** Cuts articles into blocks and sentences. */
final class Sources {

  /** No sentence is longer, so that what is judged inside a sentence costs little on any text. */
  private static final int LONGEST_SENTENCE = 4_000;

  private final int maximumLength;

  Sources(int maximumLength) {
    this.maximumLength = maximumLength;
  }

  /** The sentences of an article; what lies beyond the maximum length is left out. */
  Source of(Article whole) {
    Article article = shortened(whole);
    SentenceSplitter splitter = new SentenceSplitter(article.language());
    List<Block> blocks = Blocks.of(article);
    Cutter cutter = new Cutter(4 * blocks.size());
    for (int b = 0; b < blocks.size(); b++) {
      NormalizedText text = NormalizedText.of(article.text(), article.markup(), blocks.get(b));
      for (int[] range : splitter.split(blocks.get(b).kind(), text.text())) {
        cutter.add(b, blocks.get(b), text, range[0], range[1]);
      }
    }
    return new Source(article, cutter.sentences, cutter.texts);
  }

  /** Blocks that are one sentence each, however many full stops they hold. */
  Source ofSegments(Article article) {
    Cutter cutter = new Cutter(article.blocks().size());
    for (int b = 0; b < article.blocks().size(); b++) {
      Block block = article.blocks().get(b);
      NormalizedText text = NormalizedText.of(article.text(), article.markup(), block);
      cutter.add(b, block, text, 0, text.length());
    }
    return new Source(article, cutter.sentences, cutter.texts);
  }

  private Article shortened(Article article) {
    if (article.text().length() <= maximumLength) {
      return article;
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : article.blocks()) {
      List<Span> parts =
          block.parts().stream()
              .filter(part -> part.start() < maximumLength)
              .map(part -> new Span(part.start(), Math.min(part.end(), maximumLength)))
              .toList();
      if (!parts.isEmpty()) {
        kept.add(new Block(block.kind(), parts));
      }
    }
    // An article all of whose blocks lie beyond has no text, not that between its blocks.
    boolean isBeyond = kept.isEmpty() && !article.blocks().isEmpty();
    return new Article(
        article.language(),
        article.name(),
        isBeyond ? "" : article.text().substring(0, maximumLength),
        article.markup(),
        kept,
        article.comments().stream().filter(c -> c.end() <= maximumLength).toList(),
        article.origin());
  }

  /** Collects sentences, and cuts those that are too long at a space. */
  private static final class Cutter {
    private final List<Sentence> sentences;
    private final List<NormalizedText> texts;

    /** Makes room for a number of sentences; more may come. */
    Cutter(int expected) {
      this.sentences = new ArrayList<>(expected);
      this.texts = new ArrayList<>(expected);
    }

    void add(int index, Block block, NormalizedText text, int start, int end) {
      int from = start;
      while (end - from > LONGEST_SENTENCE) {
        int space = text.text().lastIndexOf(' ', from + LONGEST_SENTENCE);
        int to = space > from ? space : from + LONGEST_SENTENCE;
        piece(index, block, text, from, to);
        from = space > from ? to + 1 : to;
      }
      piece(index, block, text, from, end);
    }

    private void piece(int index, Block block, NormalizedText text, int start, int end) {
      Interruption.check();
      sentences.add(new Sentence(sentences.size(), index, block.kind(), text.original(start, end)));
      boolean whole = start == 0 && end == text.length();
      texts.add(whole ? text : text.slice(start, end));
    }
  }
}
